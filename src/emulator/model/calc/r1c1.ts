import { COLUMNS, ROWS } from '../state/area';
import { columnIndex, columnLetters, splitSheet } from '../state/address';
import { tokenize } from './lexer';

const PART = /^(\$?)([A-Za-z]*)(\$?)([0-9]*)$/;

const cellToR1C1 = (text: string, row: number, column: number): string => {
  const [, columnFixed = '', letters = '', rowFixed = '', digits = ''] = PART.exec(text) ?? [];
  const onlyRow = letters === '';
  const relative = (name: string, fixed: boolean, at: number, own: number): string =>
    fixed ? `${name}${at + 1}` : at === own ? name : `${name}[${at - own}]`;
  const rowText =
    digits === ''
      ? ''
      : relative('R', onlyRow ? columnFixed + rowFixed !== '' : rowFixed !== '', Number(digits) - 1, row);
  const columnText = onlyRow ? '' : relative('C', columnFixed !== '', columnIndex(letters), column);
  return rowText + columnText;
};

/** A formula in R1C1 notation, as seen from a cell. */
export const toR1C1 = (formula: string, row: number, column: number): string => {
  const parts = tokenize(formula.slice(1)).map(({ kind, text }) => {
    if (kind !== 'reference') return text;
    const { local } = splitSheet(text);
    const prefix = text.slice(0, text.length - local.length);
    const corners = local.split(':').map((part) => cellToR1C1(part, row, column));
    return prefix + (corners.length === 2 && corners[0] === corners[1] ? (corners[0] ?? '') : corners.join(':'));
  });
  return `=${parts.join('')}`;
};

const R1C1 =
  /(?<![\p{L}\p{N}_.])(?:R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?|R(\[-?\d+\]|\d+)|C(\[-?\d+\]|\d+))(?![\p{L}\p{N}_.([])/gu;

const absolute = (part: string | undefined, own: number, limit: number): number => {
  const at = part === undefined ? own : part.startsWith('[') ? own + Number(part.slice(1, -1)) : Number(part) - 1;
  return ((at % limit) + limit) % limit;
};
const isFixed = (part: string | undefined): string => (part !== undefined && !part.startsWith('[') ? '$' : '');

/** A formula given in R1C1 notation, as A1. Text in quotes is left alone. */
export const fromR1C1 = (formula: string, row: number, column: number): string =>
  formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((piece, at) =>
      at % 2 === 1 ? piece : piece.replace(R1C1, (...found: string[]) => convert(found, row, column)),
    )
    .join('');

const convert = ([, r, c, wholeRow, wholeColumn]: (string | undefined)[], row: number, column: number): string => {
  if (wholeRow !== undefined) {
    const at = `${isFixed(wholeRow)}${absolute(wholeRow, row, ROWS) + 1}`;
    return `${at}:${at}`;
  }
  if (wholeColumn !== undefined) {
    const at = `${isFixed(wholeColumn)}${columnLetters(absolute(wholeColumn, column, COLUMNS))}`;
    return `${at}:${at}`;
  }
  return `${isFixed(c)}${columnLetters(absolute(c, column, COLUMNS))}${isFixed(r)}${absolute(r, row, ROWS) + 1}`;
};
