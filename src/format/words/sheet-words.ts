import type { Language } from '../../domain/questionnaire';
import { en } from './en';
import { fr, type SheetWords } from './fr';

const words: Readonly<Record<Language, SheetWords>> = { fr, en };

/** The words of the sheets in one language. */
export function sheetWords(language: Language): SheetWords {
  return words[language];
}

/** The same words in every language, to recognise what someone wrote in either. */
export const allSheetWords: readonly SheetWords[] = [fr, en];
