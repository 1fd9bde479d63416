import { COLUMNS, ROWS, area, lastColumn, lastRow, type Area } from '../area';
import type { Dimensions } from '../dimensions';
import type { Sheet } from '../sheet';
import { shiftArea, type Shift } from '../shift';
import type { Anchor, AnchorPoint } from './chart';

/** Points from the sheet's corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export const anchorAt = (sheet: Sheet, { left, top, width, height }: Box): Anchor => ({
  from: pointAt(sheet, left, top),
  to: pointAt(sheet, left + width, top + height),
});

/** Where a drawing stands with the widths and heights of now. */
export const boxOf = (sheet: Sheet, { from, to }: Anchor): Box => {
  const [left, top] = position(sheet, from);
  const [right, bottom] = position(sheet, to);
  return { left: tidy(left), top: tidy(top), width: tidy(right - left), height: tidy(bottom - top) };
};

/** Sums of fractions leave dust behind; a file knows a point to 1/12700. */
const tidy = (points: number): number => Math.round(points * 12700) / 12700;

/** From the corner of the first cell to the end of the last. */
export const boxOfCells = (sheet: Sheet, of: Area): Box => {
  const left = sheet.columns.offset(of.column);
  const top = sheet.rows.offset(of.row);
  return {
    left,
    top,
    width: sheet.columns.offset(lastColumn(of) + 1) - left,
    height: sheet.rows.offset(lastRow(of) + 1) - top,
  };
};

const position = (sheet: Sheet, { row, column, dx, dy }: AnchorPoint): [left: number, top: number] => [
  sheet.columns.offset(column) + Math.min(dx, sheet.columns.size(column)),
  sheet.rows.offset(row) + Math.min(dy, sheet.rows.size(row)),
];

const pointAt = (sheet: Sheet, left: number, top: number): AnchorPoint => {
  const column = indexAt(sheet.columns, left, COLUMNS);
  const row = indexAt(sheet.rows, top, ROWS);
  return { row, column, dx: left - sheet.columns.offset(column), dy: top - sheet.rows.offset(row) };
};

/** The row or column that a distance falls into. */
const indexAt = (dimensions: Dimensions, distance: number, limit: number): number => {
  let low = 0;
  let high = limit - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (dimensions.offset(middle) <= distance) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** What an anchor becomes when cells are inserted or deleted: it moves, grows or shrinks with the cells under it. */
export const shiftAnchor = (shift: Shift, { from, to }: Anchor): Anchor => ({
  from: shiftPoint(shift, from),
  to: shiftPoint(shift, to),
});

const shiftPoint = (shift: Shift, point: AnchorPoint): AnchorPoint => {
  const whole = shift.axis === 'row' ? shift.area.columns === COLUMNS : shift.area.rows === ROWS;
  if (!whole) return point;
  const moved = shiftArea(shift, area(point.row, point.column));
  if (moved !== undefined) return { ...point, row: moved.row, column: moved.column };
  // The cell is gone: the corner falls on the edge that the gap closed to.
  return shift.axis === 'row'
    ? { ...point, row: shift.area.row, dy: 0 }
    : { ...point, column: shift.area.column, dx: 0 };
};
