import type { ReactElement } from 'react';
import { speechIn } from '../../text/speak';
import type { Language } from '../../domain/questionnaire';

/** What the page says where there is no workbook to work in. Plain: Fluent and the fiche are of no use here. */
export function NoExcel({ language }: { readonly language: Language }): ReactElement {
  const { shell } = speechIn(language).texts;
  return (
    <main lang={language} style={{ padding: '12px', fontFamily: 'system-ui, sans-serif' }}>
      <h1 style={{ fontSize: '16px' }}>{shell.product}</h1>
      <p>{shell.noExcel}</p>
    </main>
  );
}
