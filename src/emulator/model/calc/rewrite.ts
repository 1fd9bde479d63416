import { COLUMNS, ROWS, type Area } from '../state/area';
import { columnIndex, columnLetters, parseArea, quoteSheetName, splitSheet } from '../state/address';
import { tokenize } from './lexer';

/** Says what becomes of one reference of a formula: its new text, or undefined to leave it as it is. */
export type Rewrite = (reference: {
  readonly sheet: string | undefined;
  readonly local: string;
  readonly area: Area;
}) => string | undefined;

/** Rewrites the references of a formula and leaves every other character as it is. */
export const rewriteReferences = (formula: string, rewrite: Rewrite): string => {
  if (!formula.startsWith('=')) return formula;
  const parts = tokenize(formula.slice(1)).map(({ kind, text }) => {
    if (kind !== 'reference') return text;
    const { sheet, local } = splitSheet(text);
    const at = parseArea(local);
    return (at === undefined ? undefined : rewrite({ sheet, local, area: at })) ?? text;
  });
  return `=${parts.join('')}`;
};

const prefix = (sheet: string | undefined): string => (sheet === undefined ? '' : `${quoteSheetName(sheet)}!`);

interface Corner {
  readonly column: string;
  readonly row: string;
}
const corner = (text: string): Corner => {
  const found = /^(\$?[A-Za-z]+)?(\$?[0-9]+)?$/.exec(text);
  return { column: found?.[1] ?? '', row: found?.[2] ?? '' };
};

/** Writes an area with the dollar signs and the shape (`A1`, `A:B`, `1:2`) that the reference had before. */
export const sameStyle = (sheet: string | undefined, local: string, to: Area): string => {
  const [first = '', second] = local.split(':');
  const start = corner(first);
  const end = corner(second ?? first);
  const dollar = (text: string): string => (text.startsWith('$') ? '$' : '');
  const write = (style: Corner, row: number, column: number): string =>
    `${style.column === '' ? '' : dollar(style.column) + columnLetters(column)}${
      style.row === '' ? '' : `${dollar(style.row)}${row + 1}`
    }`;
  const from = write(start, to.row, to.column);
  const till = write(end, to.row + to.rows - 1, to.column + to.columns - 1);
  return `${prefix(sheet)}${second === undefined && from === till ? from : `${from}:${till}`}`;
};

/** The formula as Excel pastes it `rows` and `columns` further: relative parts move, what leaves the sheet is `#REF!`. */
export const translateFormula = (formula: string, rows: number, columns: number): string =>
  rows === 0 && columns === 0
    ? formula
    : rewriteReferences(formula, ({ sheet, local }) => {
        const moved = local.split(':').map((part) => moveCorner(part, rows, columns));
        return `${prefix(sheet)}${moved.includes(undefined) ? '#REF!' : moved.join(':')}`;
      });

const moveCorner = (text: string, rows: number, columns: number): string | undefined => {
  const { column, row } = corner(text);
  const newColumn = column === '' || column.startsWith('$') ? column : moveColumn(column, columns);
  const newRow = row === '' || row.startsWith('$') ? row : moveRow(row, rows);
  return newColumn === undefined || newRow === undefined ? undefined : `${newColumn}${newRow}`;
};

const moveColumn = (letters: string, by: number): string | undefined => {
  const moved = columnIndex(letters) + by;
  return moved < 0 || moved >= COLUMNS ? undefined : columnLetters(moved);
};
const moveRow = (digits: string, by: number): string | undefined => {
  const moved = Number(digits) + by;
  return moved < 1 || moved > ROWS ? undefined : String(moved);
};

/** References and function names in capitals, as Excel writes them back. */
export const normalizeFormula = (formula: string): string => {
  const parts = tokenize(formula.slice(1)).map(({ kind, text }) => {
    if (kind === 'function' || kind === 'boolean') return text.toUpperCase().replace(/^_XLFN\.(?:_XLWS\.)?/, '');
    if (kind !== 'reference') return text;
    const bang = text.lastIndexOf('!') + 1;
    return text.slice(0, bang) + text.slice(bang).toUpperCase();
  });
  return `=${parts.join('')}`;
};
