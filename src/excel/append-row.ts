import type { WriteOutcome } from '../application/workbook-port';
import type { CellValue } from '../format/cells';
import type { TableName } from '../format/tables';
import { isSamePlace, listsOnSheetOf, loadListEnd } from './list-end';
import { loadListPlaces, type ListPlace, type ListPlaces, type RowsChanged } from './list-place';
import { toRangeValue } from './text-value';

/** How room is made under a table: by a row of the whole sheet, or by cells as wide as the table alone. */
export type Room = 'sheetRow' | 'tableCells';

/**
 * The ways to make room, the kindest first. A row of the sheet tears no table below, wider or not, and takes notes beside
 * lower rows along; but what crosses its line gets a gap, and the fiche's own blocks can have none.
 */
export function waysToMakeRoom({ crossing }: ListPlace): readonly Room[] {
  if (crossing === 'nothing') return ['sheetRow', 'tableCells'];
  return crossing === 'user' ? ['tableCells', 'sheetRow'] : ['tableCells'];
}

/**
 * Adds a row under a table's last one, in one round trip: `rows.add` misbehaves in shared workbooks, and refuses where a
 * lower table is wider. The new row takes looks, drop-downs and calculated columns of the one above, as it would if a person
 * typed it. Where the table turns out to differ from what was known of it, the row is taken out again.
 */
export async function appendRow(
  context: Excel.RequestContext,
  name: TableName,
  values: readonly CellValue[],
  lists: ListPlaces,
  known: ListPlace,
  room: Room,
): Promise<RowsChanged<WriteOutcome>> {
  const table = context.workbook.tables.getItem(name);
  const before = loadListEnd(table);
  const below = table.getDataBodyRange().untrack().getLastRow().untrack().getOffsetRange(1, 0).untrack();
  const added = (room === 'sheetRow' ? below.getEntireRow().untrack() : below).insert('Down');
  // Above a line of totals the row is within the table already.
  if (!known.hasTotals) table.resize(table.getRange().untrack().getResizedRange(1, 0).untrack());
  const row = table.getDataBodyRange().untrack().getLastRow().untrack();
  row.copyFrom(row.getOffsetRange(-1, 0).untrack(), 'All');
  row.clear('Hyperlinks');
  const line = values.map((value, column) => (known.calculated.includes(column) ? null : toRangeValue(value)));
  row
    .getCell(0, 0)
    .untrack()
    .getResizedRange(0, line.length - 1)
    .untrack().values = [line];
  row.rowHidden = false;
  const after = loadListPlaces(context, listsOnSheetOf(name, lists));
  await context.sync();
  if (isSamePlace(known, before())) return { outcome: 'written', lists: after() };
  added.delete('Up');
  await context.sync();
  return { outcome: 'moved', lists: null };
}
