import type { Cells, CellValue, TableCells } from '../format/cells';
import { CAPTIONS } from '../format/read-lists';
import { placeColumns, type ColumnPlaces } from '../format/table-columns';
import type { TableName } from '../format/tables';
import type { CellWrite, Expectation } from './workbook-port';

/** A table as last read, with the place of each of its columns. */
export interface KnownTable {
  readonly table: TableName;
  readonly cells: TableCells;
  readonly places: ColumnPlaces;
}

/** Null where the workbook has no such table. */
export function knownTable(known: Cells, table: TableName): KnownTable | null {
  const cells = known.tables[table];
  return cells ? { table, cells, places: placeColumns(table, cells.headers) } : null;
}

/** Writes of one row, for those of its columns that exist and whose cell is not already so. */
export function rowWrites(
  { table, cells, places }: KnownTable,
  row: number,
  values: Readonly<Record<string, CellValue>>,
): readonly CellWrite[] {
  return Object.entries(values).flatMap(([id, value]): CellWrite[] => {
    const column = places.get(id);
    if (column === undefined || cells.rows[row]?.[column] === value) return [];
    return [{ kind: 'cell', table, row, column, value }];
  });
}

/** Where a value of a row is to go whose column is gone, as a problem's place says it; null where each has its column. */
export function missingColumn(
  { table, places }: KnownTable,
  values: Readonly<Record<string, CellValue>>,
): string | null {
  const lost = Object.keys(values).find((id) => values[id] !== '' && !CAPTIONS.includes(id) && !places.has(id));
  return lost === undefined ? null : `${table}.${lost}`;
}

/** Expects the row to hold what it held when it was read, in the columns named. */
export function expectRow(
  { table, cells, places }: KnownTable,
  row: number,
  ids: readonly string[],
): readonly Expectation[] {
  return ids.flatMap((id): Expectation[] => {
    const column = places.get(id);
    const value = column === undefined ? undefined : cells.rows[row]?.[column];
    return column === undefined || value === undefined ? [] : [{ table, row, column, value }];
  });
}

/** A row in the table's own order of columns, '' in those of a user's. */
export function wholeRow(
  { cells, places }: KnownTable,
  values: Readonly<Record<string, CellValue>>,
): readonly CellValue[] {
  const row: CellValue[] = cells.headers.map(() => '');
  for (const [id, column] of places) row[column] = values[id] ?? '';
  return row;
}
