import { format, isDateFormat as isDate, isValidFormat, parseValue } from 'numfmt';
import { CellError, type CellValue } from './cell';

/** A value as a cell of this number format shows it. Errors show as themselves, text that a format does not mention as it is. */
export const formatValue = (value: CellValue, pattern: string, locale = 'en-US'): string => {
  if (value instanceof CellError) return value.text;
  if (pattern === 'General' && typeof value === 'string') return value;
  try {
    return format(pattern, value, { locale, nbsp: false, dateErrorNumber: false, overflow: '####' });
  } catch {
    // A pattern the library cannot read: Excel would have refused it on entry, and the plain value says more than nothing.
    return format('General', value, { locale });
  }
};

/** Whether numbers of this format are shown as dates or times. */
export const isDateFormat = (pattern: string): boolean => isNumberFormat(pattern) && isDate(pattern);

export const isNumberFormat = (pattern: string): boolean => pattern !== '' && isValidFormat(pattern);

export interface Entered {
  readonly value: number | boolean;
  /** The number format that typing the text gives a General cell. */
  readonly format?: string;
}

/** What text becomes when it is typed into a cell, if it is not text: a number, a date, a percentage, TRUE. */
export const parseEntry = (text: string): Entered | undefined => {
  if (text.trim() === '') return undefined;
  const parsed = parseValue(text) ?? parseMixedFraction(text);
  if (parsed === null || (typeof parsed.v !== 'number' && typeof parsed.v !== 'boolean')) return undefined;
  const pattern = parsed.z === undefined ? undefined : entryFormat(parsed.z);
  return pattern === undefined ? { value: parsed.v } : { value: parsed.v, format: pattern };
};

/** Excel shows any typed date with a year in the system's short format. */
const entryFormat = (pattern: string): string =>
  /y/.test(pattern) && /d/.test(pattern) && !/h/.test(pattern) && !/mmm/.test(pattern) ? 'm/d/yyyy' : pattern;

const parseMixedFraction = (text: string): { v: number; z: string } | null => {
  const found = /^(-?\d+) (\d+)\/(\d+)$/.exec(text.trim());
  if (found === null || Number(found[3]) === 0) return null;
  const whole = Number(found[1]);
  return { v: whole + (Math.sign(whole) || 1) * (Number(found[2]) / Number(found[3])), z: '# ?/?' };
};
