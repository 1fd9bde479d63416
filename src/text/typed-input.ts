import { isIsoDate } from '../domain/iso-date';
import type { Amount, DateText } from '../domain/fiche';
import type { Language } from '../domain/questionnaire';

const DAY_MONTH_YEAR = /^\s*(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})\s*$/;

/** A date typed day first, or as `yyyy-mm-dd`; what is neither is kept as typed. */
export function parseDate(text: string): DateText {
  const match = DAY_MONTH_YEAR.exec(text);
  if (match) {
    const [, day = '', month = '', year = ''] = match;
    const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return isIsoDate(iso) ? iso : text;
  }
  const trimmed = text.trim();
  return isIsoDate(trimmed) || trimmed === '' ? trimmed : text;
}

/** An amount typed with the language's separators and perhaps a €; what is no number is kept as typed. */
export function parseAmount(text: string, language: Language): Amount {
  const bare = text.replace(/\s*(€|euros?|EUR)\s*$/i, '').replace(/[\s\u00a0\u202f]/g, '');
  if (bare === '') return text.trim() === '' ? null : text;
  const plain = language === 'fr' ? bare.replace(',', '.') : bare.replace(/,(?=\d{3}(\D|$))/g, '');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text;
}
