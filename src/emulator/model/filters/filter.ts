import { lastRow, type Area } from '../state/area';
import type { FilterColumns, FilterCriteria } from './criteria';
import { filterTest, type FilterCell } from './match';
import { formatValue } from '../state/number-format';
import { part } from '../state/part';
import { valueAt } from '../cells/read';
import type { Workbook } from '../state/workbook';
import type { Sheet } from '../state/sheet';
import { tablesOf } from '../state/table';

/** A filter with what it hides at present; it looks at the cells again only when told to. */
export interface Filter {
  readonly columns: FilterColumns;
  /** The rows of the sheet that it hides. */
  readonly hidden: Map<number, true>;
}

export const newFilter = (): Filter => ({
  columns: new Map<number, FilterCriteria>(),
  hidden: new Map<number, true>(),
});

/** The filter of a sheet's own range, header row first. */
export interface SheetFilter extends Filter {
  area: Area;
}

/** The one filter a sheet may have outside its tables. */
export const sheetFilterOf = part<Sheet, { filter: SheetFilter | undefined }>(() => ({ filter: undefined }));

const filtersOf = (sheet: Sheet): readonly Filter[] =>
  [sheetFilterOf(sheet).filter, ...tablesOf(sheet).map((table) => table.filter)].filter(
    (filter) => filter !== undefined,
  );

/** Whether a row is out of sight because of a filter, rather than hidden by hand. */
export const isFilteredOut = (sheet: Sheet, row: number): boolean =>
  filtersOf(sheet).some((filter) => filter.hidden.has(row));

/** Shows and hides the rows of the body as the criteria say. */
export const applyFilter = (workbook: Workbook, sheet: Sheet, filter: Filter, body: Area, now: Date): void => {
  showAll(sheet, filter);
  const tests = [...filter.columns].map(([index, criteria]) => {
    const cells = columnCells(workbook, sheet, body, index);
    return { cells, test: filterTest(criteria, cells, now) };
  });
  for (let row = body.row; row <= lastRow(body); row += 1) {
    const shown = tests.every(({ cells, test }) => {
      const cell = cells[row - body.row];
      return cell === undefined || test(cell);
    });
    if (shown) continue;
    filter.hidden.set(row, true);
    sheet.rows.hidden.set(row, true);
  }
  workbook.touch();
};

/** Brings back the rows that this filter, and no other, hides. */
export const showAll = (sheet: Sheet, filter: Filter): void => {
  const rows = [...filter.hidden.keys()];
  filter.hidden.clear();
  for (const row of rows) if (!isFilteredOut(sheet, row)) sheet.rows.hidden.delete(row);
};

const columnCells = (workbook: Workbook, sheet: Sheet, body: Area, index: number): readonly FilterCell[] =>
  Array.from({ length: body.rows }, (_, offset) => {
    const [row, column] = [body.row + offset, body.column + index];
    const value = valueAt(workbook, sheet, row, column);
    const format = sheet.formats.at(row, column);
    return { value, text: formatValue(value, format.numberFormat), format };
  });
