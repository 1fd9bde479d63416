import type { Cells, CellValue, TableCells } from '../cells';
import { ROW_KEYS } from '../missing-rows';
import { cellsById, missingColumns, placeColumnsOf } from '../table-columns';
import { TABLE_NAMES, type TableName } from '../tables';
import type { SheetWords } from '../words/fr';
import { cellAt, type Inspection, type Mend } from './mend';

/** The column that tells which row is which, where a table's rows are known. */
const KEYS: Partial<Readonly<Record<TableName, string>>> = {
  ...ROW_KEYS,
  FPD_Themes: 'id',
  FPD_Questions: 'id',
  FPD_Scale: 'level',
  FPD_Rules: 'rule',
};

/** Columns that tables have lost, put back at their right end: captions as the layout has them, all else empty. */
export function lostColumns(cells: Cells, planned: Cells, words: SheetWords, inspection: Inspection): readonly Mend[] {
  return TABLE_NAMES.flatMap((table) => {
    const found = cells.tables[table];
    if (!found) return [];
    const headers: Readonly<Record<string, string>> = words.headers[table];
    const places = placeColumnsOf(table, found);
    return missingColumns(table, places).flatMap(({ id }, i): Mend[] => {
      const header = headers[id] ?? id;
      if (found.headers.includes(header)) return [];
      const values = valuesOf(table, id, found, planned.tables[table] ?? null);
      return [{ kind: 'addColumn', table, header, values, room: roomFor(table, header, i, inspection) }];
    });
  });
}

/** A column's values as the layout has them, each in the row that it belongs to. */
function valuesOf(table: TableName, id: string, found: TableCells, planned: TableCells | null): readonly CellValue[] {
  const key = table === 'FPD_Answers' && id === 'ref' ? 'question' : KEYS[table];
  if (key === undefined || planned === null) return found.rows.map(() => '');
  const [places, plannedPlaces] = [placeColumnsOf(table, found), placeColumnsOf(table, planned)];
  const known = new Map(
    planned.rows.map((_, row) => {
      const cellOf = cellsById(planned, row, plannedPlaces);
      return [cellOf(key), cellOf(id)] as const;
    }),
  );
  return found.rows.map((_, row) => known.get(cellsById(found, row, places)(key)) ?? '');
}

type Room = Extract<Mend, { kind: 'addColumn' }>['room'];

/** What stands right of a table, `ahead` columns on, beside its rows. */
function roomFor(table: TableName, header: string, ahead: number, { tables, sheets }: Inspection): Room {
  const found = tables.find(({ name }) => name === table);
  const sheet = sheets.find(({ name }) => name === found?.sheet);
  if (!found || !sheet) return 'pushed';
  const { row, rows, column, columns } = found.area;
  const right = column + columns + ahead;
  const rowsOf = Array.from({ length: rows }, (_, i) => row + i);
  const meetsTable = tables.some(
    ({ name, sheet: other, area }) =>
      name !== table &&
      other === found.sheet &&
      area.column <= right &&
      right < area.column + area.columns &&
      area.row < row + rows &&
      row < area.row + area.rows,
  );
  if (meetsTable) return 'pushed';
  if (cellAt(sheet, row, right) === header) return 'itself';
  return rowsOf.every((at) => cellAt(sheet, at, right) === '') ? 'free' : 'pushed';
}
