import { HostError, invalidArgument } from '../../rich-api/host-error';
import { area, intersection, lastRow, type Area } from './area';
import { requireUnprotected } from './protection';
import type { Sheet } from './sheet';
import { isBlank, shiftCells } from './table-cells';
import { adoptHeaders } from './table-header-cells';
import { freeTableName } from './table-name';
import { Table, allTables, tablesOf } from './table';
import type { Workbook } from './workbook';

/** Makes a table of an area. Without headers, a row of them is made above the data, which moves down. */
export const createTable = (workbook: Workbook, sheet: Sheet, at: Area, hasHeaders: boolean): Table => {
  requireUnprotected(sheet);
  requireFree(sheet, at);
  if (!hasHeaders) makeRoom(workbook, sheet, area(at.row, at.column, 1, at.columns));
  const rows = hasHeaders ? at.rows : at.rows + 1;
  const awaits = rows === 1;
  const body = area(at.row + 1, at.column, 1, at.columns);
  if (awaits) {
    requireFree(sheet, body);
    if (!isBlank(sheet, body)) makeRoom(workbook, sheet, body);
  }
  const place = area(at.row, at.column, Math.max(rows, 2), at.columns);
  const table = new Table(workbook.nextGuid(), freeLegacyId(workbook), freeTableName(workbook), sheet, place);
  table.awaitsFirstRow = awaits;
  tablesOf(sheet).push(table);
  adoptHeaders(table);
  return table;
};

const freeLegacyId = (workbook: Workbook): number =>
  Math.max(0, ...allTables(workbook).map((table) => table.legacyId)) + 1;

/** Refuses an area that another table or a merged cell has a part of. */
export const requireFree = (sheet: Sheet, at: Area, except?: Table): void => {
  const meets = (other: Area): boolean => intersection(other, at) !== undefined;
  if (tablesOf(sheet).some((table) => table !== except && meets(table.area))) {
    throw invalidArgument("A table can't overlap another table.");
  }
  if (sheet.merges.some(meets)) throw new HostError('MergedRangeConflict');
};

/** Pushes the cells of an area, and those below it, down by its height. */
export const makeRoom = (workbook: Workbook, sheet: Sheet, room: Area): void =>
  shiftCells(workbook, { sheet, kind: 'insert', axis: 'row', area: room });

/** Makes one row of the table's width below it, without moving what is there unless it has to. */
export const extendBelow = (workbook: Workbook, table: Table, rows = 1): void => {
  const { area: before } = table;
  const below = area(lastRow(before) + 1, before.column, rows, before.columns);
  const free =
    isBlank(table.sheet, below) && !tablesOf(table.sheet).some(({ area: other }) => intersection(other, below));
  if (!free) makeRoom(workbook, table.sheet, below);
  table.area = { ...before, rows: before.rows + rows };
};
