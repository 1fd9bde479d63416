import { describe } from '../../../rich-api/descriptor';
import { sortArea } from '../../sorting/sort';
import { sortFields } from '../../sorting/order';
import type { Table, TableSortState } from '../../state/table';
import type { Workbook } from '../../state/workbook';
import { liveTable, type TableTarget } from './table-ref';

const apply = (workbook: Workbook, table: Table, sort: TableSortState): void =>
  sortArea(workbook, table.sheet, table.body, { fields: sort.fields, matchCase: sort.matchCase, axis: 'row' });

export const tableSortType = describe<TableTarget>('TableSort', {
  values: {
    fields: (target) =>
      liveTable(target).sort?.fields.map(({ key, ascending, sortOn, color, textAsNumber }) => ({
        key,
        ascending,
        sortOn,
        color,
        dataOption: textAsNumber ? 'TextAsNumber' : 'Normal',
      })) ?? [],
    matchCase: (target) => liveTable(target).sort?.matchCase ?? false,
    method: (target) => liveTable(target).sort?.method ?? 'PinYin',
  },
  methods: {
    apply: (target, args) => {
      const table = liveTable(target);
      const fields = sortFields(args.at(0), table.columns.length);
      const sort = { fields, matchCase: args.flag(1), method: args.oneOf(2, ['PinYin', 'StrokeCount'], 'PinYin') };
      apply(target.workbook, table, sort);
      table.sort = sort;
    },
    /** The order stays as it is; only the memory of it goes. */
    clear: (target) => {
      liveTable(target).sort = undefined;
    },
    reapply: (target) => {
      const table = liveTable(target);
      if (table.sort !== undefined) apply(target.workbook, table, table.sort);
    },
  },
});
