import { ref, type HostRef } from '../../../rich-api/descriptor';
import { itemNotFound } from '../../../rich-api/host-error';
import type { Area } from '../../state/area';
import { rangeRef } from '../../state/range';
import { tablesOf, type Table, type TableColumn } from '../../state/table';
import type { Workbook } from '../../state/workbook';

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
