import type { FilterCriteria } from '../filters/criteria';
import type { Area } from './area';
import { part } from './part';
import type { Sheet } from './sheet';
import { tablesOf, type TableFilter } from './table';

/** A filter with what it hides at present; it looks at the cells again only when told to. */
export type Filter = TableFilter;

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

/** Brings back the rows that this filter, and no other, hides. */
export const showAll = (sheet: Sheet, filter: Filter): void => {
  const rows = [...filter.hidden.keys()];
  filter.hidden.clear();
  for (const row of rows) if (!isFilteredOut(sheet, row)) sheet.rows.hidden.delete(row);
};
