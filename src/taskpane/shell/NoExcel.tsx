import type { ReactElement } from 'react';
import type { Speech } from '../../text/speech';

/** What the page says where there is no workbook to work in. Plain: Fluent and the fiche are of no use here. */
export function NoExcel({ speech: { language, texts } }: { readonly speech: Speech }): ReactElement {
  const { shell } = texts;
  return (
    <main lang={language} style={{ padding: '12px', fontFamily: 'system-ui, sans-serif' }}>
      <h1 style={{ fontSize: '16px' }}>{shell.product}</h1>
      <p>{shell.noExcel}</p>
    </main>
  );
}
