import { isDateFormat } from 'numfmt';
import type { Sheet } from '../sheet';
import type { Workbook } from '../workbook';
import { filled } from './source';

/** What a cell is to somebody who looks for labels and figures in a range. */
export type CellKind = 'empty' | 'label' | 'date' | 'figure';

export const kindOf = (workbook: Workbook, sheet: Sheet, row: number, column: number): CellKind => {
  const value = filled(workbook, sheet, row, column);
  if (value === null) return 'empty';
  if (typeof value === 'string') return 'label';
  if (typeof value !== 'number') return 'figure';
  return isDateFormat(sheet.formats.at(row, column).numberFormat) ? 'date' : 'figure';
};
