import { isPlainlyText } from '../domain/cell-length';
import type { CellValue } from '../format/cells';

/** Words with a space and no figure, starting with a letter: nothing that any Excel takes for a date, a number or a formula. */
const PLAIN_WORDS = /^\p{L}[^\p{Nd}]*\s[^\p{Nd}]*$/u;

/** Longer texts that plainly are texts need no apostrophe: at the longest, one more character is one too many. */
const LONG = 255;

/**
 * What to assign to `range.values` so that the cell ends up with this very value. A leading apostrophe, which Excel takes
 * away, keeps « =1+1 », « 0012 » or « mars 2027 » as the text that was typed.
 */
export function toRangeValue(value: CellValue): CellValue {
  if (typeof value !== 'string' || value === '') return value;
  return PLAIN_WORDS.test(value) || (value.length > LONG && isPlainlyText(value)) ? value : `'${value}`;
}
