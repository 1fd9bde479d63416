import type { Mend } from '../format/repair/mend';
import { toRangeValue } from './text-value';

/**
 * Puts rows into a table, each with the looks, drop-downs and formulas of its neighbour. `rows.add` misbehaves in shared
 * workbooks: cells are inserted instead, which a table takes in where they lie within it.
 */
export async function addRows(
  context: Excel.RequestContext,
  table: Excel.Table,
  { at: wanted, lines, whole }: Extract<Mend, { kind: 'addRows' }>,
): Promise<void> {
  const body = table.getDataBodyRange().load({ rowCount: true });
  table.load({ showTotals: true });
  await context.sync();
  const at = Math.min(wanted, body.rowCount);
  const isLast = at === body.rowCount;
  const place = isLast ? body.getLastRow().getOffsetRange(1, 0) : body.getRow(at);
  const room = place.getResizedRange(lines.length - 1, 0);
  (whole ? room.getEntireRow() : room).insert('Down');
  if (isLast && !table.showTotals) table.resize(table.getRange().getResizedRange(lines.length, 0));
  const neighbour = at > 0 ? at - 1 : lines.length;
  lines.forEach((line, i) => {
    const row = table.getDataBodyRange().getRow(at + i);
    row.copyFrom(table.getDataBodyRange().getRow(neighbour), 'All');
    row.clear('Hyperlinks');
    row.values = [line.map((value) => (value === null ? null : toRangeValue(value)))];
    row.rowHidden = false;
  });
  await context.sync();
}
