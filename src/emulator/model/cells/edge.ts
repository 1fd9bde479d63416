import { COLUMNS, ROWS, lastColumn, lastRow } from '../state/area';
import type { Sheet } from '../state/sheet';
import type { Workbook } from '../state/workbook';
import { valueAt } from './read';

export const directions = ['Up', 'Down', 'Left', 'Right'] as const;
export type Direction = (typeof directions)[number];
const steps: Readonly<Record<Direction, readonly [number, number]>> = {
  Up: [-1, 0],
  Down: [1, 0],
  Left: [0, -1],
  Right: [0, 1],
};

/** Where Ctrl and an arrow key lead from a cell: to the end of a block, to the next block, or to the sheet's edge. */
export const edge = (
  { workbook, sheet }: { readonly workbook: Workbook; readonly sheet: Sheet },
  row: number,
  column: number,
  direction: Direction,
): readonly [number, number] => {
  const [down, right] = steps[direction];
  const filled = (r: number, c: number): boolean => valueAt(workbook, sheet, r, c) !== '';
  const inside = (r: number, c: number): boolean => r >= 0 && c >= 0 && r < ROWS && c < COLUMNS;
  const used = sheet.contents.extent();
  const beyond = (r: number, c: number): boolean =>
    used === undefined || (down > 0 && r > lastRow(used)) || (right > 0 && c > lastColumn(used));
  let [r, c] = [row + down, column + right];
  if (!inside(r, c)) return [row, column];
  if (filled(row, column) && filled(r, c)) {
    while (inside(r + down, c + right) && filled(r + down, c + right)) [r, c] = [r + down, c + right];
    return [r, c];
  }
  while (!filled(r, c)) {
    if (beyond(r, c)) return [down > 0 ? ROWS - 1 : r, right > 0 ? COLUMNS - 1 : c];
    if (!inside(r + down, c + right)) return [r, c];
    [r, c] = [r + down, c + right];
  }
  return [r, c];
};
