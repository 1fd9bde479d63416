import { area, intersection, lastColumn, lastRow, type Area } from '../state/area';
import type { Shift } from '../state/shift';
import { tablesOf } from '../state/table';

/** Whether a shift would tear a table apart, which Excel refuses. */
export const breaksTables = (shift: Shift): boolean => tablesOf(shift.sheet).some((table) => breaks(shift, table.area));

/** Whether a shift would move a part of the area only. */
const breaks = ({ axis, area: at }: Shift, of: Area): boolean => {
  const reach =
    axis === 'row'
      ? area(at.row, at.column, Math.max(1, lastRow(of) - at.row + 1), at.columns)
      : area(at.row, at.column, at.rows, Math.max(1, lastColumn(of) - at.column + 1));
  const moving = intersection(reach, of);
  if (moving === undefined) return false;
  return axis === 'row' ? moving.columns < of.columns : moving.rows < of.rows;
};
