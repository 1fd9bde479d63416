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

/** A word without case, accents, punctuation marks of spacing: « Évaluation » and « evaluation  » are the same. */
export function plainWord(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .replaceAll(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .toLowerCase();
}
