import type { Table } from '../state/table';
import type { Workbook } from '../state/workbook';

/** Numbers of the tables' events in the protocol. */
const tableEvent = { selection: 100, changed: 101, added: 102, deleted: 103 } as const;

/** Tells whoever listens to the workbook's tables, and to the sheet's. */
const tell = (workbook: Workbook, table: Table, type: number, args: Readonly<Record<string, unknown>>): void => {
  for (const target of ['Workbook', table.sheet.id]) workbook.events.push(type, target, args);
};

export const tableAdded = (workbook: Workbook, table: Table): void =>
  tell(workbook, table, tableEvent.added, { source: 'Local', tableId: table.id, worksheetId: table.sheet.id });

export const tableDeleted = (workbook: Workbook, table: Table): void =>
  tell(workbook, table, tableEvent.deleted, {
    source: 'Local',
    tableId: table.id,
    tableName: table.name,
    worksheetId: table.sheet.id,
  });
