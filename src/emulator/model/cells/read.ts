import { HostError } from '../../rich-api/host-error';
import { calculate } from '../calc/calculator';
import { cellCount, isEntireColumn, isEntireRow, type Area } from '../state/area';
import { plain, type CellValue } from '../state/cell';
import { charactersFromPoints } from '../state/dimensions';
import { formatValue } from '../state/number-format';
import type { Sheet } from '../state/sheet';
import type { Workbook } from '../state/workbook';

/** Excel answers null for the cells of whole rows and columns, and refuses to send more than a few million. */
const LIMIT = 5_000_000;

export const isUnbounded = (area: Area): boolean => isEntireColumn(area) || isEntireRow(area);

/** A value made for every cell of an area, row by row; null for whole rows or columns. */
export const eachCell = <T>(area: Area, read: (row: number, column: number) => T): T[][] | null => {
  if (isUnbounded(area)) return null;
  if (cellCount(area) > LIMIT) throw new HostError('RangeExceedsLimit');
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_unused, column) => read(area.row + row, area.column + column)),
  );
};

/** What a cell shows now, calculated; `''` when empty. */
export const valueAt = (workbook: Workbook, sheet: Sheet, row: number, column: number): CellValue => {
  calculate(workbook);
  return sheet.contents.get(row, column)?.value ?? sheet.spilled.get(row, column)?.value ?? '';
};

/** Values of an area as Office.js gives them: errors as text, empty cells as `''`. */
export const readValues = (workbook: Workbook, sheet: Sheet, area: Area): (string | number | boolean)[][] | null =>
  eachCell(area, (row, column) => plain(valueAt(workbook, sheet, row, column)));

/** Formulas where there are any, else values. */
export const readFormulas = (workbook: Workbook, sheet: Sheet, area: Area): (string | number | boolean)[][] | null =>
  eachCell(
    area,
    (row, column) => sheet.contents.get(row, column)?.formula ?? plain(valueAt(workbook, sheet, row, column)),
  );

/**
 * What a cell shows on screen: its value in its number format, `####` where a number has no room. A column whose width nobody
 * set makes room by itself, as Excel's do when numbers are entered.
 */
export const textAt = (workbook: Workbook, sheet: Sheet, row: number, column: number): string => {
  const value = valueAt(workbook, sheet, row, column);
  const shown = formatValue(value, sheet.formats.at(row, column).numberFormat);
  if (typeof value !== 'number' || !sheet.columns.sizes.has(column)) return shown;
  const room = Math.floor(charactersFromPoints(sheet.columns.size(column)));
  if (shown.length <= room + 1) return shown;
  return sheet.formats.at(row, column).numberFormat === 'General' ? shown : '#'.repeat(Math.max(1, room));
};

export const readTexts = (workbook: Workbook, sheet: Sheet, area: Area): string[][] | null =>
  eachCell(area, (row, column) => textAt(workbook, sheet, row, column));
