import { isDateFormat } from 'numfmt';
import type { Sheet } from '../sheet';
import { valueAt } from './source';

/** What a cell is to somebody who looks for labels and figures in a range. */
export type CellKind = 'empty' | 'label' | 'date' | 'figure';

export const kindOf = (sheet: Sheet, row: number, column: number): CellKind => {
  const value = valueAt(sheet, row, column);
  if (value === null) return 'empty';
  if (typeof value === 'string') return 'label';
  if (typeof value !== 'number') return 'figure';
  return isDateFormat(sheet.formats.at(row, column).numberFormat) ? 'date' : 'figure';
};
