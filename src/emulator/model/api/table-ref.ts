import { HostRef, ref } from '../../rich-api/descriptor';
import { HostError, invalidArgument, itemNotFound } from '../../rich-api/host-error';
import { parseArea, splitSheet } from '../state/address';
import type { Area } from '../state/area';
import { rangeRef, type LiveRange } from '../state/range';
import type { Sheet } from '../state/sheet';
import { tablesOf, type Table, type TableColumn } from '../state/table';
import type { Workbook } from '../state/workbook';

/** What members of a table's classes work on. */
export interface TableTarget {
  readonly workbook: Workbook;
  readonly table: Table;
}

/** A column a client holds; it stays the same column while others come and go. */
export interface ColumnTarget extends TableTarget {
  readonly column: TableColumn;
}

export interface RowTarget extends TableTarget {
  readonly index: number;
}

export const tableRef = (workbook: Workbook, table: Table): HostRef =>
  ref('Table', { workbook, table } satisfies TableTarget);

/** The table, unless it was deleted since the client got hold of it. */
export const liveTable = ({ table }: Pick<TableTarget, 'table'>): Table => {
  if (!tablesOf(table.sheet).includes(table)) throw itemNotFound();
  return table;
};

export const columnOf = (target: ColumnTarget): number => {
  const index = liveTable(target).columns.indexOf(target.column);
  if (index < 0) throw itemNotFound();
  return index;
};

/** A part of a table as a range; a part that is not shown is not found. */
export const partRef = ({ workbook, table }: TableTarget, part: Area | undefined): HostRef => {
  if (part === undefined) throw itemNotFound();
  return rangeRef(workbook, table.sheet, part);
};

export interface SheetArea {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** The cells that a caller means by a Range or by an address; an address without a sheet is one of `home`. */
export const sheetArea = (workbook: Workbook, home: Sheet, value: unknown): SheetArea => {
  if (value instanceof HostRef) {
    if (value.type !== 'Range') throw invalidArgument();
    const { sheet, area } = value.target as LiveRange;
    if (area === undefined) throw new HostError('InvalidReference');
    return { sheet, area };
  }
  if (typeof value !== 'string') throw invalidArgument();
  const { sheet: name, local } = splitSheet(value);
  const sheet = name === undefined ? home : workbook.findSheet(name);
  const area = parseArea(local);
  if (sheet === undefined || area === undefined) throw invalidArgument();
  return { sheet, area };
};
