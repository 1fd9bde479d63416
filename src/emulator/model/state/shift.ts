import { COLUMNS, ROWS, area, fits, lastColumn, lastRow, type Area } from './area';
import type { Sheet } from './sheet';

/** Cells pushed away to make room, or pulled in to close a gap. `area` is the room made or the gap closed. */
export interface Shift {
  readonly sheet: Sheet;
  readonly kind: 'insert' | 'delete';
  readonly axis: 'row' | 'column';
  readonly area: Area;
}

/** Whether the cells of an area stand in the rows or columns that move. */
const inBand = ({ axis, area: at }: Shift, of: Area): boolean =>
  axis === 'row'
    ? of.column >= at.column && lastColumn(of) <= lastColumn(at)
    : of.row >= at.row && lastRow(of) <= lastRow(at);

/** Every cell that a shift may move or delete: the area's own, and those behind it. */
export const shiftReach = ({ axis, area: at }: Shift): Area =>
  axis === 'row'
    ? area(at.row, at.column, ROWS - at.row, at.columns)
    : area(at.row, at.column, at.rows, COLUMNS - at.column);

/** Where a cell goes; undefined if it is deleted or pushed off the sheet. */
export const shiftCell = (shift: Shift, row: number, column: number): readonly [number, number] | undefined => {
  const moved = shiftArea(shift, area(row, column));
  return moved === undefined ? undefined : [moved.row, moved.column];
};

/** What a reference to an area becomes: moved, grown, shrunk; undefined when nothing of it is left. */
export const shiftArea = (shift: Shift, of: Area): Area | undefined => {
  if (!inBand(shift, of)) return of;
  if (shift.axis === 'row') {
    const span = shiftSpan(shift.kind, shift.area.row, shift.area.rows, of.row, lastRow(of), ROWS);
    return span === undefined ? undefined : area(span[0], of.column, span[1] - span[0] + 1, of.columns);
  }
  const span = shiftSpan(shift.kind, shift.area.column, shift.area.columns, of.column, lastColumn(of), COLUMNS);
  return span === undefined ? undefined : area(of.row, span[0], of.rows, span[1] - span[0] + 1);
};

const shiftSpan = (
  kind: Shift['kind'],
  at: number,
  count: number,
  start: number,
  end: number,
  limit: number,
): readonly [number, number] | undefined => {
  if (start === 0 && end === limit - 1) return [start, end];
  if (kind === 'insert') {
    const from = start >= at ? start + count : start;
    const to = Math.min(end >= at ? end + count : end, limit - 1);
    return from >= limit ? undefined : [from, to];
  }
  const from = start < at ? start : Math.max(at, start - count);
  const to = end < at ? end : Math.max(at - 1, end - count);
  return to < from ? undefined : [from, to];
};

/** Moves the keys of a map that counts rows or columns, when whole ones move. */
export const shiftKeys = <T>(shift: Shift, axis: Shift['axis'], map: Map<number, T>): void => {
  const whole = axis === 'row' ? shift.area.columns === COLUMNS : shift.area.rows === ROWS;
  if (shift.axis !== axis || !whole) return;
  const entries = [...map];
  map.clear();
  for (const [key, value] of entries) {
    const moved = axis === 'row' ? shiftArea(shift, area(key, 0, 1, COLUMNS)) : shiftArea(shift, area(0, key, ROWS, 1));
    if (moved !== undefined && fits(moved)) map.set(axis === 'row' ? moved.row : moved.column, value);
  }
};
