import type { Spot } from '../format/questionnaire-cells';

/** Where cells stand, as `G31`; null where their part is gone. One round trip. */
export async function locateSpots(
  context: Excel.RequestContext,
  spots: readonly Spot[],
): Promise<readonly (string | null)[]> {
  const ranges = spots.map((spot) => rangeOf(context, spot).load({ address: true }));
  await context.sync();
  return ranges.map((range) => (range.isNullObject ? null : range.address.slice(range.address.lastIndexOf('!') + 1)));
}

/**
 * Brings a cell before whoever is at the screen, out of a hidden sheet, row or column too: it was asked for. False where its part is gone. Two
 * round trips.
 */
export async function showSpot(context: Excel.RequestContext, spot: Spot): Promise<boolean> {
  const range = rangeOf(context, spot).load({ rowHidden: true, columnHidden: true, worksheet: { visibility: true } });
  await context.sync();
  if (range.isNullObject) return false;
  if (range.worksheet.visibility !== 'Visible') range.worksheet.visibility = 'Visible';
  if (range.rowHidden) range.rowHidden = false;
  if (range.columnHidden) range.columnHidden = false;
  range.worksheet.activate();
  range.select();
  await context.sync();
  return true;
}

function rangeOf({ workbook }: Excel.RequestContext, spot: Spot): Excel.Range {
  if (spot.kind === 'name') return workbook.names.getItemOrNullObject(spot.name).getRangeOrNullObject();
  const table = workbook.tables.getItemOrNullObject(spot.table);
  // The first row below the header where the whole table is meant: it may have no row left.
  const [row, column] = spot.kind === 'cell' ? [spot.row, spot.column] : [0, 0];
  return table.getDataBodyRange().getCell(row, column);
}
