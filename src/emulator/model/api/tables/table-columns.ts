import { describe, ref, type HostRef } from '../../../rich-api/descriptor';
import { invalidArgument, itemNotFound } from '../../../rich-api/host-error';
import type { Area } from '../../state/area';
import { readValues } from '../../cells/read';
import { writeMatrix } from '../../tables/cells';
import { addColumn, deleteColumn, renameColumn } from '../../tables/columns';
import { rowMatrix } from '../../tables/rows';
import { columnPart, findColumn, type TableColumn } from '../../state/table';
import { columnOf, liveTable, partRef, type ColumnTarget, type TableTarget } from './table-ref';

const columnRef = ({ workbook, table }: TableTarget, column: TableColumn): HostRef =>
  ref('TableColumn', { workbook, table, column } satisfies ColumnTarget);

export const tableColumnCollectionType = describe<TableTarget>('TableColumnCollection', {
  values: { count: (target) => liveTable(target).columns.length },
  items: (target) => liveTable(target).columns.map((column) => columnRef(target, column)),
  item: (target, args) => {
    const key = args.at(0);
    const { columns } = liveTable(target);
    const found =
      typeof key === 'number' ? columns.find((column) => column.id === key) : findColumn(target.table, args.text(0));
    if (found === undefined) throw itemNotFound();
    return columnRef(target, found);
  },
  methods: {
    add: (target, args) => {
      const index = args.optionalNumber(0) ?? -1;
      const column = addColumn(target.workbook, liveTable(target), {
        index: index === -1 ? undefined : index,
        values: args.at(1),
        name: args.optionalText(2),
      });
      return columnRef(target, column);
    },
  },
});

const within = (target: ColumnTarget, part: Area | undefined): HostRef =>
  partRef(target, part === undefined ? undefined : columnPart(part, columnOf(target)));

const cellsOf = (target: ColumnTarget): Area => columnPart(liveTable(target).area, columnOf(target));

export const tableColumnType = describe<ColumnTarget>('TableColumn', {
  id: ({ column }) => ({ Id: column.id }),
  values: {
    id: ({ column }) => column.id,
    index: columnOf,
    name: {
      get: ({ column }) => column.name,
      set: (target, value) => {
        if (typeof value !== 'string') throw invalidArgument();
        columnOf(target);
        renameColumn(target.workbook, target.table, target.column, value);
      },
    },
    values: {
      get: (target) => readValues(target.workbook, target.table.sheet, cellsOf(target)),
      set: (target, value) => {
        const at = cellsOf(target);
        const matrix = rowMatrix(value, 1);
        if (matrix.length !== at.rows) throw invalidArgument();
        writeMatrix(target.workbook, target.table.sheet, at, matrix);
      },
    },
  },
  methods: {
    getRange: (target) => within(target, liveTable(target).area),
    getHeaderRowRange: (target) => within(target, liveTable(target).header),
    getDataBodyRange: (target) => within(target, liveTable(target).body),
    getTotalRowRange: (target) => within(target, liveTable(target).totals),
    delete: (target) => {
      columnOf(target);
      deleteColumn(target.workbook, target.table, target.column);
    },
  },
});
