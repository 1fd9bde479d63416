import type { DateText } from '../domain/fiche';
import { isIsoDate } from '../domain/iso-date';
import type { Language } from '../domain/questionnaire';
import { LOCALES } from './locales';

/** A date as it is said, « 24 novembre 2026 », « 1er décembre 2026 »; what someone typed that is no date stays as it is. */
export function longDate(date: DateText, language: Language): string {
  if (!isIsoDate(date)) return date;
  const format = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' });
  const said = format.format(Date.parse(date));
  return language === 'fr' ? said.replace(/^1(?!\d|er)/, '1er') : said;
}
