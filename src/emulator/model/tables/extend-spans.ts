import type { Extension } from '../state/extend';
import type { Table } from '../state/table';
import type { Workbook } from '../state/workbook';

/** Formulas, charts and conditional formats over whole columns of a table take in the rows that came to its end. */
export const extendSpans = (workbook: Workbook, { sheet }: Table, extension: Extension): void => {
  for (const follower of workbook.followers) follower.extended?.(workbook, sheet, extension);
};
