import { usedArea } from '../../model/cells/used-area';
import { selectionOf } from '../../model/cells/selection';
import { boxOf } from '../../model/state/charts/anchor';
import { chartsOf } from '../../model/state/charts/charts-of-sheet';
import { isEntireColumn, isEntireRow, lastColumn, lastRow } from '../../model/state/area';
import type { Sheet } from '../../model/state/sheet';
import type { Workbook } from '../../model/state/workbook';

/** How many rows and columns are drawn. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** More cells than a page can hold without becoming slow. */
const MOST: Extent = { rows: 1500, columns: 80 };
const MARGIN = 5;
const ROW_HEIGHT = 20;
const COLUMN_WIDTH = 64;

/** How many rows and columns of the usual size fill a window of that size, in pixels, partly seen ones included. */
export const windowful = (width: number, height: number): Extent => ({
  rows: Math.ceil(height / ROW_HEIGHT) + 1,
  columns: Math.ceil(width / COLUMN_WIDTH) + 1,
});

/** As far as the sheet is in use, with some room behind, and at least a window full. */
export const extentOf = (workbook: Workbook, sheet: Sheet, least: Extent): Extent => {
  const ends = [usedArea(workbook, sheet, true), selectionOf(sheet).areas.at(-1)].flatMap((area) =>
    area === undefined
      ? []
      : [{ row: isEntireColumn(area) ? 0 : lastRow(area), column: isEntireRow(area) ? 0 : lastColumn(area) }],
  );
  const charts = chartsOf(sheet).charts.map(({ anchor: { to } }) => to);
  const reach = (key: 'row' | 'column'): number => Math.max(0, ...[...ends, ...charts].map((end) => end[key])) + MARGIN;
  return {
    rows: Math.min(MOST.rows, Math.max(least.rows, reach('row'))),
    columns: Math.min(MOST.columns, Math.max(least.columns, reach('column'))),
  };
};

/** Screen pixels of a length in points. */
export const pixels = (points: number): number => Math.round((points * 96) / 72);

/** The box of a drawing, in pixels. */
export const pixelBox = (sheet: Sheet, anchor: Parameters<typeof boxOf>[1]): ReturnType<typeof boxOf> => {
  const { left, top, width, height } = boxOf(sheet, anchor);
  return { left: pixels(left), top: pixels(top), width: pixels(width), height: pixels(height) };
};
