import { invalidArgument } from '../../rich-api/host-error';
import { area } from '../state/area';
import { requireUnprotected } from '../state/protection';
import type { Input } from '../cells/input';
import { clearContents } from '../cells/write';
import { pullUp, pushDown, writeMatrix } from './cells';
import { extendBelow } from './create';
import { tableGrew } from './events';
import { extendSpans } from './extend-spans';
import { inheritRows } from './inherit';
import { meaningOwnRow } from './own-row';
import { breaksTables } from './shift-limits';
import type { Table } from '../state/table';
import type { Workbook } from '../state/workbook';

export const wrongSize = (): Error =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

const isScalar = (value: unknown): value is Input =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);

/** Values as a caller gives them: rows of cells, or one value for every cell of one row. */
export const rowMatrix = (values: unknown, columns: number): Input[][] => {
  if (values === undefined || values === null) return [Array<Input>(columns).fill(null)];
  if (isScalar(values)) return [Array<Input>(columns).fill(values)];
  if (!Array.isArray(values) || values.length === 0) throw invalidArgument();
  return values.map((line: unknown) => {
    if (!Array.isArray(line)) throw invalidArgument();
    if (line.length !== columns) throw wrongSize();
    return line.map((cell: unknown) => {
      if (!isScalar(cell)) throw invalidArgument();
      return meaningOwnRow(cell);
    });
  });
};

export interface RowsToAdd {
  /** Absent: at the end. */
  readonly index?: number | undefined;
  readonly values: readonly (readonly Input[])[];
  /** False: rows at the end take the blank cells below the table, rather than pushing them down. */
  readonly alwaysInsert: boolean;
}

/** Adds rows of data and answers the index of the first. */
export const addRows = (workbook: Workbook, table: Table, { index, values, alwaysInsert }: RowsToAdd): number => {
  requireUnprotected(table.sheet);
  const { body, rowCount: count } = table;
  const at = index ?? count;
  if (at < 0 || at > count) throw invalidArgument();
  const isFirst = count < body.rows;
  const more = isFirst ? values.length - 1 : values.length;
  if (more > 0) makeRows(workbook, table, { at: isFirst ? 1 : at, more, alwaysInsert });
  table.awaitsFirstRow = false;
  const rows = area(body.row + at, body.column, values.length, body.columns);
  inheritRows(table, rows, (row, column) => (values[row - rows.row]?.[column - rows.column] ?? null) !== null);
  writeMatrix(workbook, table.sheet, rows, values);
  return at;
};

interface Room {
  /** Row of the body. */
  readonly at: number;
  readonly more: number;
  readonly alwaysInsert: boolean;
}

/** Makes room in the table. At its end, blank cells below do where pushing them down would tear another table apart. */
const makeRows = (workbook: Workbook, table: Table, { at, more, alwaysInsert }: Room): void => {
  const { area: before, body, sheet } = table;
  const room = area(body.row + at, before.column, more, before.columns);
  const atEnd = at === body.rows && !table.showTotals;
  const gentle = !alwaysInsert || breaksTables({ sheet, kind: 'insert', axis: 'row', area: room });
  if (atEnd && gentle) extendBelow(workbook, table, more);
  else pushDown(workbook, sheet, room);
  // Room at the table's edge does not make it grow by itself, as room inside it does.
  const grew = table.area.rows > before.rows;
  table.area = { ...before, rows: before.rows + more };
  if (!grew || atEnd) tableGrew(workbook, table, room, 'RowInserted');
  if (at === body.rows) extendSpans(workbook, table, { body, rows: more });
};

/** Deletes rows of data by index. The last row that goes leaves a blank one behind. */
export const deleteRows = (workbook: Workbook, table: Table, indexes: Iterable<number>): void => {
  requireUnprotected(table.sheet);
  const doomed = [...new Set(indexes)].sort((a, b) => b - a);
  const { body, sheet, rowCount } = table;
  if (doomed.some((index) => index < 0 || index >= rowCount)) throw invalidArgument();
  if (doomed.length === body.rows) {
    doomed.pop();
    clearContents(workbook, sheet, { ...body, rows: 1 });
    table.awaitsFirstRow = true;
  }
  for (const [first, count] of runs(doomed)) {
    const gap = area(body.row + first, body.column, count, body.columns);
    pullUp(workbook, sheet, gap);
  }
};

/** Neighbouring indexes together, last first: `[7, 4, 3]` → `[[7, 1], [3, 2]]`. */
const runs = (descending: readonly number[]): readonly (readonly [first: number, count: number])[] => {
  const found: [number, number][] = [];
  for (const index of descending) {
    const last = found.at(-1);
    if (last !== undefined && last[0] === index + 1) found[found.length - 1] = [index, last[1] + 1];
    else found.push([index, 1]);
  }
  return found;
};
