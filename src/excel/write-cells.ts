import type { CellWrite, Expectation, WriteOutcome } from '../application/workbook-port';
import type { CellValue } from '../format/cells';
import type { TableName } from '../format/tables';
import { asItWas } from './as-it-was';
import { drawFooter } from './draw-page';
import type { ListPlaces } from './list-place';
import { radarChart } from './radar-chart';
import { toRangeValue } from './text-value';

/** What the last read found: only what is there can be written to without a look first. */
export interface Present {
  readonly tables: readonly TableName[];
  readonly hasRadar: boolean;
  /** Where the rows of lists stand; none where that must be read first. */
  readonly lists: ListPlaces;
  /** How many rows the blocks of results have; none where that is not known. */
  readonly blockRows: ReadonlyMap<string, number>;
}

/**
 * Writes in one round trip. The cells that must still hold what they held, and the old formulas of all that is about to be
 * written, are read in the same batch before the first write: where rows turn out to have moved, what was there is put back.
 */
export async function writeCells(
  context: Excel.RequestContext,
  writes: readonly CellWrite[],
  expectations: readonly Expectation[],
  present: Present,
): Promise<WriteOutcome> {
  const bodyOf = bodiesIn(context);
  const expected = loadExpected(bodyOf, expectations);
  const changes = writes.flatMap((whole) => {
    const write = withinBlock(whole, present);
    const range = rangeOf(context, bodyOf, write);
    return range ? [{ range, values: valuesOf(write) }] : [];
  });
  // Kept for what may have to be put back, and for nothing else.
  for (const { range } of changes) {
    if (expected.length > 0) range.load({ formulas: true, values: true });
    else range.untrack();
  }
  for (const { range, values } of changes) range.values = values.map((line) => line.map(toRangeValue));
  for (const write of writes) writeBesideCells(context, bodyOf, write, present);
  await context.sync();
  if (expected.every(holds)) return 'written';
  for (const { range } of changes) {
    range.formulas = asItWas(range.formulas as CellValue[][], range.values as CellValue[][]);
  }
  await context.sync();
  return 'moved';
}

/** Of a block that has lost rows, as much as it still has room for: what stands below it is not its own. */
function withinBlock(write: CellWrite, { blockRows }: Present): CellWrite {
  if (write.kind !== 'block') return write;
  return { ...write, values: write.values.slice(0, blockRows.get(write.name) ?? write.values.length) };
}

export interface LoadedExpectation {
  readonly value: CellValue;
  readonly range: Excel.Range;
}

/** Loads the cells that expectations speak of. */
export function loadExpected(bodyOf: BodyOf, expectations: readonly Expectation[]): readonly LoadedExpectation[] {
  return expectations.map(({ table, row, column, value }) => ({
    value,
    range: bodyOf(table).getCell(row, column).untrack().load({ values: true }),
  }));
}

export function holds({ value, range }: LoadedExpectation): boolean {
  return (range.values as CellValue[][])[0]?.[0] === value;
}

/** The cells of a table below its headers. */
export type BodyOf = (table: TableName) => Excel.Range;

/** Asks for each table's body once in a batch, however many of its cells are read and written. */
export function bodiesIn({ workbook }: Excel.RequestContext): BodyOf {
  const bodies = new Map<TableName, Excel.Range>();
  return (table) => {
    const body = bodies.get(table) ?? workbook.tables.getItem(table).getDataBodyRange().untrack();
    bodies.set(table, body);
    return body;
  };
}

/** The range that a write fills; null for what is written elsewhere than in cells. */
function rangeOf(context: Excel.RequestContext, bodyOf: BodyOf, write: CellWrite): Excel.Range | null {
  const from = (range: Excel.Range, values: readonly (readonly CellValue[])[]) =>
    range
      .getCell(0, 0)
      .untrack()
      .getResizedRange(values.length - 1, (values[0]?.length ?? 1) - 1);
  const { names } = context.workbook;
  switch (write.kind) {
    case 'cell':
      return bodyOf(write.table).getCell(write.row, write.column);
    case 'name':
      return names.getItem(write.name).getRange().untrack().getCell(0, 0);
    case 'block':
      return from(names.getItem(write.name).getRange().untrack(), write.values);
    case 'body':
      return from(bodyOf(write.table), write.values);
    case 'shownRow':
    case 'footer':
    case 'radarTitle':
      return null;
  }
}

function valuesOf(write: CellWrite): readonly (readonly CellValue[])[] {
  if (write.kind === 'cell' || write.kind === 'name') return [[write.value]];
  return write.kind === 'block' || write.kind === 'body' ? write.values : [];
}

function writeBesideCells(context: Excel.RequestContext, bodyOf: BodyOf, write: CellWrite, present: Present): void {
  if (write.kind === 'footer') {
    for (const name of present.tables) drawFooter(context.workbook.tables.getItem(name).worksheet, write.footer);
  }
  // Only where a filter is on: a protected sheet may let one write, and not show rows.
  if (write.kind === 'shownRow' && present.lists.get(write.table)?.isFiltered) {
    bodyOf(write.table).getRow(write.row).rowHidden = false;
  }
  if (write.kind === 'radarTitle' && present.hasRadar) radarChart(context).title.text = write.title;
}
