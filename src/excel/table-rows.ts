import type { Expectation, WriteOutcome } from '../application/workbook-port';
import type { CellValue } from '../format/cells';
import type { TableName } from '../format/tables';
import { toRangeValue } from './text-value';
import { asItWas, holds, loadExpected } from './write-cells';

/**
 * Adds a row below a table's last one. Cells are inserted under the table first, so that nothing below is written over, and
 * the table is then stretched over them: `rows.add` misbehaves in shared workbooks.
 */
export async function appendRow(
  context: Excel.RequestContext,
  name: TableName,
  values: readonly CellValue[],
): Promise<void> {
  const table = context.workbook.tables.getItem(name);
  const last = table.getDataBodyRange().getLastRow();
  const added = last.getOffsetRange(1, 0).insert('Down');
  added.copyFrom(last, 'Formats');
  added.values = [values.map(toRangeValue)];
  table.resize(table.getRange().getResizedRange(1, 0));
  await context.sync();
}

/** Deletes a row if it still holds what it held. Two round trips: a deletion cannot be put back. */
export async function deleteRow(
  context: Excel.RequestContext,
  name: TableName,
  row: number,
  expectations: readonly Expectation[],
): Promise<WriteOutcome> {
  const expected = loadExpected(context, expectations);
  const rows = context.workbook.tables.getItem(name).rows.load('count');
  await context.sync();
  if (!expected.every(holds)) return 'moved';
  const body = context.workbook.tables.getItem(name).getDataBodyRange();
  if (rows.count > 1) rows.getItemAt(row).delete();
  else body.clear('Contents');
  await context.sync();
  return 'written';
}

/** Moves a row by writing the rows between its old and new rank anew, user's columns and their formulas included. */
export async function moveRow(
  context: Excel.RequestContext,
  name: TableName,
  from: number,
  to: number,
  expectations: readonly Expectation[],
): Promise<WriteOutcome> {
  const expected = loadExpected(context, expectations);
  const first = Math.min(from, to);
  const span = context.workbook.tables.getItem(name).getDataBodyRange().getRow(first);
  const rows = span.getResizedRange(Math.abs(to - from), 0).load({ formulas: true });
  await context.sync();
  if (!expected.every(holds)) return 'moved';
  const lines = asItWas(rows.formulas as CellValue[][]);
  const [moved] = lines.splice(from - first, 1);
  if (moved) lines.splice(to - first, 0, moved);
  rows.formulas = lines;
  await context.sync();
  return 'written';
}
