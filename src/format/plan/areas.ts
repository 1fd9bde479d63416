import type { Area, Block } from './sheet-plan';

/** Whether two rectangles of one sheet have a row in common. */
export function shareRows(a: Area, b: Area): boolean {
  return a.row < b.row + b.rows && b.row < a.row + a.rows;
}

/** Whether two rectangles of one sheet have a cell in common. */
export function meet(a: Area, b: Area): boolean {
  return shareRows(a, b) && a.column < b.column + b.columns && b.column < a.column + a.columns;
}

/** The rectangle that a block fills. */
export function blockArea({ row, column, values }: Block): Area {
  return { row, column, rows: values.length, columns: values[0]?.length ?? 1 };
}
