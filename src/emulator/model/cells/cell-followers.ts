import { COLUMNS, ROWS, area, contains, intersection, isEntireColumn, isEntireRow, type Area } from '../state/area';
import type { CellFormat } from '../state/cell-format';
import type { Follower, Place } from '../state/follower';
import { eachLiveRange } from '../state/range';
import { shiftArea, shiftCell, shiftKeys, shiftReach, type Shift } from '../state/shift';
import type { Sheet } from '../state/sheet';

/** Contents, formats and sizes go where their cells go. New cells look like those before them. */
export const cellFollower: Follower = {
  shifted: (_workbook, shift) => {
    const { sheet } = shift;
    const before = shift.kind === 'insert' ? formatsBefore(shift) : undefined;
    const reach = shiftReach(shift);
    sheet.contents.rearrange((row, column) => shiftCell(shift, row, column), reach);
    sheet.spilled.clear(area(0, 0, ROWS, COLUMNS));
    sheet.formats.cells.rearrange((row, column) => shiftCell(shift, row, column), reach);
    shiftKeys(shift, 'row', sheet.formats.rows);
    shiftKeys(shift, 'column', sheet.formats.columns);
    for (const kept of [sheet.rows.sizes, sheet.rows.levels]) shiftKeys(shift, 'row', kept);
    for (const kept of [sheet.columns.sizes, sheet.columns.levels]) shiftKeys(shift, 'column', kept);
    for (const flags of [sheet.rows.hidden, sheet.rows.fitted]) shiftKeys(shift, 'row', flags);
    for (const flags of [sheet.columns.hidden, sheet.columns.fitted]) shiftKeys(shift, 'column', flags);
    sheet.merges = sheet.merges
      .flatMap((merge) => shiftArea(shift, merge) ?? [])
      .filter((merge) => merge.rows * merge.columns > 1);
    if (before !== undefined) inherit(shift, before);
  },
  sheetCopied: (_workbook, from, to) => copySheetCells(from, to),
};

type FormatOf = (row: number, column: number) => CellFormat;

/** The formats of the row above, or the column to the left, of where cells are inserted. */
const formatsBefore = ({ sheet, axis, area: at }: Shift): FormatOf | undefined => {
  if ((axis === 'row' ? at.row : at.column) === 0) return undefined;
  const line = axis === 'row' ? area(at.row - 1, at.column, 1, at.columns) : area(at.row, at.column - 1, at.rows, 1);
  const whole = axis === 'row' ? sheet.formats.rows.get(at.row - 1) : sheet.formats.columns.get(at.column - 1);
  const own = new Map(
    sheet.formats.cells.entries(line).map(([row, column, format]) => [axis === 'row' ? column : row, format]),
  );
  if (own.size === 0 && whole === undefined) return undefined;
  return (row, column) => own.get(axis === 'row' ? column : row) ?? whole ?? sheet.formats.at(row, column);
};

const inherit = ({ sheet, axis, area: at }: Shift, before: FormatOf): void => {
  const limit = axis === 'row' ? sheet.formats.cells.extent() : undefined;
  const columns = isEntireRow(at)
    ? Math.min(COLUMNS, limit === undefined ? 0 : limit.column + limit.columns)
    : at.columns;
  const used = sheet.formats.cells.extent();
  const rows = isEntireColumn(at) ? Math.min(ROWS, used === undefined ? 0 : used.row + used.rows) : at.rows;
  for (let row = at.row; row < at.row + rows; row += 1) {
    for (let column = at.column; column < at.column + columns; column += 1)
      sheet.formats.set(row, column, before(row, column));
  }
};

const copySheetCells = (from: Sheet, to: Sheet): void => {
  for (const [row, column, content] of from.contents.entries()) to.contents.set(row, column, content);
  for (const [row, column, format] of from.formats.cells.entries()) to.formats.set(row, column, format);
  for (const [row, format] of from.formats.rows) to.formats.rows.set(row, format);
  for (const [column, format] of from.formats.columns) to.formats.columns.set(column, format);
  to.formats.base = from.formats.base;
  for (const axis of ['rows', 'columns'] as const) {
    to[axis].standard = from[axis].standard;
    for (const [key, size] of from[axis].sizes) to[axis].sizes.set(key, size);
    for (const key of from[axis].hidden.keys()) to[axis].hidden.set(key, true);
    for (const key of from[axis].fitted.keys()) to[axis].fitted.set(key, true);
    for (const [key, level] of from[axis].levels) to[axis].levels.set(key, level);
  }
  to.merges = from.merges;
  to.tabColor = from.tabColor;
  to.showGridlines = from.showGridlines;
  to.showHeadings = from.showHeadings;
};

/** Ranges that clients hold move with their cells. */
export const liveRangeFollower: Follower = {
  shifted: (workbook, shift) =>
    eachLiveRange(workbook, (range) => {
      if (range.sheet === shift.sheet && range.area !== undefined) range.area = shiftArea(shift, range.area);
    }),
};

/** An area inside a moved place, at its new place. */
export const movedArea = (from: Place, to: Place, sheet: Sheet, of: Area): Area | undefined =>
  sheet === from.sheet && contains(from.area, of) && intersection(from.area, of) !== undefined
    ? { ...of, row: of.row + to.area.row - from.area.row, column: of.column + to.area.column - from.area.column }
    : undefined;
