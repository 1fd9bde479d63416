import { valueAt } from '../../cells/read';
import type { Area } from '../area';
import type { CellValue } from '../cell';
import type { Sheet } from '../sheet';
import { fullAddress } from '../range';
import { absoluteAddress, quoteSheetName } from '../address';
import type { Workbook } from '../workbook';

/** Where a series has its name or its values from: cells, which it follows, or constants. */
export type Source =
  | { readonly kind: 'cells'; readonly sheetId: string; readonly area: Area }
  | { readonly kind: 'constants'; readonly values: readonly (string | number)[] }
  /** The cells were deleted. */
  | { readonly kind: 'lost' };

export const cellsOf = (sheet: Sheet, area: Area): Source => ({ kind: 'cells', sheetId: sheet.id, area });

/** What the cells hold now, in reading order; an empty cell is null. Errors stay as they are. */
export const sourceValues = (
  workbook: Workbook,
  source: Source | undefined,
  visibleOnly = false,
): (CellValue | null)[] => {
  if (source === undefined || source.kind === 'lost') return [];
  if (source.kind === 'constants') return [...source.values];
  const sheet = sheetOf(workbook, source);
  if (sheet === undefined) return [];
  const { rows, columns } = linesOf(sheet, source.area, visibleOnly);
  return rows.flatMap((row) => columns.map((column) => filled(workbook, sheet, row, column)));
};

/** One label a point: the levels of a row or column of labels, outermost first. */
export const sourceLevels = (
  workbook: Workbook,
  source: Source | undefined,
  down: boolean,
  visibleOnly = false,
): (CellValue | null)[][] => {
  if (source?.kind !== 'cells') return sourceValues(workbook, source).map((value) => [value]);
  const sheet = sheetOf(workbook, source);
  if (sheet === undefined) return [];
  const { rows, columns } = linesOf(sheet, source.area, visibleOnly);
  return down
    ? rows.map((row) => columns.map((column) => filled(workbook, sheet, row, column)))
    : columns.map((column) => rows.map((row) => filled(workbook, sheet, row, column)));
};

/** The rows and columns of an area, without those hidden by hand or by a filter where only the visible count. */
const linesOf = (sheet: Sheet, of: Area, visibleOnly: boolean): { rows: number[]; columns: number[] } => {
  const numbers = (first: number, count: number): number[] =>
    Array.from({ length: count }, (_, index) => first + index);
  return {
    rows: numbers(of.row, of.rows).filter((row) => !visibleOnly || !sheet.rows.hidden.has(row)),
    columns: numbers(of.column, of.columns).filter((column) => !visibleOnly || !sheet.columns.hidden.has(column)),
  };
};

/** What a cell holds, calculated; null when there is nothing in it. */
export const filled = (workbook: Workbook, sheet: Sheet, row: number, column: number): CellValue | null => {
  const value = valueAt(workbook, sheet, row, column);
  return value === '' ? null : value;
};

export const sheetOf = (workbook: Workbook, source: Source): Sheet | undefined =>
  source.kind === 'cells' ? workbook.sheets.find((sheet) => sheet.id === source.sheetId) : undefined;

/** `Sheet1!$A$1:$A$5`, or undefined for constants; `#REF!` once the cells are gone. */
export const sourceAddress = (workbook: Workbook, source: Source): string | undefined => {
  if (source.kind === 'constants') return undefined;
  const sheet = sheetOf(workbook, source);
  if (source.kind === 'lost' || sheet === undefined) return '#REF!';
  return `${quoteSheetName(sheet.name)}!${absoluteAddress(source.area)}`;
};

/** The same without dollar signs. */
export const sourcePlainAddress = (workbook: Workbook, source: Source): string | undefined => {
  const sheet = sheetOf(workbook, source);
  return source.kind === 'cells' && sheet !== undefined ? fullAddress(sheet, source.area) : undefined;
};
