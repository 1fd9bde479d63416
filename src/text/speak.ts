import type { Language } from '../domain/questionnaire';
import { en } from './en';
import { formatsFor, type Formats } from './formats';
import { fr } from './fr';
import type { Texts } from './texts';

/** The words of a language. */
export function textsIn(language: Language): Texts {
  return language === 'fr' ? fr : en;
}

/** Words and formats together: all that a screen needs to speak. */
export interface Speech {
  readonly language: Language;
  readonly texts: Texts;
  readonly formats: Formats;
}

const speeches: Readonly<Record<Language, Speech>> = {
  fr: { language: 'fr', texts: fr, formats: formatsFor('fr') },
  en: { language: 'en', texts: en, formats: formatsFor('en') },
};

export function speechIn(language: Language): Speech {
  return speeches[language];
}
