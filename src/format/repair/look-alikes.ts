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
  return inspection.sheets
    .filter(({ name }) => !isKeptSheet(name))
    .flatMap((sheet) =>
      TYPED.flatMap((table) => {
        const least = columnsOf(table).length;
        const enough = cells.tables[table] ? least : Math.max(2, Math.ceil(least / 2));
        return sheet.cells
          .flatMap((_, i) => rowsUnder(table, enough, sheet, sheet.row + i, inspection))
          .filter((row) => table !== 'FPD_Answers' || !isAnswered(cells, row))
          .flatMap((row) => unplacedOf(table, sheet.name, row, placed, language));
      }),
    );
}

function rowsUnder(table: TableName, enough: number, sheet: InspectedSheet, row: number, { tables }: Inspection) {
  const line = sheet.cells[row - sheet.row] ?? [];
  const headers = headersIn(table, line);
  if (headers.size < enough) return [];
  const offsets = [...headers.values()];
  const [first, last] = [Math.min(...offsets), Math.max(...offsets)];
  const header: Area = { row, column: sheet.column + first, rows: 1, columns: last - first + 1 };
  const onSheet = tables.filter((one) => one.sheet === sheet.name);
  const within = onSheet.find(({ area }) => meet(area, header));
  if (within && isOwn(within.name)) return [];
  const others = onSheet.filter((one) => one !== within).map(({ area }) => area);
  const count = within ? within.area.rows - 1 : bodyRows(sheet, header, others, 1);
  const ids = new Map([...headers].map(([id, offset]) => [offset, id]));
  return Array.from({ length: count }, (_, down) =>
    Array.from({ length: header.columns }, (__, right) => ({
      row: row + 1 + down,
      column: header.column + right,
      id: ids.get(first + right) ?? '',
      header: String(line[first + right] ?? ''),
      value: cellAt(sheet, row + 1 + down, header.column + right),
    })),
  );
}

/** The row says of its question what the fiche's own row says. */
function isAnswered(cells: Cells, row: readonly RowCell[]): boolean {
  const said = (id: string) => String(row.find((cell) => cell.id === id)?.value ?? '');
  const own = firstRows(answerRowsOf(cells.tables['FPD_Answers'] ?? null)).get(said('ref').trim());
  return own !== undefined && ['answer', 'comment'].every((id) => String(own.cell(id)) === said(id));
}

const isOwn = (name: string) => TABLE_NAMES.some((own) => own.toLowerCase() === name.toLowerCase());
