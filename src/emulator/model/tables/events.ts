import { raise, raiseTableChanged, tableEvent } from '../events';
import type { Area } from '../state/area';
import type { Table } from '../state/table';
import type { Workbook } from '../state/workbook';

export const tableAdded = (workbook: Workbook, table: Table): void =>
  raise(workbook, table.sheet, tableEvent.added, { tableId: table.id });

export const tableDeleted = (workbook: Workbook, table: Table): void =>
  raise(workbook, table.sheet, tableEvent.deleted, { tableId: table.id, tableName: table.name });

/** Rows or columns came to a table at its edge, where no cell of it moved. */
export const tableGrew = (workbook: Workbook, table: Table, room: Area, what: 'RowInserted' | 'ColumnInserted'): void =>
  raiseTableChanged(workbook, table, room, { type: what });
