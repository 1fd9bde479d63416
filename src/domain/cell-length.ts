const STARTS_OTHERWISE = /^[=+\-@'\p{C}\p{Z}]/u;

/** More letters than the words of any number or date have, weekday, month and currency together. */
const WORDS = /(?:\p{L}\P{L}*){64}/u;

/**
 * How many of the characters that a cell of Excel holds a text takes: what may be taken for something else, such as a formula or
 * a number of many figures, is kept a text by an apostrophe, which takes one.
 */
export function cellLength(text: string): number {
  return text.length + (isPlainlyText(text) ? 0 : 1);
}

/** Whether a text is so much one that no Excel takes it for a formula, a number or a date, whatever its language. */
export function isPlainlyText(text: string): boolean {
  return !STARTS_OTHERWISE.test(text) && WORDS.test(text);
}
