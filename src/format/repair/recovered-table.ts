import type { CellValue } from '../cells';
import { RECOVERED_TABLE } from '../plan/recovered-sheet';
import { plainWord } from '../words/plain-word';
import { allSheetWords } from '../words/sheet-words';
import { cellAt, type InspectedTable, type Inspection, type Mend } from './mend';
import type { Unplaced } from './unplaced';

type Column = 'date' | 'place' | 'what' | 'text';

const COLUMNS: readonly Column[] = ['date', 'place', 'what', 'text'];

/** A table of recovered texts, and where its columns are now: someone may have moved them, and taken some away. */
export interface KeptTable {
  readonly table: InspectedTable;
  readonly places: ReadonlyMap<Column, number>;
}

/** The tables that hold recovered texts: one as a rule, more where one could not be written to. They are known by their headers. */
export function keptTables({ tables }: Inspection): readonly KeptTable[] {
  return tables
    .filter(({ name }) => isNamedSo(name))
    .map((table) => ({ table, places: placesIn(table.headers) }))
    .filter(({ places }) => places.has('text'));
}

/** A name for such a table that none has. */
export function freeKeptName({ tables }: Inspection): string {
  const taken = new Set(tables.map(({ name }) => name.toLowerCase()));
  let free: string = RECOVERED_TABLE;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${RECOVERED_TABLE}_${number}`;
  return free;
}

/** Texts as rows below those that a table has, each value under its header. A column of someone's own stays blank but for its formula. */
export function keptRows(
  { table, places }: KeptTable,
  rows: readonly (readonly CellValue[])[],
  { sheets }: Inspection,
): Extract<Mend, { kind: 'addRows' }> {
  const { area, headers, name, totals } = table;
  const at = area.rows - 1 - totals;
  const sheet = sheets.find((one) => one.name === table.sheet);
  const columns = new Map([...places].map(([id, column]) => [column, COLUMNS.indexOf(id)]));
  const own = headers.map((_, column) => {
    const above = sheet ? cellAt(sheet, area.row + at, area.column + column) : '';
    return typeof above === 'string' && above.startsWith('=') ? null : '';
  });
  const lines = rows.map((row) =>
    own.map((blank, column) => {
      const from = columns.get(column);
      return from === undefined ? blank : (row[from] ?? '');
    }),
  );
  return { kind: 'addRows', table: name, at, lines, whole: true };
}

/** Tells whether a text stands in those tables, once for each time it does; by itself alone where nothing says what it was. */
export function keptTexts(inspection: Inspection): (one: Unplaced) => boolean {
  const counted = new Map<string, number>();
  const add = (key: string, count: number) => counted.set(key, (counted.get(key) ?? 0) + count);
  for (const { table, places } of keptTables(inspection)) {
    const sheet = inspection.sheets.find(({ name }) => name === table.sheet);
    const { row, column, rows } = table.area;
    for (let at = row + 1; sheet && at < row + rows - table.totals; at += 1) {
      const said = (id: Column) => {
        const place = places.get(id);
        return place === undefined ? null : String(cellAt(sheet, at, column + place));
      };
      add(keyOf(said('what'), said('text') ?? ''), 1);
    }
  }
  return ({ what, text }) => {
    const key = [keyOf(what, text), keyOf(null, text)].find((one) => (counted.get(one) ?? 0) > 0);
    if (key !== undefined) add(key, -1);
    return key !== undefined;
  };
}

const keyOf = (what: string | null, text: string) => JSON.stringify([what, text]);

const isNamedSo = (name: string) => name.toLowerCase().startsWith(RECOVERED_TABLE.toLowerCase());

function placesIn(headers: readonly CellValue[]): ReadonlyMap<Column, number> {
  const plain = headers.map((header) => plainWord(String(header)));
  const placeOf = (id: Column) => {
    const words = allSheetWords.map(({ recoveredHeaders }) => plainWord(recoveredHeaders[id]));
    return plain.findIndex((header) => words.includes(header));
  };
  return new Map(COLUMNS.map((id) => [id, placeOf(id)] as const).filter(([, place]) => place >= 0));
}
