/** Around styles whose rules are made, in a module, until `LeanStyles` reads them. */
const MARKED = /\/\*styles\{\*\/(.*?)\/\*\}styles\*\//g;

/**
 * The arguments of one of Griffel's functions, as text of a module.
 *
 * @param {readonly unknown[]} parts
 */
export const markStyles = (parts) => `/*styles{*/${parts.map((part) => JSON.stringify(part)).join(', ')}/*}styles*/`;

/**
 * All marked arguments in a text: where they begin and end, and what they are.
 *
 * @param {string} text
 */
export const findStyles = (text) =>
  [...text.matchAll(MARKED)].map(({ 0: { length }, 1: parts, index }) => ({
    start: index,
    end: index + length,
    parts: JSON.parse(`[${parts}]`),
  }));
