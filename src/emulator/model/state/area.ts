/** The last row and column of a sheet, counted from 0, and how many there are. */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/** A rectangle of cells; `row` and `column` are counted from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const area = (row: number, column: number, rows = 1, columns = 1): Area => ({ row, column, rows, columns });
export const wholeSheet: Area = area(0, 0, ROWS, COLUMNS);

export const lastRow = (of: Area): number => of.row + of.rows - 1;
export const lastColumn = (of: Area): number => of.column + of.columns - 1;
export const isEntireRow = (of: Area): boolean => of.column === 0 && of.columns === COLUMNS;
export const isEntireColumn = (of: Area): boolean => of.row === 0 && of.rows === ROWS;
export const cellCount = (of: Area): number => of.rows * of.columns;
export const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/** The rectangle between two corners, in any order. */
export const between = (top: number, left: number, bottom: number, right: number): Area =>
  area(Math.min(top, bottom), Math.min(left, right), Math.abs(bottom - top) + 1, Math.abs(right - left) + 1);

export const fits = (of: Area): boolean =>
  of.row >= 0 && of.column >= 0 && of.rows > 0 && of.columns > 0 && lastRow(of) < ROWS && lastColumn(of) < COLUMNS;

export const contains = (outer: Area, inner: Area): boolean =>
  outer.row <= inner.row &&
  outer.column <= inner.column &&
  lastRow(outer) >= lastRow(inner) &&
  lastColumn(outer) >= lastColumn(inner);

export const containsCell = (outer: Area, row: number, column: number): boolean =>
  row >= outer.row && row <= lastRow(outer) && column >= outer.column && column <= lastColumn(outer);

/** What two rectangles share, or nothing. */
export const intersection = (a: Area, b: Area): Area | undefined => {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const bottom = Math.min(lastRow(a), lastRow(b));
  const right = Math.min(lastColumn(a), lastColumn(b));
  return bottom < row || right < column ? undefined : area(row, column, bottom - row + 1, right - column + 1);
};

/** The smallest rectangle that holds both. */
export const bounding = (a: Area, b: Area): Area =>
  between(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(lastRow(a), lastRow(b)),
    Math.max(lastColumn(a), lastColumn(b)),
  );
