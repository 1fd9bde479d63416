import { describe, ref } from '../../../rich-api/descriptor';
import { HostError, invalidArgument } from '../../../rich-api/host-error';
import { contains, intersection, lastColumn, type Area } from '../../state/area';
import { currentRegion } from '../../cells/current-region';
import { applyFilter } from '../../filters/apply';
import { newFilter, sheetFilterOf, showAll, type Filter } from '../../state/filters';
import { readCriteria } from '../../filters/criteria';
import { requireAllowed } from '../../state/protection';
import { rangeRef } from '../../state/range';
import type { Sheet } from '../../state/sheet';
import { tablesOf, type Table } from '../../state/table';
import type { Workbook } from '../../state/workbook';
import { cellsOf } from '../range/range-argument';
import { liveTable, type TableTarget } from '../tables/table-ref';
import type { SheetTarget } from '../worksheet-ref';

/** The filter of a sheet's own range, or of a table. */
interface AutoFilterTarget {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly table: Table | undefined;
}

interface Filtered {
  readonly filter: Filter;
  /** With the header row. */
  readonly area: Area;
  readonly body: Area;
}

const filtered = ({ sheet, table }: AutoFilterTarget): Filtered | undefined => {
  if (table !== undefined) {
    const { filter } = liveTable({ table });
    return filter === undefined ? undefined : { filter, area: table.area, body: table.body };
  }
  const { filter } = sheetFilterOf(sheet);
  if (filter === undefined) return undefined;
  return { filter, area: filter.area, body: { ...filter.area, row: filter.area.row + 1, rows: filter.area.rows - 1 } };
};

const requireFilter = (target: AutoFilterTarget): Filtered => {
  requireAllowed(target.sheet, 'allowAutoFilter');
  const found = filtered(target);
  if (found === undefined) throw new HostError('InvalidOperation');
  return found;
};

const refresh = ({ workbook, sheet }: AutoFilterTarget, { filter, body }: Filtered): void =>
  applyFilter(workbook, sheet, filter, body, new Date());

const criteriaOf = (target: AutoFilterTarget): readonly unknown[] | null => {
  const found = filtered(target);
  if (found === undefined) return null;
  return Array.from({ length: found.area.columns }, (_, index) => found.filter.columns.get(index) ?? {});
};

export const autoFilterType = describe<AutoFilterTarget>('AutoFilter', {
  values: {
    enabled: (target) => filtered(target) !== undefined,
    isDataFiltered: (target) => (filtered(target)?.filter.columns.size ?? 0) > 0,
    criteria: criteriaOf,
  },
  methods: {
    apply: (target, args) => {
      requireAllowed(target.sheet, 'allowAutoFilter');
      const place = cellsOf(target.workbook, target.sheet, args.at(0));
      if (place.sheet !== target.sheet) throw invalidArgument();
      const on = install(target, place.area);
      const column = args.optionalNumber(1);
      if (column === undefined) {
        if (args.has(2)) throw invalidArgument();
      } else {
        if (column < 0 || column >= on.area.columns) throw invalidArgument();
        if (args.has(2)) on.filter.columns.set(column, readCriteria(args.at(2)));
        else on.filter.columns.delete(column);
      }
      refresh(target, on);
    },
    clearCriteria: (target) => {
      const found = requireFilter(target);
      found.filter.columns.clear();
      refresh(target, found);
    },
    clearColumnCriteria: (target, args) => {
      const found = requireFilter(target);
      const column = args.integer(0);
      if (column < 0 || column >= found.area.columns) throw invalidArgument();
      found.filter.columns.delete(column);
      refresh(target, found);
    },
    reapply: (target) => refresh(target, requireFilter(target)),
    remove: (target) => {
      requireAllowed(target.sheet, 'allowAutoFilter');
      const found = filtered(target);
      if (found === undefined) return;
      showAll(target.sheet, found.filter);
      if (target.table === undefined) sheetFilterOf(target.sheet).filter = undefined;
      else target.table.filter = undefined;
    },
    getRange: ({ workbook, sheet, table }) => {
      const found = filtered({ workbook, sheet, table });
      if (found === undefined) throw new HostError('ItemNotFound');
      return rangeRef(workbook, sheet, found.area);
    },
  },
});

/** Puts the filter on a range, unless it is there. A single cell stands for the block of cells around it. */
const install = (target: AutoFilterTarget, wanted: Area): Filtered => {
  const { sheet } = target;
  const table = target.table ?? tablesOf(sheet).find((one) => contains(one.area, wanted));
  if (table !== undefined) {
    if (intersection(table.area, wanted) === undefined) throw invalidArgument();
    table.filter ??= newFilter();
    return { filter: table.filter, area: table.area, body: table.body };
  }
  const area = wanted.rows === 1 && wanted.columns === 1 ? currentRegion(sheet, wanted) : wanted;
  const kept = sheetFilterOf(sheet);
  const same = kept.filter?.area.row === area.row && kept.filter.area.column === area.column;
  if (kept.filter !== undefined && same && lastColumn(kept.filter.area) === lastColumn(area)) kept.filter.area = area;
  else {
    if (kept.filter !== undefined) showAll(sheet, kept.filter);
    kept.filter = { ...newFilter(), area };
  }
  const found = filtered({ ...target, table: undefined });
  if (found === undefined) throw new HostError('GeneralException');
  return found;
};

/** Where the filters hang on other classes. */
export const autoFilterLinks = [
  describe<SheetTarget>('Worksheet', {
    links: {
      autoFilter: ({ workbook, sheet }) =>
        ref('AutoFilter', { workbook, sheet, table: undefined } satisfies AutoFilterTarget),
    },
  }),
  describe<TableTarget>('Table', {
    links: {
      autoFilter: ({ workbook, table }) =>
        ref('AutoFilter', { workbook, sheet: table.sheet, table } satisfies AutoFilterTarget),
    },
    methods: {
      clearFilters: (target) => {
        const { filter, sheet, body } = liveTable(target);
        requireAllowed(sheet, 'allowAutoFilter');
        filter?.columns.clear();
        if (filter !== undefined) applyFilter(target.workbook, sheet, filter, body, new Date());
      },
      reapplyFilters: (target) => {
        const { filter, sheet, body } = liveTable(target);
        requireAllowed(sheet, 'allowAutoFilter');
        if (filter !== undefined) applyFilter(target.workbook, sheet, filter, body, new Date());
      },
    },
  }),
];
