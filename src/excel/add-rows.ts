import type { CellValue } from '../format/cells';
import type { Mend } from '../format/repair/mend';
import { toRangeValue } from './text-value';

type AddRows = Extract<Mend, { kind: 'addRows' }>;

/**
 * Puts rows into a table, each with the looks, drop-downs and formulas of its neighbour. `rows.add` misbehaves in shared
 * workbooks: cells are inserted instead, which a table takes in where they lie within it. Where Excel stops half-way, the rows that
 * were begun are taken away again: they would say once more what their neighbour says.
 */
export async function addRows(context: Excel.RequestContext, table: Excel.Table, mend: AddRows): Promise<void> {
  const body = table.getDataBodyRange().load({ rowCount: true });
  table.load({ showTotals: true });
  await context.sync();
  const before = body.rowCount;
  const at = Math.min(mend.at, before);
  try {
    queueRows(table, body, { ...mend, at });
    await context.sync();
  } catch (error) {
    const isDone = await takenBack(table, before, { ...mend, at }).catch(() => false);
    if (!isDone) throw error;
  }
}

function queueRows(table: Excel.Table, body: Excel.Range, { at, lines, whole }: AddRows): void {
  const isLast = at === body.rowCount;
  const place = isLast ? body.getLastRow().getOffsetRange(1, 0) : body.getRow(at);
  const room = place.getResizedRange(lines.length - 1, 0);
  (whole ? room.getEntireRow() : room).insert('Down');
  if (isLast && !table.showTotals) table.resize(table.getRange().getResizedRange(lines.length, 0));
  lines.forEach((line, i) => {
    const row = table.getDataBodyRange().getRow(at + i);
    row.copyFrom(table.getDataBodyRange().getRow(neighbourOf({ at, lines })), 'All');
    row.clear('Hyperlinks');
    row.values = [line.map((value) => (value === null ? null : toRangeValue(value)))];
    row.rowHidden = false;
  });
}

const neighbourOf = ({ at, lines }: Pick<AddRows, 'at' | 'lines'>): number => (at > 0 ? at - 1 : lines.length);

/** Takes away rows that were begun, if nobody else can have added them. True where they are whole, and only the answer was lost. */
async function takenBack(table: Excel.Table, before: number, mend: AddRows): Promise<boolean> {
  const { at, lines, whole } = mend;
  const body = table.getDataBodyRange().load({ rowCount: true, values: true });
  await table.context.sync();
  if (body.rowCount - before !== lines.length) return false;
  const values = body.values as CellValue[][];
  const neighbour = values[neighbourOf(mend)] ?? [];
  const cells = lines.flatMap((line, i) =>
    line.map((wanted, column) => ({ wanted, copied: neighbour[column], found: values[at + i]?.[column] ?? '' })),
  );
  if (cells.every(({ wanted, found }) => wanted === null || wanted === found)) return true;
  if (cells.some(({ wanted, copied, found }) => found !== '' && found !== copied && found !== wanted)) return false;
  const rows = body.getRow(at).getResizedRange(lines.length - 1, 0);
  (whole ? rows.getEntireRow() : rows).delete('Up');
  await table.context.sync();
  return false;
}
