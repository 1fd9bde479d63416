import type { TableName } from '../format/tables';
import { linesOf, LIST_TABLE_NAMES, loadEnds, type ListPlace, type ListPlaces } from './list-place';

/** What of a list's table decides where, and how, a row is written. */
type ListEnd = Pick<ListPlace, 'headers' | 'calculated' | 'hasTotals'>;

/** Queues the reading of a table's end alone, to compare it with the place that was known; null where its headers are hidden. */
export function loadListEnd(table: Excel.Table): () => ListEnd | null {
  table.load({ showHeaders: true, showTotals: true });
  const body = table.getDataBodyRange().untrack();
  const headers = body.getRowsAbove(1).untrack().load({ values: true, rowIndex: true });
  const ends = loadEnds(body.getLastRow().untrack());
  return () => (table.showHeaders ? { ...linesOf(headers, ends), hasTotals: table.showTotals } : null);
}

/** Whether two readings of a place lead to the same cells. */
export function isSamePlace(one: ListEnd, other: ListEnd | null): boolean {
  const written = ({ headers, calculated, hasTotals }: ListEnd) => JSON.stringify([headers, calculated, hasTotals]);
  return other !== null && written(one) === written(other);
}

/** The lists whose places a row more or less of this one may change: those on its sheet; all, where that is not known. */
export function listsOnSheetOf(name: TableName, lists: ListPlaces): readonly TableName[] {
  const sheet = lists.get(name)?.sheet;
  return sheet === undefined ? LIST_TABLE_NAMES : LIST_TABLE_NAMES.filter((other) => lists.get(other)?.sheet === sheet);
}
