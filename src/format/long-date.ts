import type { DateText } from '../domain/fiche';
import { isIsoDate } from '../domain/iso-date';
import type { Language } from '../domain/questionnaire';

const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };

/** A date as it is said, « 24 novembre 2026 »; what someone typed that is no date stays as it is. */
export function longDate(date: DateText, language: Language): string {
  if (!isIsoDate(date)) return date;
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(date));
}
