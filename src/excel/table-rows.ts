import type { DeleteOutcome, Expectation, WriteOutcome } from '../application/workbook-port';
import type { CellValue } from '../format/cells';
import { placeColumns } from '../format/table-columns';
import type { TableName } from '../format/tables';
import { asItWas } from './as-it-was';
import { listsOnSheetOf } from './list-end';
import { loadIsAlone, loadListPlaces, type ListPlaces, type RowsChanged } from './list-place';
import { bodiesIn, holds, loadExpected } from './write-cells';

/**
 * Removes a row if it still holds what it held. Two round trips: a deletion cannot be put back. With nothing beside it, the
 * row of the sheet goes; else the rows below move up within the table and leave it a blank one, so that no note beside the
 * table is lost or left by another row than its own.
 */
export async function deleteRow(
  context: Excel.RequestContext,
  name: TableName,
  index: number,
  expectations: readonly Expectation[],
  lists: ListPlaces,
): Promise<RowsChanged<DeleteOutcome>> {
  const expected = loadExpected(bodiesIn(context), expectations);
  const table = context.workbook.tables.getItem(name);
  const body = table.getDataBodyRange().load({ formulasR1C1: true, values: true, rowHidden: true });
  const headers = table.getHeaderRowRange().load({ values: true });
  const isAlone = loadIsAlone(context, name, body.getRow(index));
  await context.sync();
  if (!expected.every(holds)) return { outcome: 'moved', lists: null };
  const formulas = body.formulasR1C1 as CellValue[][];
  const last = formulas.length - 1;
  const goes = last > 0 && isAlone();
  if (goes) {
    body.getRow(index).getEntireRow().delete('Up');
  } else {
    const lines = asItWas(formulas, body.values as CellValue[][]);
    const own = [...placeColumns(name, (headers.values as CellValue[][])[0] ?? []).values()];
    const moved = [...lines.slice(index + 1), blankLine(lines[last] ?? [], own)];
    for (let row = index; row < last; row += 1) body.getRow(row).copyFrom(body.getRow(row + 1), 'Formats');
    await writeLines(body.getRow(index).getResizedRange(last - index, 0), lines.slice(index), moved, body.rowHidden);
  }
  const after = loadListPlaces(context, listsOnSheetOf(name, lists));
  await context.sync();
  return { outcome: goes ? 'written' : 'blanked', lists: after() };
}

/** Moves a row by writing the rows between its old and new rank anew, user's columns and their formulas included. */
export async function moveRow(
  context: Excel.RequestContext,
  name: TableName,
  from: number,
  to: number,
  expectations: readonly Expectation[],
): Promise<WriteOutcome> {
  const expected = loadExpected(bodiesIn(context), expectations);
  const body = context.workbook.tables.getItem(name).getDataBodyRange();
  const first = Math.min(from, to);
  const rows = body
    .getRow(first)
    .getResizedRange(Math.abs(to - from), 0)
    .load({ formulasR1C1: true, values: true, rowHidden: true });
  await context.sync();
  if (!expected.every(holds)) return 'moved';
  const before = asItWas(rows.formulasR1C1 as CellValue[][], rows.values as CellValue[][]);
  const lines = [...before];
  const [moved] = lines.splice(from - first, 1);
  if (moved) lines.splice(to - first, 0, moved);
  await writeLines(rows, before, lines, rows.rowHidden);
  return 'written';
}

/**
 * Writes rows that stand where others stood. In one piece, so that Excel cannot stop in the middle, when one row is written over and
 * not yet written elsewhere. Only across hidden rows it goes row by row, since Excel has misplaced blocks there; should it stop
 * then, what was there is put back.
 */
async function writeLines(
  rows: Excel.Range,
  before: readonly (readonly (CellValue | null)[])[],
  lines: readonly (readonly (CellValue | null)[])[],
  // Null where some are hidden and others not, which the declared type does not say.
  hidden: boolean | null,
): Promise<void> {
  const write = (written: readonly (readonly (CellValue | null)[])[]) => {
    if (hidden === false) rows.formulasR1C1 = written.map((line) => [...line]);
    else written.forEach((line, row) => (rows.getRow(row).formulasR1C1 = [[...line]]));
  };
  try {
    write(lines);
    await rows.context.sync();
  } catch (error) {
    if (hidden !== false) {
      write(before);
      await rows.context.sync();
    }
    throw error;
  }
}

/** A blank row: the fiche's own columns emptied, and a user's, but for its formulas (null leaves a cell alone). */
function blankLine(line: readonly CellValue[], own: readonly number[]): (CellValue | null)[] {
  return line.map((cell, column) => {
    const isFormula = typeof cell === 'string' && cell.startsWith('=');
    return isFormula && !own.includes(column) ? null : '';
  });
}
