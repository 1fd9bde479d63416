import { eventsEnabled, raise, raiseTableChanged, tableEvent } from '../events';
import { areaAddress } from '../state/address';
import type { Area } from '../state/area';
import { part } from '../state/part';
import type { Table } from '../state/table';
import type { Workbook } from '../state/workbook';

export const tableAdded = (workbook: Workbook, table: Table): void =>
  raise(workbook, table.sheet, tableEvent.added, { tableId: table.id });

export const tableDeleted = (workbook: Workbook, table: Table): void =>
  raise(workbook, table.sheet, tableEvent.deleted, { tableId: table.id, tableName: table.name });

/** Rows or columns came to a table at its edge, where no cell of it moved. */
export const tableGrew = (workbook: Workbook, table: Table, room: Area, what: 'RowInserted' | 'ColumnInserted'): void =>
  raiseTableChanged(workbook, table, room, { type: what });

const selectionIn = part<Table, { isInside: boolean }>(() => ({ isInside: false }));

/** Tells a table what of it is selected, and once that nothing is any more. */
export const tableSelected = (workbook: Workbook, table: Table, selected: Area | undefined): void => {
  const known = selectionIn(table);
  const tells = selected !== undefined || known.isInside;
  known.isInside = selected !== undefined;
  if (!tells || !eventsEnabled(workbook).enabled) return;
  workbook.events.push(tableEvent.selectionChanged, table.id, {
    address: selected === undefined ? '' : areaAddress(selected),
    tableId: table.id,
    worksheetId: table.sheet.id,
  });
};
