import { parseArgs } from 'node:util';

import type { Language } from '../../src/domain/questionnaire';

export interface SynthesisOptions {
  readonly folder: string;
  readonly language: Language;
  /** Path of the workbook to write. */
  readonly out: string;
}

export const USAGE = `Usage :
  npm run synthesis -- DOSSIER [--lang fr|en] [--out CLASSEUR.xlsx]

Lit toutes les fiches (.xlsx, .json) d’un dossier et de ses sous-dossiers, et en fait un classeur de synthèse.`;

/** The options of a command line, or a sentence that says what is wrong with it. */
export function synthesisOptions(args: readonly string[]): SynthesisOptions | string {
  const read = parsed(args);
  if (!read) return USAGE;
  const { values, positionals } = read;
  const [folder, ...more] = positionals;
  const { lang, out } = values;
  if (folder === undefined || more.length > 0) return USAGE;
  if (lang !== 'fr' && lang !== 'en') return `--lang ${lang} : fr ou en attendu.`;
  return { folder, language: lang, out: out ?? `out/${lang === 'fr' ? 'synthese' : 'synthesis'}.xlsx` };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { lang: { type: 'string', default: 'fr' }, out: { type: 'string' } },
      allowPositionals: true,
    });
  } catch {
    return null;
  }
}
