import type { CellValue, TableCells } from './cells';
import { columnsOf, TABLE_NAMES, type ColumnEntry, type TableName } from './tables';
import type { ReadWords } from './words/read.fr';
import { plainWord } from './words/plain-word';
import { allReadWords } from './words/read-words';

/** Where each column of a table is, by column id; absent where the table has lost it. */
export type ColumnPlaces = ReadonlyMap<string, number>;

/** Finds a table's columns by their header in any language; a column whose header is not found, by its usual place if free. */
export function placeColumns(table: TableName, headers: readonly CellValue[]): ColumnPlaces {
  const plain = headers.map((header) => plainWord(String(header)));
  const entries = columnsOf(table);
  const places = new Map<string, number>();
  for (const { id } of entries) {
    const names = HEADER_WORDS.get(`${table}.${id}`) ?? [];
    const found = plain.findIndex((header) => names.includes(header));
    if (found >= 0) places.set(id, found);
  }
  const taken = new Set(places.values());
  entries.forEach(({ id }, usual) => {
    if (places.has(id) || usual >= headers.length || taken.has(usual)) return;
    places.set(id, usual);
    taken.add(usual);
  });
  return places;
}

/**
 * The same for a table with its rows. Scores are written over what stands in their columns: one without its header is such a column
 * only while it holds figures alone, for someone may have put one of their own in the stead of one that was deleted.
 */
export function placeColumnsOf(table: TableName, { headers, rows }: TableCells): ColumnPlaces {
  const places = placeColumns(table, headers);
  if (table !== 'FPD_Scores') return places;
  const isText = (column: number) => rows.some((row) => typeof row[column] === 'string' && row[column] !== '');
  const isNamed = (id: string, column: number) =>
    HEADER_WORDS.get(`${table}.${id}`)?.includes(plainWord(String(headers[column] ?? ''))) ?? false;
  const isFigures = (id: string) => columnsOf(table).find((one) => one.id === id)?.type === 'number';
  return new Map([...places].filter(([id, column]) => !isFigures(id) || isNamed(id, column) || !isText(column)));
}

/** The plain header of each column in every language, by table and column: made once, for a workshop's files have many tables. */
const HEADER_WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  TABLE_NAMES.flatMap((table) =>
    columnsOf(table).map(({ id }) => [`${table}.${id}`, allReadWords.flatMap((words) => headerIn(words, table, id))]),
  ),
);

function headerIn(words: ReadWords, table: TableName, column: string): readonly string[] {
  const headers: Readonly<Record<string, string>> = words.headers[table];
  return Object.hasOwn(headers, column) ? [plainWord(headers[column] ?? '')] : [];
}

/** Column ids that a table has lost. */
export function missingColumns(table: TableName, places: ColumnPlaces): readonly ColumnEntry[] {
  return columnsOf(table).filter(({ id }) => !places.has(id));
}

/** A row's cells by column id, '' where the column is missing. */
export function cellsById(cells: TableCells, row: number, places: ColumnPlaces): (id: string) => CellValue {
  return (id) => {
    const column = places.get(id);
    return column === undefined ? '' : (cells.rows[row]?.[column] ?? '');
  };
}
