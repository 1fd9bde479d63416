import { invalidArgument } from '../../rich-api/host-error';
import { cellCount, lastColumn, lastRow, type Area } from './area';
import { plain, type CellValue } from './cell';
import { shiftCell, type Shift } from './shift';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

/** Values and formulas as a caller writes them; null leaves a cell as it is. */
export type Input = string | number | boolean | null;

/** The cells of an area, row by row. */
export const readCells = (sheet: Sheet, of: Area): CellValue[][] =>
  Array.from({ length: of.rows }, (_, r) =>
    Array.from({ length: of.columns }, (_unused, c) => sheet.contents.get(of.row + r, of.column + c)?.value ?? ''),
  );

/** The text of a cell, as far as a header needs it. */
export const cellText = (sheet: Sheet, row: number, column: number): string =>
  String(plain(sheet.contents.get(row, column)?.value ?? ''));

export const isBlank = (sheet: Sheet, of: Area): boolean => sheet.contents.extent(of) === undefined;

export const writeCells = (
  _workbook: Workbook,
  sheet: Sheet,
  of: Area,
  matrix: readonly (readonly Input[])[],
): void => {
  for (let r = of.row; r <= lastRow(of); r += 1) {
    for (let c = of.column; c <= lastColumn(of); c += 1) {
      const value = matrix[r - of.row]?.[c - of.column];
      if (value === undefined) throw invalidArgument();
      if (value !== null) sheet.contents.set(r, c, value === '' ? undefined : { value });
    }
  }
};

export const clearCells = (_workbook: Workbook, sheet: Sheet, of: Area): void => sheet.contents.clear(of);

export const shiftCells = (_workbook: Workbook, shift: Shift): void => {
  if (cellCount(shift.area) > 0) shift.sheet.contents.rearrange((row, column) => shiftCell(shift, row, column));
};

/** Writes text that is never taken for a number or a formula. */
export const writeText = (sheet: Sheet, row: number, column: number, value: string): void =>
  sheet.contents.set(row, column, { value, asText: true });

/** Tells the workbook that cells were changed without `writeCells`. */
export const cellsChanged = (_workbook: Workbook, _sheet: Sheet, _of: Area): void => undefined;
