import type { Language } from '../../domain/questionnaire';
import { synthesisEn } from './synthesis.en';
import { synthesisFr, type SynthesisWords } from './synthesis.fr';

const words: Readonly<Record<Language, SynthesisWords>> = { fr: synthesisFr, en: synthesisEn };

/** The words of the synthesis in one language. Apart from those of the other sheets: most panes never need them. */
export function synthesisWords(language: Language): SynthesisWords {
  return words[language];
}
