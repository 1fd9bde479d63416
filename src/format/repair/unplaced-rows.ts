import type { Problem } from '../../domain/problem';
import { answerRowsOf, vanishedRows } from '../answer-table';
import type { Cells } from '../cells';
import type { ReadFiche } from '../read-fiche';
import { questionnaireFromCells } from '../read-questionnaire';
import { placeColumnsOf } from '../table-columns';
import { TABLE_NAMES, type TableName } from '../tables';
import type { Inspection } from './mend';
import { unplacedOf, type PlacedTexts, type RowCell, type Unplaced } from './unplaced';

/** Answers and comments in rows of the answers' table that no question has: a second row of one, or of none that is asked. */
export function unplacedAnswers(cells: Cells, { language }: ReadFiche, { tables }: Inspection): readonly Unplaced[] {
  const read = questionnaireFromCells(cells);
  const found = cells.tables['FPD_Answers'];
  const table = tables.find(({ name }) => name === 'FPD_Answers');
  // Without the workbook's own questionnaire nobody knows what it asks.
  if (!read.ok || !found || !table) return [];
  return vanishedRows(read.questionnaire, answerRowsOf(found)).flatMap(({ row }) =>
    unplacedOf('FPD_Answers', table.sheet, cellsOf('FPD_Answers', cells, table, row), NOTHING, language),
  );
}

/**
 * What stands in a column of people's own, in a table that had lost one of its columns: it may be that one, renamed and moved. A
 * column that someone added to a whole table is theirs, and is not lost.
 */
export function unplacedColumns(
  cells: Cells,
  { language }: ReadFiche,
  { tables }: Inspection,
  problems: readonly Problem[],
  placed: PlacedTexts,
): readonly Unplaced[] {
  const lacked = new Set(
    problems.filter(({ code }) => code === 'missingColumn').map(({ place }) => place.split('.')[0]),
  );
  return TABLE_NAMES.filter((name) => lacked.has(name)).flatMap((name) => {
    const table = tables.find((one) => one.name === name);
    const rows = cells.tables[name]?.rows ?? [];
    if (!table) return [];
    return rows.flatMap((_, row) =>
      cellsOf(name, cells, table, row)
        .filter(({ id }) => id === '')
        .flatMap((cell) => unplacedOf(name, table.sheet, [cell], placed, language)),
    );
  });
}

const NOTHING: PlacedTexts = new Set<string>();

function cellsOf(
  name: TableName,
  cells: Cells,
  { area }: Inspection['tables'][number],
  row: number,
): readonly RowCell[] {
  const found = cells.tables[name] ?? { headers: [], rows: [] };
  const { headers, rows } = found;
  const ids = new Map([...placeColumnsOf(name, found)].map(([id, column]) => [column, id]));
  return (rows[row] ?? []).map((value, column) => ({
    row: area.row + 1 + row,
    column: area.column + column,
    id: ids.get(column) ?? '',
    header: String(headers[column] ?? ''),
    value,
  }));
}
