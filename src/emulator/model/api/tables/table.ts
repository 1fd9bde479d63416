import { describe, ref, type AccessibleValue } from '../../../rich-api/descriptor';
import { HostError, invalidArgument } from '../../../rich-api/host-error';
import { requireUnprotected } from '../../state/protection';
import { renameTable } from '../../tables/name';
import { convertToRange, deleteTable, resizeTable, setShowHeaders, setShowTotals } from '../../tables/shape';
import type { Table } from '../../state/table';
import { tableDeleted } from '../../tables/events';
import { liveTable, partRef, type TableTarget } from './table-ref';
import { cellsOf } from '../range/range-argument';
import { worksheetRef } from '../worksheet-ref';

type Flag =
  'highlightFirstColumn' | 'highlightLastColumn' | 'showBandedRows' | 'showBandedColumns' | 'showFilterButton';

const flag = (value: unknown): boolean => {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
};

const flagMember = (name: Flag): AccessibleValue<TableTarget> => ({
  get: (target) => liveTable(target)[name],
  set: (target, value) => {
    requireUnprotected(target.table.sheet);
    liveTable(target)[name] = flag(value);
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
      set: (target, value) => setStyle(liveTable(target), value),
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

const builtIn = /^TableStyle(?:Light(?:1?\d|2[01])|Medium(?:1?\d|2[0-8])|Dark(?:\d|1[01]))$/i;

/** A built-in style, or none. */
const setStyle = (table: Table, value: unknown): void => {
  requireUnprotected(table.sheet);
  if (typeof value !== 'string') throw invalidArgument();
  if (value !== '' && !builtIn.test(value)) throw new HostError('InvalidArgument');
  table.style = value.replace(/^TableStyle(light|medium|dark)/i, (_all, kind: string) => `TableStyle${capital(kind)}`);
};

const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}`;
