import {
  COLUMNS,
  ROWS,
  area,
  between,
  fits,
  isEntireColumn,
  isEntireRow,
  lastColumn,
  lastRow,
  type Area,
} from './area';

/** `0` → `A`, `27` → `AB`. */
export const columnLetters = (column: number): string => {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
};

/** `A` → `0`; letters only, in any case. */
export const columnIndex = (letters: string): number => {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
};

export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** `A1`, `A1:B2`, `A:C`, `2:3`. */
export const areaAddress = (of: Area): string => {
  if (isEntireRow(of)) return `${of.row + 1}:${lastRow(of) + 1}`;
  if (isEntireColumn(of)) return `${columnLetters(of.column)}:${columnLetters(lastColumn(of))}`;
  const first = cellAddress(of.row, of.column);
  return of.rows === 1 && of.columns === 1 ? first : `${first}:${cellAddress(lastRow(of), lastColumn(of))}`;
};

/** `$A$1:$B$2`. */
export const absoluteAddress = (of: Area): string => areaAddress(of).replace(/[A-Z]+|[0-9]+/g, (part) => `$${part}`);

/** A sheet's name as a formula writes it, quoted where Excel quotes. */
export const quoteSheetName = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) &&
  !/^[A-Za-z]{1,3}[0-9]+$/.test(name) &&
  !/^[rRcC]$|^[rR][0-9]*[cC][0-9]*$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;

export interface SheetAddress {
  readonly sheet: string | undefined;
  readonly local: string;
}

/** Splits `'My sheet'!A1:B2` into the sheet's name and the rest. */
export const splitSheet = (address: string): SheetAddress => {
  const found = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/s.exec(address.trim());
  if (found === null) return { sheet: undefined, local: address.trim() };
  return { sheet: (found[1] ?? found[2] ?? '').replaceAll("''", "'"), local: found[3] ?? '' };
};

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?([1-9][0-9]{0,6})$/;

/** Reads `A1`, `$A$1:B2`, `A:C`, `1:3`; undefined for anything else or beyond the sheet's edge. */
export const parseArea = (text: string): Area | undefined => {
  const [first = '', second, ...more] = text
    .trim()
    .split(':')
    .map((part) => part.trim());
  if (more.length > 0) return undefined;
  const found = second === undefined ? corner(first) : corners(first, second);
  return found !== undefined && fits(found) ? found : undefined;
};

const corner = (text: string): Area | undefined => {
  const cell = CELL.exec(text);
  return cell === null ? undefined : area(Number(cell[2]) - 1, columnIndex(cell[1] ?? ''));
};

const corners = (first: string, second: string): Area | undefined => {
  const a = corner(first);
  const b = corner(second);
  if (a !== undefined && b !== undefined) return between(a.row, a.column, b.row, b.column);
  const columns = [COLUMN.exec(first), COLUMN.exec(second)].map((match) => match?.[1]);
  if (columns[0] !== undefined && columns[1] !== undefined) {
    return between(0, columnIndex(columns[0]), ROWS - 1, columnIndex(columns[1]));
  }
  const rows = [ROW.exec(first), ROW.exec(second)].map((match) => match?.[1]);
  if (rows[0] !== undefined && rows[1] !== undefined)
    return between(Number(rows[0]) - 1, 0, Number(rows[1]) - 1, COLUMNS - 1);
  return undefined;
};
