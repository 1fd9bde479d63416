import type { CellValue } from '../format/cells';

/** Words with a space and no figure, starting with a letter: nothing that any Excel takes for a date, a number or a formula. */
const PLAIN_WORDS = /^\p{L}[^\p{Nd}]*\s[^\p{Nd}]*$/u;

/** Nor is any long text, unless it starts as a formula or an apostrophe does. At the longest, an apostrophe more is one too many. */
const LONG_WORDS = /^[^=+\-@'\p{C}\p{Z}][^]{255}/u;

/**
 * What to assign to `range.values` so that the cell ends up with this very value. A leading apostrophe, which Excel takes
 * away, keeps « =1+1 », « 0012 » or « mars 2027 » as the text that was typed.
 */
export function toRangeValue(value: CellValue): CellValue {
  if (typeof value !== 'string' || value === '') return value;
  return PLAIN_WORDS.test(value) || LONG_WORDS.test(value) ? value : `'${value}`;
}
