import type { Language } from '../domain/questionnaire';

/** The locale that numbers, dates and lists are written in; British English, since dates and amounts are European ones. */
export const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };
