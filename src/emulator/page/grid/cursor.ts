import { mergeAt } from '../../model/cells/merge';
import { between, area, bounding, intersection, lastColumn, lastRow, type Area } from '../../model/state/area';
import type { Sheet } from '../../model/state/sheet';

/** A cell; row and column are counted from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

export interface Cursor {
  /** The active cell, where typing goes. */
  readonly active: Cell;
  /** The corner of the selection that moves while it is extended. */
  readonly head: Cell;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

const STEPS: Readonly<Record<Direction, readonly [number, number]>> = {
  up: [-1, 0],
  down: [1, 0],
  left: [0, -1],
  right: [0, 1],
};

export const cursorAt = (cell: Cell): Cursor => ({ active: cell, head: cell });

/** The merged area around a cell, or the cell itself. */
export const spanOf = (sheet: Sheet, { row, column }: Cell): Area => mergeAt(sheet, row, column) ?? area(row, column);

/** What is selected: the rectangle between the two cells, widened to the merged areas it cuts. */
export const selectedArea = (sheet: Sheet, { active, head }: Cursor): Area => {
  let selected = between(active.row, active.column, head.row, head.column);
  for (;;) {
    const wider = sheet.merges
      .filter((merge) => intersection(merge, selected) !== undefined)
      .reduce((found, merge) => bounding(found, merge), selected);
    if (wider.rows === selected.rows && wider.columns === selected.columns) return selected;
    selected = wider;
  }
};

/** The next cell that can be seen in a direction; the cell itself at the edge of what is drawn. */
export const next = (sheet: Sheet, from: Cell, direction: Direction, rows: number, columns: number): Cell => {
  const [down, right] = STEPS[direction];
  const span = spanOf(sheet, from);
  let row = down > 0 ? lastRow(span) : from.row;
  let column = right > 0 ? lastColumn(span) : from.column;
  do {
    row += down;
    column += right;
    if (row < 0 || column < 0 || row >= rows || column >= columns) return from;
  } while (sheet.rows.size(row) === 0 || sheet.columns.size(column) === 0);
  const target = spanOf(sheet, { row, column });
  return { row: target.row, column: target.column };
};
