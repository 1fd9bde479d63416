import { invalidArgument } from '../../../rich-api/host-error';
import { isUnbounded } from '../../cells/read';
import type { Area } from '../../state/area';

const MISMATCH = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/**
 * What a caller sets a range's cells to: one value for all of them, or one for each in rows of the range's shape.
 * `sharable` things may be given to whole columns, and by a single row of one. Returns what belongs to a cell, counted from the range's first.
 */
export const matrixOf = (value: unknown, area: Area, sharable = false): ((row: number, column: number) => unknown) => {
  if (!Array.isArray(value)) {
    if (isUnbounded(area) && !sharable) throw invalidArgument();
    return () => value;
  }
  const rows: readonly unknown[] = value;
  const shared = sharable && rows.length === 1 && Array.isArray(rows[0]) && rows[0].length === 1;
  if (shared) return () => (rows[0] as unknown[])[0];
  const fits = rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) throw invalidArgument(MISMATCH);
  return (row, column) => (rows[row] as unknown[])[column];
};
