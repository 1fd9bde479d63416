import type { Language } from '../domain/questionnaire';
import { en } from './en';
import { formatsFor } from './formats';
import { fr } from './fr';
import type { Speech } from './speech';
import type { AllTexts } from './texts';

/** All the words of a language, for what has no files to wait for. The pane fetches one language: `fetch-speech.ts`. */
export function textsIn(language: Language): AllTexts {
  return language === 'fr' ? fr : en;
}

const speeches: Readonly<Record<Language, Speech>> = {
  fr: { language: 'fr', texts: fr, formats: formatsFor('fr') },
  en: { language: 'en', texts: en, formats: formatsFor('en') },
};

export function speechIn(language: Language): Speech {
  return speeches[language];
}
