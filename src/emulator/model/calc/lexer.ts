/** What a piece of a formula's text is. */
export type TokenKind =
  | 'space'
  | 'string'
  | 'error'
  | 'reference'
  | 'structured'
  | 'function'
  | 'boolean'
  | 'name'
  | 'number'
  | 'operator'
  | 'unknown';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const PREFIX = String.raw`(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9][0-9]{0,6}`;
const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ['space', /\s+/y],
  ['string', /"(?:[^"]|"")*"/y],
  ['error', new RegExp(`${PREFIX}#(?:NULL!|DIV/0!|VALUE!|REF!|NAME\\?|NUM!|N/A|SPILL!|CALC!|GETTING_DATA)`, 'iuy')],
  [
    'reference',
    new RegExp(
      `${PREFIX}(?:${CELL}(?::${CELL})?|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}|\\$?[0-9]{1,7}:\\$?[0-9]{1,7})(?![\\p{L}\\p{N}_.(!\\[])`,
      'uy',
    ),
  ],
  ['function', /[\p{L}_][\p{L}\p{N}_.]*(?=\()/uy],
  ['boolean', /(?:TRUE|FALSE)(?![\p{L}\p{N}_.])/iuy],
  ['name', new RegExp(`${PREFIX}[\\p{L}_\\\\][\\p{L}\\p{N}_.?\\\\]*`, 'uy')],
  ['number', /(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?/y],
  ['operator', /<=|>=|<>|[-+*/^&=<>%:@#(),;{}]/y],
];

/** Cuts a formula, without its `=`, into tokens that joined give the same text again. */
export const tokenize = (formula: string): readonly Token[] => {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = structured(formula, at) ?? match(formula, at) ?? { kind: 'unknown', text: formula.charAt(at) };
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
};

const match = (formula: string, at: number): Token | undefined => {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text !== undefined && text !== '') return { kind, text };
  }
  return undefined;
};

const TABLE = /[\p{L}_\\][\p{L}\p{N}_.]*(?=\[)|(?=\[)/uy;

/** `Table1[[#Headers],[Price]]`, `[@Price]`: brackets nest, and an apostrophe takes the meaning from the next character. */
const structured = (formula: string, at: number): Token | undefined => {
  TABLE.lastIndex = at;
  const table = TABLE.exec(formula)?.[0];
  if (table === undefined) return undefined;
  let depth = 0;
  for (let end = at + table.length; end < formula.length; end += 1) {
    const character = formula.charAt(end);
    if (character === "'") end += 1;
    else if (character === '[') depth += 1;
    else if (character === ']') depth -= 1;
    if (depth === 0) return { kind: 'structured', text: formula.slice(at, end + 1) };
  }
  return undefined;
};
