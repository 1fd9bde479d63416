import type { Amount, DateText } from '../domain/fiche';
import type { Language } from '../domain/questionnaire';
import { inEuros, withoutThousands, writtenAmount } from '../format/written-amount';
import { dayFromText } from '../format/written-date';

/** A date typed day first, with the month in figures or by its name, or as `yyyy-mm-dd`; what is none is kept as typed. */
export function parseDate(text: string): DateText {
  return dayFromText(text) ?? (text.trim() === '' ? '' : text);
}

/**
 * An amount typed with the language's separators and perhaps €, k€ or M€; what is no number is kept as typed. In French, three
 * figures after a comma or a point may be thousands or decimals: nobody guesses, and the person is asked.
 */
export function parseAmount(text: string, language: Language): Amount {
  const { figures, factor } = writtenAmount(text);
  const bare = figures.replace(/\s/g, '');
  if (bare === '') return text.trim() === '' ? null : text;
  const plain = language === 'fr' ? bare.replace(',', '.') : (withoutThousands(bare, false) ?? bare);
  const understood = language === 'fr' ? /^-?\d+(\.\d{1,2})?$/ : /^-?\d+(\.\d+)?$/;
  const amount = understood.test(plain) ? inEuros(Number(plain), factor) : Infinity;
  return Number.isFinite(amount) ? amount : text;
}
