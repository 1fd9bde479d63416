import { isIsoDate } from '../domain/iso-date';

/** Names of the months in French and English, in order, whole and short, without accents. */
const MONTHS: readonly (readonly string[])[] = [
  ['janvier', 'janv', 'jan', 'january'],
  ['fevrier', 'fevr', 'fev', 'february', 'feb'],
  ['mars', 'march', 'mar'],
  ['avril', 'avr', 'april', 'apr'],
  ['mai', 'may'],
  ['juin', 'june', 'jun'],
  ['juillet', 'juil', 'july', 'jul'],
  ['aout', 'august', 'aug'],
  ['septembre', 'sept', 'september', 'sep'],
  ['octobre', 'oct', 'october'],
  ['novembre', 'nov', 'november'],
  ['decembre', 'dec', 'december'],
];

const IN_FIGURES = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})$/;
const IN_WORDS = /^(\d{1,2})(?:er|st|nd|rd|th)?[ -](\p{L}+)\.?[ -](\d{4}|\d{2})$/u;

/** The last two-digit year that is of this century; 30 to 99 are of the one before, as Excel has it. */
const LAST_OF_THIS_CENTURY = 29;

/**
 * The day as `yyyy-mm-dd` that a text tells, day first in figures (3/7/26), with the month's name in French or English
 * (1er juil. 2026), or in that very form; null where it tells none.
 */
export function dayFromText(text: string): string | null {
  const written = plain(text);
  if (isIsoDate(written)) return written;
  const figures = IN_FIGURES.exec(written);
  if (figures) return realDay(figures[1], figures[2], figures[3]);
  const words = IN_WORDS.exec(written);
  if (!words) return null;
  const month = monthNamed(words[2] ?? '');
  return month > 0 ? realDay(words[1], String(month), words[3]) : null;
}

const MONTH_IN_FIGURES = /^(0?[1-9]|1[0-2])[/.\- ]\d{4}$/;
const MONTH_IN_WORDS = /^(\p{L}+)\.?[ -]\d{4}$/u;

/** Whether a text tells a month and a year and no day. Which day is meant is not guessed. */
export function lacksDay(text: string): boolean {
  const written = plain(text);
  const month = MONTH_IN_WORDS.exec(written)?.[1];
  return MONTH_IN_FIGURES.test(written) || (month !== undefined && monthNamed(month) > 0);
}

/** Without accents, capitals and doubled spaces. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** From 1 to 12; 0 where no month is named so. */
function monthNamed(name: string): number {
  return MONTHS.findIndex((names) => names.includes(name)) + 1;
}

function realDay(day = '', month = '', year = ''): string | null {
  const iso = `${fullYear(year)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(iso) ? iso : null;
}

function fullYear(year: string): string {
  if (year.length === 4) return year;
  return Number(year) <= LAST_OF_THIS_CENTURY ? `20${year}` : `19${year}`;
}
