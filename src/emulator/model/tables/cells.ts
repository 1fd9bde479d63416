import { deleteCells, insertCells } from '../cells/shift-cells';
import type { Input } from '../cells/input';
import { valueAt } from '../cells/read';
import { writeCells } from '../cells/write';
import type { Area } from '../state/area';
import { formatValue } from '../state/number-format';
import type { Sheet } from '../state/sheet';
import type { Workbook } from '../state/workbook';

/** The text that a cell becomes when it is made a header: what it shows, however narrow its column is. */
export const headerText = (workbook: Workbook, sheet: Sheet, row: number, column: number): string =>
  formatValue(valueAt(workbook, sheet, row, column), sheet.formats.at(row, column).numberFormat);

export const isBlank = (sheet: Sheet, of: Area): boolean => sheet.contents.extent(of) === undefined;

/** Writes rows of values or formulas into an area of their size. */
export const writeMatrix = (workbook: Workbook, sheet: Sheet, of: Area, matrix: readonly (readonly Input[])[]): void =>
  writeCells(workbook, sheet, of, (row, column) => matrix[row]?.[column] ?? null);

/** Writes text that is never taken for a number or a formula, and tells nobody: part of a change that is told. */
export const writeText = (workbook: Workbook, sheet: Sheet, row: number, column: number, value: string): void => {
  sheet.contents.set(row, column, { value, asText: true });
  workbook.touch();
};

/** Pushes the cells of an area, and what stands below them, down by its height. */
export const pushDown = (workbook: Workbook, sheet: Sheet, room: Area): void =>
  insertCells(workbook, sheet, room, 'Down');

/** Takes cells away; what stands below them moves up. */
export const pullUp = (workbook: Workbook, sheet: Sheet, gap: Area): void => deleteCells(workbook, sheet, gap, 'Up');
