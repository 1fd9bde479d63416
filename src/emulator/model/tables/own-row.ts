import { tokenize, type Token } from '../calc/lexer';
import type { Input } from '../cells/input';

/** Functions that take whole ranges: a column given to one of them alone is meant as a whole. */
const TAKES_RANGES =
  /^(?:SUM|SUMIFS?|SUMPRODUCT|SUBTOTAL|AGGREGATE|AVERAGE(?:A|IFS?)?|COUNT(?:A|BLANK|IFS?)?|MAX(?:A|IFS)?|MIN(?:A|IFS)?|MEDIAN|MODE.*|STDEV.*|VAR.*|LARGE|SMALL|RANK.*|PERCENTILE.*|PERCENTRANK.*|QUARTILE.*|MATCH|XMATCH|INDEX|[VHX]?LOOKUP|AND|OR|XOR|ROWS|COLUMNS|ROW|COLUMN|UNIQUE|SORT|SORTBY|FILTER|TEXTJOIN|CONCAT|CONCATENATE|PRODUCT|CORREL|SLOPE|INTERCEPT|OFFSET|CELL|ISREF|TRANSPOSE|FREQUENCY)$/i;

/**
 * A formula handed to a table's own `add` is read the old way: `[Date]` where one value is wanted means the formula's own
 * row, `[@Date]`.
 */
export const meaningOwnRow = (input: Input): Input => {
  if (typeof input !== 'string' || !input.startsWith('=') || !input.includes('[')) return input;
  const tokens = tokenize(input.slice(1)).filter(({ kind }) => kind !== 'space');
  const functions: string[] = [];
  let result = '=';
  tokens.forEach((token, index) => {
    track(functions, token, tokens[index - 1]);
    result += isWholeColumn(token, index, tokens, functions.at(-1) ?? '') ? token.text : ownRow(token);
  });
  return result;
};

const track = (functions: string[], { text }: Token, before: Token | undefined): void => {
  if (text === '(') functions.push(before?.kind === 'function' ? before.text : '');
  if (text === ')') functions.pop();
};

const isWholeColumn = (token: Token, index: number, tokens: readonly Token[], around: string): boolean => {
  if (token.kind !== 'structured') return true;
  const isEdge = (other: Token | undefined): boolean => other === undefined || /^[(),;]$/.test(other.text);
  return isEdge(tokens[index - 1]) && isEdge(tokens[index + 1]) && TAKES_RANGES.test(around);
};

/** `[Date]` → `[@Date]`, `[Unit price]` → `[@[Unit price]]`; anything more elaborate stays as it is. */
const ownRow = ({ text }: Token): string => {
  const name = /^\[((?:'.|[^[\]'#@])+)\]$/.exec(text)?.[1];
  if (name === undefined) return text;
  return /^[\p{L}\p{N}_]+$/u.test(name) ? `[@${name}]` : `[@[${name}]]`;
};
