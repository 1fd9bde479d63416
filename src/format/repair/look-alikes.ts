import { answerRowsOf, firstRows } from '../answer-table';
import type { Cells } from '../cells';
import { meet } from '../plan/areas';
import type { Area } from '../plan/sheet-plan';
import type { ReadFiche } from '../read-fiche';
import { columnsOf, LIST_TABLES, TABLE_NAMES, type TableName } from '../tables';
import { bodyRows, headersIn } from './header-rows';
import { isKeptSheet } from './kept-sheets';
import { cellAt, type InspectedSheet, type Inspection } from './mend';
import { unplacedOf, type PlacedTexts, type RowCell, type Unplaced } from './unplaced';

/** The tables that people type into. */
const TYPED: readonly TableName[] = [...Object.values(LIST_TABLES), 'FPD_Answers'];

/**
 * Rows under the headers of one of the fiche's tables that are not that table: a second table with its headers, or a plain range
 * of which nobody can tell that it was the one. Of a table that the workbook has lost, half of its headers are enough.
 */
export function lookAlikes(
  cells: Cells,
  { language }: ReadFiche,
  inspection: Inspection,
  placed: PlacedTexts,
): readonly Unplaced[] {
  const answered = isAnsweredIn(cells);
  return inspection.sheets
    .filter(({ name }) => !isKeptSheet(name))
    .flatMap((sheet) =>
      TYPED.flatMap((table) => {
        const least = columnsOf(table).length;
        const enough = cells.tables[table] ? least : Math.max(2, Math.ceil(least / 2));
        const heads = headsOn(sheet, table, enough);
        return heads
          .flatMap((head, i) => rowsUnder(head, endOf(heads, i), sheet, inspection))
          .filter((row) => table !== 'FPD_Answers' || !answered(row))
          .flatMap((row) => unplacedOf(table, sheet.name, row, placed, language));
      }),
    );
}

/** A row that has enough of a table's headers. */
interface Head {
  readonly area: Area;
  /** By column of the sheet. */
  readonly ids: ReadonlyMap<number, string>;
}

function headsOn(sheet: InspectedSheet, table: TableName, enough: number): readonly Head[] {
  return sheet.cells.flatMap((line, i): Head[] => {
    const headers = headersIn(table, line);
    if (headers.size < enough) return [];
    const columns = [...headers.values()].map((offset) => sheet.column + offset);
    const [first, last] = [Math.min(...columns), Math.max(...columns)];
    const ids = new Map([...headers].map(([id, offset]) => [sheet.column + offset, id]));
    return [{ area: { row: sheet.row + i, column: first, rows: 1, columns: last - first + 1 }, ids }];
  });
}

/** The row of the next head under one: what stands from there on is not its own. */
function endOf(heads: readonly Head[], index: number): number | undefined {
  const area = heads[index]?.area;
  for (let next = index + 1; area && next < heads.length; next += 1) {
    const other = heads[next]?.area;
    if (other && meet({ ...area, row: other.row }, other)) return other.row;
  }
  return undefined;
}

function rowsUnder({ area, ids }: Head, end: number | undefined, sheet: InspectedSheet, { tables }: Inspection) {
  const onSheet = tables.filter((one) => one.sheet === sheet.name);
  const within = onSheet.find((one) => meet(one.area, area));
  if (within && isOwn(within.name)) return [];
  const others = onSheet.filter((one) => one !== within).map((one) => one.area);
  const { row, column, columns } = area;
  const most = (end ?? Infinity) - row - 1;
  const count = within
    ? within.area.row + within.area.rows - within.totals - row - 1
    : bodyRows(sheet, area, others, 1, end);
  return Array.from({ length: Math.min(count, most) }, (_, down) =>
    Array.from({ length: columns }, (__, right) => ({
      row: row + 1 + down,
      column: column + right,
      id: ids.get(column + right) ?? '',
      header: String(cellAt(sheet, row, column + right)),
      value: cellAt(sheet, row + 1 + down, column + right),
    })),
  );
}

/** Tells whether a row says of its question what the fiche's own row says. */
function isAnsweredIn(cells: Cells): (row: readonly RowCell[]) => boolean {
  const rows = firstRows(answerRowsOf(cells.tables['FPD_Answers'] ?? null));
  return (row) => {
    const said = (id: string) => String(row.find((cell) => cell.id === id)?.value ?? '');
    const own = rows.get(said('ref').trim());
    return own !== undefined && ['answer', 'comment'].every((id) => String(own.cell(id)) === said(id));
  };
}

const isOwn = (name: string) => TABLE_NAMES.some((own) => own.toLowerCase() === name.toLowerCase());
