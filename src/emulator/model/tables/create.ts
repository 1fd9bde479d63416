import { HostError, invalidArgument } from '../../rich-api/host-error';
import { area, intersection, lastRow, type Area } from '../state/area';
import { requireUnprotected } from '../state/protection';
import type { Sheet } from '../state/sheet';
import { isBlank, pushDown } from './cells';
import { adoptHeaders } from './header-cells';
import { freeTableName } from './name';
import { tableStylesOf } from '../state/table-styles';
import { Table, allTables, tablesOf } from '../state/table';
import type { Workbook } from '../state/workbook';

/** Makes a table of an area. Without headers, a row of them is made above the data, which moves down. */
export const createTable = (workbook: Workbook, sheet: Sheet, at: Area, hasHeaders: boolean): Table => {
  requireUnprotected(sheet);
  requireFree(sheet, at);
  if (!hasHeaders) pushDown(workbook, sheet, area(at.row, at.column, 1, at.columns));
  const rows = hasHeaders ? at.rows : at.rows + 1;
  const awaits = rows === 1;
  const body = area(at.row + 1, at.column, 1, at.columns);
  if (awaits) {
    requireFree(sheet, body);
    if (!isBlank(sheet, body)) pushDown(workbook, sheet, body);
  }
  const place = area(at.row, at.column, Math.max(rows, 2), at.columns);
  const table = new Table(workbook.nextGuid(), freeLegacyId(workbook), freeTableName(workbook), sheet, place);
  table.style = tableStylesOf(workbook).standard;
  table.awaitsFirstRow = awaits;
  tablesOf(sheet).push(table);
  adoptHeaders(workbook, table);
  return table;
};

export const freeLegacyId = (workbook: Workbook): number =>
  Math.max(0, ...allTables(workbook).map((table) => table.legacyId)) + 1;

/** Refuses an area that another table or a merged cell has a part of. */
export const requireFree = (sheet: Sheet, at: Area, except?: Table): void => {
  const meets = (other: Area): boolean => intersection(other, at) !== undefined;
  if (tablesOf(sheet).some((table) => table !== except && meets(table.area))) {
    throw invalidArgument("A table can't overlap another table.");
  }
  if (sheet.merges.some(meets)) throw new HostError('MergedRangeConflict');
};

/** Makes one row of the table's width below it, without moving what is there unless it has to. */
export const extendBelow = (workbook: Workbook, table: Table, rows = 1): void => {
  const { area: before } = table;
  const below = area(lastRow(before) + 1, before.column, rows, before.columns);
  const free =
    isBlank(table.sheet, below) && !tablesOf(table.sheet).some(({ area: other }) => intersection(other, below));
  if (!free) pushDown(workbook, table.sheet, below);
  table.area = { ...before, rows: before.rows + rows };
};
