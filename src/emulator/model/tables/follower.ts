import { raiseTableChanged } from '../events';
import { HostError } from '../../rich-api/host-error';
import { contains, intersection, type Area } from '../state/area';
import type { Follower } from '../state/follower';
import { shiftArea, shiftCell, type Shift } from '../state/shift';
import { extendBelow, freeLegacyId } from './create';
import { breaksTables } from './shift-limits';
import { tableAdded, tableDeleted, tableSelected } from './events';
import { renameFromCells, writeHeaders } from './header-cells';
import { distinctHeaders } from './headers';
import { freeTableName } from './name';
import { forget } from './shape';
import { Table, tablesOf, type TableColumn } from '../state/table';
import type { Workbook } from '../state/workbook';

/** Keeps the tables of a sheet in step with its cells. */
export const tableFollower: Follower = {
  allows: (_workbook, shift) => {
    if (breaksTables(shift)) {
      throw new HostError(
        'InsertDeleteConflict',
        'This operation is not allowed. The operation is attempting to shift cells in a table on your worksheet.',
      );
    }
  },
  shifted: (workbook, shift) => {
    for (const table of [...tablesOf(shift.sheet)]) {
      const { rows, columns } = table.area;
      shiftTable(workbook, table, shift);
      if (table.area.rows !== rows || table.area.columns !== columns) tellReshaped(workbook, table, shift);
    }
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
  written: (workbook, sheet, written) => {
    for (const table of tablesOf(sheet)) {
      if (intersection(table.area, written) === undefined) continue;
      renameFromCells(workbook, table, written);
      if (table.rowCount > 0) table.awaitsFirstRow = false;
    }
  },
  copied: (workbook, from, to) => {
    for (const table of tablesOf(from.sheet).filter((one) => contains(from.area, one.area))) {
      const [down, right] = [to.area.row - from.area.row, to.area.column - from.area.column];
      const area = { ...table.area, row: table.area.row + down, column: table.area.column + right };
      if (tablesOf(to.sheet).some((other) => intersection(other.area, area) !== undefined)) continue;
      const copy = copyTable(workbook, table, to.sheet, area);
      copy.filter = { columns: new Map(), hidden: new Map() };
      tablesOf(to.sheet).push(copy);
      tableAdded(workbook, copy);
    }
  },
  cleared: (workbook, sheet, of) => {
    for (const table of tablesOf(sheet).filter((one) => contains(of, one.area))) {
      forget(table);
      tableDeleted(workbook, table);
    }
  },
  selected: (workbook, sheet, of) => {
    for (const table of tablesOf(sheet)) tableSelected(workbook, table, intersection(table.area, of));
  },
  sheetDeleted: (workbook, sheet) => {
    for (const table of tablesOf(sheet)) tableDeleted(workbook, table);
  },
  sheetCopied: (workbook, from, to) => {
    for (const table of tablesOf(from)) tablesOf(to).push(copyTable(workbook, table, to, table.area));
  },
};

const tellReshaped = (workbook: Workbook, table: Table, { axis, kind, area: at }: Shift): void => {
  const what = `${axis === 'row' ? 'Row' : 'Column'}${kind === 'insert' ? 'Inserted' : 'Deleted'}` as const;
  raiseTableChanged(workbook, table, at, { type: what });
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
  if (shift.axis === 'column') shiftColumns(workbook, table, shift, before, after);
  table.area = after;
  if (hadHeader !== undefined && shiftArea(shift, hadHeader) === undefined) table.showHeaders = false;
  if (hadTotals !== undefined && shiftArea(shift, hadTotals) === undefined) table.showTotals = false;
  if (table.body.rows > 0) return;
  extendBelow(workbook, table);
  table.awaitsFirstRow = true;
};

/** Columns go with their cells; where cells were pushed in between, columns come to be. */
const shiftColumns = (workbook: Workbook, table: Table, shift: Shift, before: Area, after: Area): void => {
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
  table.arrange(columns);
  table.area = after;
  writeHeaders(workbook, table);
};

const copyTable = (workbook: Workbook, table: Table, to: Table['sheet'], area: Area): Table => {
  const copy = new Table(workbook.nextGuid(), freeLegacyId(workbook), freeTableName(workbook), to, area);
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
    filter:
      rest.filter === undefined
        ? undefined
        : { columns: new Map(rest.filter.columns), hidden: new Map(rest.filter.hidden) },
    sort: rest.sort,
    awaitsFirstRow: rest.awaitsFirstRow,
  };
  Object.assign(copy, looks);
  copy.arrange(columns.map((column) => ({ ...copy.createColumn(column.name, column.id), ...column })));
  return copy;
};
