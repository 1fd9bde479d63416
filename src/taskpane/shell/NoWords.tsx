import type { ReactElement } from 'react';
import { noWords } from '../../text/no-words';

/** What the page says in both languages where its words did not come. Plain, since little is there. */
export function NoWords({ reload }: { readonly reload: () => void }): ReactElement {
  return (
    <main style={{ padding: '12px', fontFamily: 'system-ui, sans-serif', fontSize: '14px' }}>
      {Object.entries(noWords).map(([language, words]) => (
        <section key={language} lang={language} role="alert" style={{ marginBottom: '24px' }}>
          {words.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <button type="button" onClick={reload}>
            {words.reload}
          </button>
        </section>
      ))}
    </main>
  );
}
