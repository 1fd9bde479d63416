/**
 * How many of the characters that a cell of Excel holds a text takes: what starts as a formula does is kept a text by an
 * apostrophe, which takes one.
 */
export function cellLength(text: string): number {
  return text.length + (/^[=+\-@'\p{C}\p{Z}]/u.test(text) ? 1 : 0);
}
