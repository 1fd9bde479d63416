import type { Language } from '../domain/questionnaire';
import type { Cells } from './cells';
import { WORKBOOK_NAMES } from './fields';
import { TABLE_NAMES } from './tables';
import { plainWord } from './words/plain-word';
import { readWords } from './words/read-words';

/** The language of a workbook: what it says itself, else that of most headers; French where nothing tells. */
export function languageOfCells(cells: Cells): Language {
  const said = cells.names[WORKBOOK_NAMES.language];
  if (said === 'fr' || said === 'en') return said;
  return headersIn('en', cells) > headersIn('fr', cells) ? 'en' : 'fr';
}

function headersIn(language: Language, cells: Cells): number {
  const words = readWords(language).headers;
  return TABLE_NAMES.flatMap((table) => {
    const known = Object.values<string>(words[table]).map(plainWord);
    return (cells.tables[table]?.headers ?? []).filter((header) => known.includes(plainWord(String(header))));
  }).length;
}
