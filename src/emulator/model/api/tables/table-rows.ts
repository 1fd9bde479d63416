import { describe, ref } from '../../../rich-api/descriptor';
import { HostRef } from '../../../rich-api/descriptor';
import { HostError, invalidArgument } from '../../../rich-api/host-error';
import { area, type Area } from '../../state/area';
import { readValues } from '../../cells/read';
import { writeMatrix } from '../../tables/cells';
import { addRows, deleteRows, rowMatrix } from '../../tables/rows';
import { liveTable, partRef, type RowTarget, type TableTarget } from './table-ref';

const rowRef = ({ workbook, table }: TableTarget, index: number): HostRef =>
  ref('TableRow', { workbook, table, index } satisfies RowTarget);

export const tableRowCollectionType = describe<TableTarget>('TableRowCollection', {
  values: { count: (target) => liveTable(target).rowCount },
  items: (target) => Array.from({ length: liveTable(target).rowCount }, (_, index) => rowRef(target, index)),
  methods: {
    add: (target, args) => {
      const { workbook } = target;
      const table = liveTable(target);
      const index = args.optionalNumber(0) ?? -1;
      const values = rowMatrix(args.at(1), table.columns.length);
      const alwaysInsert = args.flag(2, true);
      return rowRef(
        target,
        addRows(workbook, table, { index: index === -1 ? undefined : index, values, alwaysInsert }),
      );
    },
    getItemAt: (target, args) => {
      const index = args.integer(0);
      if (index < 0 || index >= liveTable(target).rowCount) throw invalidArgument();
      return rowRef(target, index);
    },
    deleteRows: (target, args) => {
      const rows = args.at(0);
      if (!Array.isArray(rows)) throw invalidArgument();
      deleteRows(
        target.workbook,
        liveTable(target),
        rows.map((row: unknown) => rowIndex(target, row)),
      );
    },
    deleteRowsAt: (target, args) => {
      const first = args.integer(0);
      const count = args.optionalNumber(1) ?? 1;
      deleteRows(
        target.workbook,
        liveTable(target),
        Array.from({ length: count }, (_, offset) => first + offset),
      );
    },
  },
});

/** A row of this table, given as a TableRow or by its index. */
const rowIndex = (target: TableTarget, row: unknown): number => {
  if (typeof row === 'number') return row;
  if (!(row instanceof HostRef) || row.type !== 'TableRow') throw invalidArgument();
  const { table, index } = row.target as RowTarget;
  if (table !== target.table) throw invalidArgument();
  return index;
};

const cellsOf = (target: RowTarget): Area => {
  const { body } = liveTable(target);
  if (target.index >= body.rows) throw new HostError('ItemNotFound');
  return area(body.row + target.index, body.column, 1, body.columns);
};

export const tableRowType = describe<RowTarget>('TableRow', {
  values: {
    index: ({ index }) => index,
    values: {
      get: (target) => readValues(target.workbook, target.table.sheet, cellsOf(target)),
      set: (target, value) => {
        const at = cellsOf(target);
        const matrix = rowMatrix(value, at.columns);
        if (matrix.length !== 1) throw invalidArgument();
        writeMatrix(target.workbook, target.table.sheet, at, matrix);
      },
    },
  },
  methods: {
    getRange: (target) => partRef(target, cellsOf(target)),
    delete: (target) => deleteRows(target.workbook, liveTable(target), [target.index]),
  },
});
