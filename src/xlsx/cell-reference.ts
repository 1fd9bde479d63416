import { columnLetters } from '../format/address';

/** An area of cells, counted from 0, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const maxRows = 1_048_576;
export const maxColumns = 16_384;

/** A → 0, AA → 26. Letters only, either case. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** The address of a cell: `B3`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** Row and column of `B3` or `$B$3`; undefined when it is no cell of a sheet. */
export function parseCell(address: string): { readonly row: number; readonly column: number } | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(address);
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  const row = Number(match[2]) - 1;
  const column = columnNumber(match[1]);
  return row < maxRows && column < maxColumns ? { row, column } : undefined;
}

/** The area of `B3`, `B3:C9`, `A:C` or `1:3`, with or without `$`; undefined when it is none. */
export function parseArea(ref: string): Area | undefined {
  const [first = '', last = first] = ref.replaceAll('$', '').split(':');
  const from = parseCell(first);
  const to = parseCell(last);
  if (from && to) return ordered(from.row, from.column, to.row, to.column);
  if (/^[A-Za-z]{1,3}$/.test(first) && /^[A-Za-z]{1,3}$/.test(last)) {
    return ordered(0, columnNumber(first), maxRows - 1, columnNumber(last));
  }
  if (/^\d{1,7}$/.test(first) && /^\d{1,7}$/.test(last)) {
    return ordered(Number(first) - 1, 0, Number(last) - 1, maxColumns - 1);
  }
  return undefined;
}

function ordered(row: number, column: number, otherRow: number, otherColumn: number): Area {
  return {
    top: Math.min(row, otherRow),
    left: Math.min(column, otherColumn),
    bottom: Math.max(row, otherRow),
    right: Math.max(column, otherColumn),
  };
}

/** `B3:C9`, or `B3` for one cell. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.top, area.left);
  const last = cellAddress(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** Whether two areas share a cell. */
export function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** A sheet's name as formulas write it: `Radar`, `'Fiche projet'`. */
export function quoteSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d{1,7}$|^[Rr]\d*[Cc]\d*$|^[RrCc]$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The sheet and the cells of `'Fiche projet'!$A$1:$B$2`; undefined when it names no single sheet. */
export function splitReference(formula: string): { readonly sheet: string; readonly ref: string } | undefined {
  const match = /^(?:'((?:[^']|'')+)'|([^'!\s:(),[\]]+))!(.+)$/.exec(formula);
  const name = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  return name === undefined || match?.[3] === undefined ? undefined : { sheet: name, ref: match[3] };
}
