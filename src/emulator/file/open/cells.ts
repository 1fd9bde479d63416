import type { BookSheet, CellValue as FileValue } from '../../../xlsx/book';
import type { CellStyle } from '../../../xlsx/cell-style';
import { CellError, isErrorText, type CellValue } from '../../model/state/cell';
import type { CellFormat } from '../../model/state/cell-format';
import { pointsFromCharacters } from '../../model/state/dimensions';
import { isDateFormat } from '../../model/state/number-format';
import type { Sheet } from '../../model/state/sheet';

type FormatOf = (style: CellStyle | undefined) => CellFormat;

/**
 * Fills a sheet's cells, looks and sizes. Formulas keep the result that the file has until something makes them calculate.
 * `daysLater` is added to every date.
 */
export function fillCells(
  sheet: Sheet,
  from: BookSheet,
  formatOf: FormatOf,
  base: CellFormat,
  daysLater: number,
): void {
  Object.assign(sheet.formats, { base, normal: base });
  if (from.defaultColumnWidth !== undefined) sheet.columns.standard = pointsFromCharacters(from.defaultColumnWidth);
  if (from.defaultRowHeight !== undefined) sheet.rows.standard = from.defaultRowHeight;
  for (const column of from.columns) {
    // A run to the sheet's last column would be sixteen thousand entries: what lies beyond the cells is left standard.
    const last = Math.min(column.last, column.first + MOST_COLUMNS);
    for (let at = column.first; at <= last; at += 1) {
      if (column.width !== undefined) sheet.columns.sizes.set(at, pointsFromCharacters(column.width));
      if (column.hidden) sheet.columns.hidden.set(at, true);
      if (column.outlineLevel !== undefined) sheet.columns.levels.set(at, column.outlineLevel);
      if (column.style) sheet.formats.columns.set(at, formatOf(column.style));
    }
  }
  for (const row of from.rows) {
    if (row.height !== undefined) sheet.rows.sizes.set(row.row, row.height);
    if (row.height !== undefined && !row.customHeight) sheet.rows.fitted.set(row.row, true);
    if (row.hidden) sheet.rows.hidden.set(row.row, true);
    if (row.outlineLevel !== undefined) sheet.rows.levels.set(row.row, row.outlineLevel);
    if (row.style) sheet.formats.rows.set(row.row, formatOf(row.style));
  }
  const dated = (value: FileValue, format: CellFormat): FileValue =>
    typeof value === 'number' && daysLater !== 0 && isDateFormat(format.numberFormat) ? value + daysLater : value;
  for (const { row, column, value: read, formula, style } of from.cells) {
    const value = dated(read, formatOf(style));
    sheet.formats.cells.set(row, column, formatOf(style));
    if (formula !== undefined) sheet.contents.set(row, column, { formula: `=${formula}`, value: valueOf(value) });
    else if (value !== null) sheet.contents.set(row, column, contentOf(value));
  }
}

const MOST_COLUMNS = 1024;

/** Text of a file is text, whatever it looks like. */
function contentOf(value: Exclude<FileValue, null>): { value: CellValue; asText?: boolean } {
  return typeof value === 'string' ? { value, asText: true } : { value: valueOf(value) };
}

function valueOf(value: FileValue): CellValue {
  if (value === null) return '';
  if (typeof value !== 'object') return value;
  return isErrorText(value.error) ? CellError.of(value.error) : value.error;
}
