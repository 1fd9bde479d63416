import { describe, ref, type AccessibleValue } from '../../../rich-api/descriptor';
import { invalidArgument } from '../../../rich-api/host-error';
import { requireUnprotected } from '../../state/protection';
import { renameTable } from '../../tables/name';
import { convertToRange, deleteTable, resizeTable, setShowHeaders, setShowTotals } from '../../tables/shape';
import { findTableStyle } from '../../state/table-styles';
import { tableDeleted } from '../../tables/events';
import { liveTable, partRef, type TableTarget } from './table-ref';
import { cellsOf } from '../range/range-argument';
import { worksheetRef } from '../worksheet-ref';

type Flag =
  | 'highlightFirstColumn'
  | 'highlightLastColumn'
  | 'showBandedRows'
  | 'showBandedColumns'
  | 'showFilterButton';

const flag = (value: unknown): boolean => {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
};

const flagMember = (name: Flag): AccessibleValue<TableTarget> => ({
  get: (target) => liveTable(target)[name],
  set: (target, value) => {
    requireUnprotected(target.table.sheet);
    liveTable(target)[name] = flag(value);
    target.workbook.touch();
  },
});

export const tableType = describe<TableTarget>('Table', {
  id: ({ table }) => ({ Id: table.id }),
  values: {
    id: (target) => liveTable(target).id,
    legacyId: (target) => String(liveTable(target).legacyId),
    name: {
      get: (target) => liveTable(target).name,
      set: (target, value) => {
        if (typeof value !== 'string') throw invalidArgument();
        renameTable(target.workbook, liveTable(target), value);
      },
    },
    showHeaders: {
      get: (target) => liveTable(target).showHeaders,
      set: (target, value) => setShowHeaders(target.workbook, liveTable(target), flag(value)),
    },
    showTotals: {
      get: (target) => liveTable(target).showTotals,
      set: (target, value) => setShowTotals(target.workbook, liveTable(target), flag(value)),
    },
    style: {
      get: (target) => liveTable(target).style,
      set: (target, value) => setStyle({ ...target, table: liveTable(target) }, value),
    },
    highlightFirstColumn: flagMember('highlightFirstColumn'),
    highlightLastColumn: flagMember('highlightLastColumn'),
    showBandedRows: flagMember('showBandedRows'),
    showBandedColumns: flagMember('showBandedColumns'),
    showFilterButton: flagMember('showFilterButton'),
  },
  links: {
    columns: (target) => ref('TableColumnCollection', target),
    rows: (target) => ref('TableRowCollection', target),
    sort: (target) => ref('TableSort', target),
    worksheet: (target) => worksheetRef(target.workbook, liveTable(target).sheet),
  },
  methods: {
    getRange: (target) => partRef(target, liveTable(target).area),
    getHeaderRowRange: (target) => partRef(target, liveTable(target).header),
    getDataBodyRange: (target) => partRef(target, liveTable(target).body),
    getTotalRowRange: (target) => partRef(target, liveTable(target).totals),
    resize: (target, args) => {
      const table = liveTable(target);
      const to = cellsOf(target.workbook, table.sheet, args.at(0));
      if (to.sheet !== table.sheet) throw invalidArgument();
      resizeTable(target.workbook, table, to.area);
    },
    convertToRange: (target) => partRef(target, convertToRange(liveTable(target))),
    delete: (target) => {
      deleteTable(target.workbook, liveTable(target));
      tableDeleted(target.workbook, target.table);
    },
  },
  events: ['dataChanged', 'selectionChanged'],
});

/** A style that the workbook has, or none. */
const setStyle = ({ workbook, table }: TableTarget, value: unknown): void => {
  requireUnprotected(table.sheet);
  if (typeof value !== 'string') throw invalidArgument();
  const found = value === '' ? '' : findTableStyle(workbook, value);
  if (found === undefined) throw invalidArgument();
  table.style = found;
  workbook.touch();
};
