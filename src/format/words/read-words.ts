import type { Language } from '../../domain/questionnaire';
import { readEn } from './read.en';
import { readFr, type ReadWords } from './read.fr';

const words: Readonly<Record<Language, ReadWords>> = { fr: readFr, en: readEn };

/** The words that cells are read by, in one language: what is only written comes later, with what writes it. */
export function readWords(language: Language): ReadWords {
  return words[language];
}

/** The same words in every language, to recognise what someone wrote in either. */
export const allReadWords: readonly ReadWords[] = [readFr, readEn];
