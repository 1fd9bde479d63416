import { failed, type Failure, type Result } from '../application/result';
import type { CellWrite, DeleteOutcome, Expectation, WriteOutcome } from '../application/workbook-port';
import type { CellValue } from '../format/cells';
import type { TableName } from '../format/tables';
import { appendRow, waysToMakeRoom } from './append-row';
import { loadListPlaces, type RowsChanged } from './list-place';
import { placed, placesOf } from './place-failure';
import { runInExcel } from './run';
import { deleteRow, moveRow } from './table-rows';
import { writeCells, type Present } from './write-cells';

/** Writes in the open workbook; a failure names the sheet that it is of. */
export const writeIn = async (
  present: Present,
  writes: readonly CellWrite[],
  expectations: readonly Expectation[],
): Promise<Result<WriteOutcome>> =>
  placed(await runInExcel('write', (context) => writeCells(context, writes, expectations, present)), placesOf(writes));

/** Adds a row to a table, in one of the ways to make room for it. */
export const appendIn = async (
  present: Present,
  table: TableName,
  values: readonly CellValue[],
): Promise<Result<RowsChanged<WriteOutcome>>> =>
  placed(await appendWhereThereIsRoom(table, values, present), [{ table }]);

/** Takes a row out of a table. */
export const deleteIn = async (
  { lists }: Present,
  table: TableName,
  row: number,
  expectations: readonly Expectation[],
): Promise<Result<RowsChanged<DeleteOutcome>>> =>
  placed(await runInExcel('deleteRow', (context) => deleteRow(context, table, row, expectations, lists)), [{ table }]);

/** Moves a row within its table. */
export const moveIn = async (
  table: TableName,
  from: number,
  to: number,
  expectations: readonly Expectation[],
): Promise<Result<WriteOutcome>> =>
  placed(await runInExcel('moveRow', (context) => moveRow(context, table, from, to, expectations)), [{ table }]);

/**
 * Tries one way to make room after the other, for as long as Excel refuses to move the cells. Where it refused something after the
 * row was made, the next try has to find that row, not to make another.
 */
async function appendWhereThereIsRoom(
  table: TableName,
  values: readonly CellValue[],
  { lists }: Present,
): Promise<Result<RowsChanged<WriteOutcome>>> {
  const place = lists.get(table);
  if (!place) return failed({ code: 'missingPart', useCase: 'appendRow', place: table });
  let refused: Failure = { code: 'noRoom', useCase: 'appendRow' };
  for (const room of waysToMakeRoom(place)) {
    const appended = await runInExcel('appendRow', (context) => appendRow(context, table, values, lists, place, room));
    if (appended.ok || appended.failure.code !== 'noRoom') return appended;
    refused = appended.failure;
    const now = await runInExcel('appendRow', async (context) => {
      const places = loadListPlaces(context, [table]);
      // oxlint-disable-next-line office-addins/no-context-sync-in-loop -- One after each refusal, and the next try hangs on it.
      await context.sync();
      return places();
    });
    if (!now.ok) return now;
    if (now.value.get(table)?.rows !== place.rows) return failed({ ...refused, code: 'busy' });
  }
  return failed(refused);
}
