import { describe, ref, type HostRef } from '../../../rich-api/descriptor';
import type { Arguments } from '../../../rich-api/arguments';
import { itemNotFound } from '../../../rich-api/host-error';
import { contains, intersection, type Area } from '../../state/area';
import { areaOf, type LiveRange } from '../../state/range';
import type { Sheet } from '../../state/sheet';
import { createTable } from '../../tables/create';
import { tableAdded } from '../../tables/events';
import { allTables, tableNamed, tablesOf, type Table } from '../../state/table';
import type { Workbook } from '../../state/workbook';
import { cellsOf } from '../range/range-argument';
import type { RangeAreasTarget } from '../range/range-areas-ref';
import { tableRef } from './table-ref';
import type { SheetTarget } from '../worksheet-ref';

/** The tables of a workbook, or of one of its sheets. */
interface TablesTarget {
  readonly workbook: Workbook;
  readonly sheet: Sheet | undefined;
}

const tables = ({ workbook, sheet }: TablesTarget): readonly Table[] =>
  sheet === undefined ? allTables(workbook) : tablesOf(sheet);

export const tableCollectionType = describe<TablesTarget>('TableCollection', {
  values: { count: (target) => tables(target).length },
  items: (target) => tables(target).map((table) => tableRef(target.workbook, table)),
  item: (target, args) => pick(target.workbook, tables(target), args),
  methods: {
    add: ({ workbook, sheet }, args) => {
      const place = cellsOf(workbook, sheet ?? workbook.active, args.at(0));
      const table = createTable(workbook, place.sheet, place.area, args.flag(1));
      tableAdded(workbook, table);
      return tableRef(workbook, table);
    },
  },
  events: ['added', 'dataChanged', 'deleted'],
});

const pick = (workbook: Workbook, among: readonly Table[], args: Arguments): HostRef => {
  const found = tableNamed(among, args.text(0));
  if (found === undefined) throw itemNotFound();
  return tableRef(workbook, found);
};

/** The tables that a range meets. */
interface ScopedTarget {
  readonly workbook: Workbook;
  readonly tables: readonly Table[];
}

export const tableScopedCollectionType = describe<ScopedTarget>('TableScopedCollection', {
  items: ({ workbook, tables: found }) => found.map((table) => tableRef(workbook, table)),
  item: ({ workbook, tables: found }, args) => pick(workbook, found, args),
  methods: {
    getFirst: ({ workbook, tables: [first] }) => {
      if (first === undefined) throw itemNotFound();
      return tableRef(workbook, first);
    },
  },
});

/** The tables of a sheet that share cells with some areas or, if so wished, lie within one of them. */
const meeting = (
  { workbook, sheet }: Omit<TablesTarget, 'sheet'> & { readonly sheet: Sheet },
  areas: readonly Area[],
  whole: boolean,
): HostRef => {
  const meets = ({ area }: Table): boolean =>
    areas.some((one) => (whole ? contains(one, area) : intersection(one, area) !== undefined));
  return ref('TableScopedCollection', { workbook, tables: tablesOf(sheet).filter(meets) } satisfies ScopedTarget);
};

/** Where the tables hang on other classes. */
export const tableLinks = [
  describe<Workbook>('Workbook', {
    links: { tables: (workbook) => ref('TableCollection', { workbook, sheet: undefined } satisfies TablesTarget) },
  }),
  describe<SheetTarget>('Worksheet', {
    links: { tables: ({ workbook, sheet }) => ref('TableCollection', { workbook, sheet } satisfies TablesTarget) },
  }),
  describe<LiveRange>('Range', {
    methods: {
      getTables: (range, args) => meeting(range, [areaOf(range)], args.flag(0)),
    },
  }),
  describe<RangeAreasTarget>('RangeAreas', {
    methods: { getTables: (target, args) => meeting(target, target.ranges.map(areaOf), args.flag(0)) },
  }),
];
