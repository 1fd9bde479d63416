import { HostError } from '../../rich-api/host-error';
import { area, contains, intersection, lastColumn, lastRow, type Area } from './area';
import type { Follower } from './follower';
import { shiftArea, shiftCell, type Shift } from './shift';
import { extendBelow } from './table-create';
import { renameFromCells, writeHeaders } from './table-header-cells';
import { distinctHeaders } from './table-headers';
import { freeTableName } from './table-name';
import { forget } from './table-shape';
import { Table, tablesOf, type TableColumn } from './table';
import type { Workbook } from './workbook';

/** Keeps the tables of a sheet in step with its cells. */
export const tableFollower: Follower = {
  allows: (_workbook, shift) => {
    if (tablesOf(shift.sheet).some((table) => breaks(shift, table.area))) {
      throw new HostError(
        'InsertDeleteConflict',
        'This operation is not allowed. The operation is attempting to shift cells in a table on your worksheet.',
      );
    }
  },
  shifted: (workbook, shift) => {
    for (const table of [...tablesOf(shift.sheet)]) shiftTable(workbook, table, shift);
  },
  moved: (_workbook, from, to) => {
    for (const table of tablesOf(from.sheet).filter((one) => contains(from.area, one.area))) {
      forget(table);
      table.sheet = to.sheet;
      const [down, right] = [to.area.row - from.area.row, to.area.column - from.area.column];
      table.area = { ...table.area, row: table.area.row + down, column: table.area.column + right };
      tablesOf(to.sheet).push(table);
    }
  },
  written: (_workbook, sheet, written) => {
    for (const table of tablesOf(sheet)) {
      if (intersection(table.area, written) === undefined) continue;
      renameFromCells(table, written);
      if (table.rowCount > 0) table.awaitsFirstRow = false;
    }
  },
  sheetCopied: (workbook, from, to) => {
    for (const table of tablesOf(from)) tablesOf(to).push(copyTable(workbook, table, to));
  },
};

/** Whether a shift would move a part of the area only. */
const breaks = ({ axis, area: at }: Shift, of: Area): boolean => {
  const reach =
    axis === 'row'
      ? area(at.row, at.column, Math.max(1, lastRow(of) - at.row + 1), at.columns)
      : area(at.row, at.column, at.rows, Math.max(1, lastColumn(of) - at.column + 1));
  const moving = intersection(reach, of);
  if (moving === undefined) return false;
  return axis === 'row' ? moving.columns < of.columns : moving.rows < of.rows;
};

const shiftTable = (workbook: Workbook, table: Table, shift: Shift): void => {
  const before = table.area;
  const after = shiftArea(shift, before);
  if (after === undefined) {
    forget(table);
    return;
  }
  const hadHeader = table.header;
  const hadTotals = table.totals;
  if (shift.axis === 'column') shiftColumns(table, shift, before, after);
  table.area = after;
  if (hadHeader !== undefined && shiftArea(shift, hadHeader) === undefined) table.showHeaders = false;
  if (hadTotals !== undefined && shiftArea(shift, hadTotals) === undefined) table.showTotals = false;
  if (table.body.rows > 0) return;
  extendBelow(workbook, table);
  table.awaitsFirstRow = true;
};

/** Columns go with their cells; where cells were pushed in between, columns come to be. */
const shiftColumns = (table: Table, shift: Shift, before: Area, after: Area): void => {
  const kept = new Map<number, TableColumn>();
  table.columns.forEach((column, index) => {
    const cell = shiftCell(shift, before.row, before.column + index);
    if (cell !== undefined) kept.set(cell[1] - after.column, column);
  });
  const columns = Array.from({ length: after.columns }, (_, index) => kept.get(index) ?? table.createColumn(''));
  distinctHeaders(columns.map((column) => column.name)).forEach((name, index) => {
    const column = columns[index];
    if (column !== undefined) column.name = name;
  });
  table.columns.splice(0, table.columns.length, ...columns);
  table.area = after;
  writeHeaders(table);
};

const copyTable = (workbook: Workbook, table: Table, to: Table['sheet']): Table => {
  const copy = new Table(workbook.nextGuid(), workbook.nextId(), freeTableName(workbook), to, table.area);
  const { columns, ...rest } = table;
  const looks = {
    showHeaders: rest.showHeaders,
    showTotals: rest.showTotals,
    style: rest.style,
    highlightFirstColumn: rest.highlightFirstColumn,
    highlightLastColumn: rest.highlightLastColumn,
    showBandedRows: rest.showBandedRows,
    showBandedColumns: rest.showBandedColumns,
    showFilterButton: rest.showFilterButton,
    filter: rest.filter === undefined ? undefined : new Map(rest.filter),
    sort: rest.sort,
    awaitsFirstRow: rest.awaitsFirstRow,
  };
  Object.assign(copy, looks);
  copy.columns.push(...columns.map((column) => ({ ...copy.createColumn(column.name, column.id), ...column })));
  return copy;
};
