import type { Language, Questionnaire } from '../../domain/questionnaire';
import type { Cells, CellValue, TableCells } from '../cells';
import { CHART_NAMES } from '../chart-names';
import { missingRows, ROW_KEYS } from '../missing-rows';
import { rangeOfFormula } from '../address';
import { placeColumns, placeColumnsOf } from '../table-columns';
import { columnsOf } from '../tables';
import { cellAt, type Inspection, type Mend } from './mend';

type Keyed = keyof typeof ROW_KEYS;
type AddRows = Extract<Mend, { kind: 'addRows' }>;

const TABLES = Object.keys(ROW_KEYS) as readonly Keyed[];

/**
 * Rows that the layout gives and that tables have lost, each after the one that it follows in the layout, wherever that was
 * sorted to. A question's row that is there and has lost its reference gets that back instead.
 */
export function lostRows(
  cells: Cells,
  planned: Cells,
  questionnaire: Questionnaire | null,
  language: Language,
  inspection: Inspection,
): readonly Mend[] {
  const missing = missingRows(cells, questionnaire, language);
  return TABLES.flatMap((table): readonly Mend[] => {
    const [found, layout] = [cells.tables[table], planned.tables[table]];
    const keys = missing.filter((row) => row.table === table).map(({ key }) => key);
    if (!found || !layout || keys.length === 0) return [];
    const named = table === 'FPD_Answers' ? namelessRows(found, layout, keys) : [];
    const left = keys.filter((key) => !named.some(({ value }) => value === key));
    const withNames = { ...found, rows: found.rows.map((row, at) => withNamed(row, at, named)) };
    return [
      ...(named.length > 0 ? [{ kind: 'fill', table, cells: named } as const] : []),
      ...addedRows(table, withNames, layout, left, inspection),
    ];
  });
}

interface Named {
  readonly row: number;
  readonly column: number;
  readonly value: string;
}

function withNamed(row: readonly CellValue[], at: number, named: readonly Named[]): readonly CellValue[] {
  return named
    .filter((one) => one.row === at)
    .reduce((cells, { column, value }) => cells.with(column, value), [...row]);
}

/** Rows of the answers that say the question of a reference that none of them bears, and bear none themselves. */
function namelessRows(found: TableCells, layout: TableCells, keys: readonly string[]): readonly Named[] {
  const [places, planned] = [found, layout].map(({ headers }) => placeColumns('FPD_Answers', headers));
  const [ref, question] = [places?.get('ref'), places?.get('question')];
  const [plannedRef, plannedQuestion] = [planned?.get('ref'), planned?.get('question')];
  if (ref === undefined || question === undefined || plannedRef === undefined || plannedQuestion === undefined)
    return [];
  return keys.flatMap((key) => {
    const text = layout.rows.find((row) => row[plannedRef] === key)?.[plannedQuestion];
    const row = found.rows.findIndex((cells) => cells[ref] === '' && cells[question] === text && text !== '');
    return row < 0 ? [] : [{ row, column: ref, value: key }];
  });
}

/** New rows in runs, from the first of the table to the last: each run counts those that came before it. */
function addedRows(
  table: Keyed,
  found: TableCells,
  layout: TableCells,
  missing: readonly string[],
  inspection: Inspection,
): readonly AddRows[] {
  const keyOf = keysIn(table);
  const order = layout.rows.map(keyOf(layout));
  const rows = found.rows.map(keyOf(found));
  const runs = new Map<number, readonly CellValue[][]>();
  order.forEach((key, rank) => {
    const line = layout.rows[rank];
    if (!line || !missing.some((one) => isSameKey(table, one, key))) return;
    const before = order.slice(0, rank).findLast((one) => rows.some((row) => isSameKey(table, row, one)));
    const at = before === undefined ? 0 : 1 + rows.findIndex((row) => isSameKey(table, row, before));
    runs.set(at, [...(runs.get(at) ?? []), [...line]]);
  });
  let added = 0;
  return [...runs]
    .sort(([one], [other]) => one - other)
    .map(([at, lines]) => {
      const place = at + added;
      added += lines.length;
      return {
        kind: 'addRows',
        table,
        at: place,
        lines: lines.map((line) => lineFor(table, line, found, layout, at, inspection)),
        whole: isWhole(table, at, layout, inspection),
      };
    });
}

function keysIn(table: Keyed) {
  return ({ headers }: TableCells) => {
    const column = placeColumns(table, headers).get(ROW_KEYS[table]) ?? 0;
    return (row: readonly CellValue[]) => String(row[column] ?? '').trim();
  };
}

/** A theme's label may be followed by a word in brackets, where it has no score. */
function isSameKey(table: Keyed, one: string, other: string): boolean {
  const bare = (key: string) => (table === 'FPD_Scores' ? key.replace(/ \([^()]*\)$/, '') : key);
  return bare(one) === bare(other);
}

/** A row as the table has its columns: null where the neighbour's formula stays, blank in a column of someone's own. */
function lineFor(
  table: Keyed,
  line: readonly CellValue[],
  found: TableCells,
  layout: TableCells,
  at: number,
  { tables, sheets }: Inspection,
): readonly (CellValue | null)[] {
  const inspected = tables.find(({ name }) => name === table);
  const sheet = sheets.find(({ name }) => name === inspected?.sheet);
  const places = placeColumnsOf(table, found);
  const planned = placeColumnsOf(table, layout);
  const own = new Map(columnsOf(table).map(({ id }) => [places.get(id), planned.get(id)]));
  return found.headers.map((_, column) => {
    const neighbour =
      inspected && sheet ? cellAt(sheet, inspected.area.row + Math.max(at, 1), inspected.area.column + column) : '';
    const from = own.get(column);
    const isTyped = from !== undefined && line[from] !== undefined && !isLookedUp(table, column, places);
    if (!isTyped && typeof neighbour === 'string' && neighbour.startsWith('=')) return null;
    return from === undefined ? '' : (line[from] ?? '');
  });
}

const isLookedUp = (table: Keyed, column: number, places: ReadonlyMap<string, number>) =>
  table === 'FPD_Answers' && places.get('descriptor') === column;

/**
 * Whether the rows are to be rows of the whole sheet: notes beside the table then stay by theirs. Not where something crosses
 * their line, which would be torn; of the scores, only where the radar's data beside them have lost the same rows.
 */
function isWhole(table: Keyed, at: number, layout: TableCells, { tables, sheets, definedNames }: Inspection): boolean {
  const found = tables.find(({ name }) => name === table);
  const sheet = sheets.find(({ name }) => name === found?.sheet);
  if (!found || !sheet) return false;
  if (table === 'FPD_Scores') {
    const block = rangeOfFormula(definedNames[CHART_NAMES.horizons] ?? '');
    return block?.sheet === found.sheet && block.area.rows < layout.rows.length + 1;
  }
  const { row, column, columns } = found.area;
  const isBeside = (of: number) =>
    sheet.cells[of - sheet.row]?.some((value, i) => {
      const place = sheet.column + i;
      return value !== '' && (place < column || place >= column + columns);
    }) ?? false;
  return !(isBeside(row + at) && isBeside(row + at + 1));
}
