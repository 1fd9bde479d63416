import { isIsoDate } from '../domain/iso-date';
import { roundToTenth } from '../domain/rounding';
import type { Amount, DateText } from '../domain/fiche';
import type { Language } from '../domain/questionnaire';
import { LOCALES } from '../format/locales';

/** Numbers, dates and amounts as a language writes them. */
export interface Formats {
  /** As few decimals as it takes, at most two. */
  readonly number: (value: number) => string;
  /** A theme score: one decimal, half up. */
  readonly score: (value: number) => string;
  /** A share from 0 to 1, as a whole percentage. */
  readonly percent: (share: number) => string;
  /** Day, month, year in figures; text that is no date as it is. */
  readonly date: (date: DateText) => string;
  /** An amount without its currency, with two decimals or none; text as it is; '' when empty. */
  readonly amount: (amount: Amount) => string;
  /** Whether the language uses its singular. */
  readonly one: (count: number) => boolean;
  readonly list: (parts: readonly string[]) => string;
}

export function formatsFor(language: Language): Formats {
  const locale = LOCALES[language];
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const cents = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const score = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeZone: 'UTC' });
  const plural = new Intl.PluralRules(locale);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    number: (value) => number.format(value),
    score: (value) => score.format(roundToTenth(value)),
    percent: (share) => percent.format(share),
    date: (text) => (isIsoDate(text) ? date.format(new Date(`${text}T00:00:00Z`)) : text),
    amount: (amount) => {
      if (amount === null || typeof amount === 'string') return amount ?? '';
      return Number.isInteger(Number(amount.toFixed(2))) ? number.format(amount) : cents.format(amount);
    },
    one: (count) => plural.select(count) === 'one',
    list: (parts) => list.format(parts),
  };
}
