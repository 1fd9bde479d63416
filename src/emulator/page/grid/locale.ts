/** The locale of the preview's window, by numfmt's name: numbers and dates are shown as a French Excel shows them. */
export const LOCALE = 'fr';

const FRENCH_NUMBER = /^\s*[-+]?\d+(?:[\u00a0\u202f ]\d{3})*,\d+(?:e[-+]?\d+)?\s*%?\s*$/i;

/** What the workbook is told when this is typed: a number with a decimal comma is written with a point. */
export const fromLocal = (typed: string): string =>
  FRENCH_NUMBER.test(typed) ? typed.replace(/[\u00a0\u202f ](?=\d)/g, '').replace(',', '.') : typed;

/** A number as it is typed. */
export const toLocal = (value: number): string => String(value).replace('.', ',');
