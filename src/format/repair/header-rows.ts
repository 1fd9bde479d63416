import type { CellValue } from '../cells';
import { meet } from '../plan/areas';
import type { Area } from '../plan/sheet-plan';
import { columnsOf, TABLE_NAMES, type TableName } from '../tables';
import { plainWord } from '../words/plain-word';
import { allSheetWords } from '../words/sheet-words';
import type { InspectedSheet } from './mend';

/** So many blank rows end a table that no longer says where it ends. */
const GAP = 2;

/** The headers of a table that a row of cells has, by column id; those of the language that has the most of them. */
export function headersIn(name: TableName, line: readonly CellValue[]): ReadonlyMap<string, number> {
  const plain = plainHeaders(line);
  if (!plain) return NO_HEADERS;
  const found = (HEADERS.get(name) ?? []).map(
    (own) => new Map(own.map(([id, header]) => [id, plain.indexOf(header)] as const).filter(([, place]) => place >= 0)),
  );
  return found.reduce((most, one) => (one.size > most.size ? one : most), NO_HEADERS);
}

const NO_HEADERS: ReadonlyMap<string, number> = new Map();

/** Where the headers of a table stand in a row, with people's own between and beside them; null where one is missing. */
export function headerColumns(
  name: TableName,
  line: readonly CellValue[],
): { readonly first: number; readonly last: number } | null {
  const places = [...headersIn(name, line).values()];
  if (places.length < columnsOf(name).length) return null;
  const isHeader = (at: number) => at >= 0 && at < line.length && line[at] !== '';
  let [first, last] = [Math.min(...places), Math.max(...places)];
  while (isHeader(first - 1)) first -= 1;
  while (isHeader(last + 1)) last += 1;
  return line.slice(first, last + 1).includes('') ? null : { first, last };
}

/** How many rows of a body stand under a header row, above the row `end` of the sheet; one at least, as Excel wants. */
export function bodyRows(
  sheet: InspectedSheet,
  header: Area,
  others: readonly Area[],
  least: number,
  end = sheet.row + sheet.cells.length,
): number {
  let last = 0;
  let limit = Infinity;
  for (let rows = 1; header.row + rows < end; rows += 1) {
    const row = header.row + rows;
    const line = sheet.cells[row - sheet.row] ?? [];
    const cells = line.slice(header.column - sheet.column, header.column - sheet.column + header.columns);
    const isTable = others.some((area) => meet(area, { ...header, row, rows: 1 }));
    if (isTable || isCaption(cells) || (plainHeaders(line) && isHeaderRow(cells))) {
      // A blank row parts a table from the caption under it.
      limit = Math.max(1, rows - 2);
      break;
    }
    if (cells.every((cell) => cell === '')) continue;
    if (rows > least && rows - last > GAP) break;
    last = rows;
  }
  return Math.max(1, last, Math.min(least, limit));
}

/** Nothing but one of the layout's captions: what it heads is no row. */
function isCaption(cells: readonly CellValue[]): boolean {
  const [text, ...others] = cells.filter((cell) => cell !== '');
  return others.length === 0 && typeof text === 'string' && CAPTIONS.has(text);
}

function isHeaderRow(cells: readonly CellValue[]): boolean {
  return TABLE_NAMES.some((name) => headerColumns(name, cells) !== null);
}

const CAPTIONS: ReadonlySet<string> = new Set(
  allSheetWords.flatMap(({ sections, readings }) => [...Object.values(sections), readings.legend]),
);

/** The plain headers of each table by column id, one list a language. */
const HEADERS: ReadonlyMap<TableName, readonly (readonly (readonly [id: string, header: string])[])[]> = new Map(
  TABLE_NAMES.map((name) => [
    name,
    allSheetWords.map((words) => {
      const own: Readonly<Record<string, string>> = words.headers[name];
      return columnsOf(name).map(({ id }) => [id, plainWord(own[id] ?? '')] as const);
    }),
  ]),
);

const ANY_HEADER: ReadonlySet<string> = new Set([...HEADERS.values()].flat(2).map(([, header]) => header));

const plainLines = new WeakMap<readonly CellValue[], readonly string[] | null>();

/**
 * A row of cells as headers are compared; null where none is a header of any table. Worked out once for each row, which is looked
 * at for one table after the other: sheets of people's own are long.
 */
function plainHeaders(line: readonly CellValue[]): readonly string[] | null {
  const known = plainLines.get(line);
  if (known !== undefined) return known;
  const plain = line.map((cell) => (typeof cell === 'string' ? plainWord(cell) : ''));
  const found = plain.some((word) => ANY_HEADER.has(word)) ? plain : null;
  plainLines.set(line, found);
  return found;
}
