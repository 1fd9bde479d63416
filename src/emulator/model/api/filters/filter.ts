import type { Arguments } from '../../../rich-api/arguments';
import { describe, ref, type Method } from '../../../rich-api/descriptor';
import { applyFilter } from '../../filters/apply';
import { newFilter } from '../../state/filters';
import { readCriteria, type FilterCriteria, type FilterOn } from '../../filters/criteria';
import { requireAllowed } from '../../state/protection';
import { columnOf, liveTable, type ColumnTarget } from '../tables/table-ref';

/** Sets or, with nothing given, takes away the criteria of a table's column, and hides rows accordingly. */
const set = (target: ColumnTarget, criteria: FilterCriteria | undefined): void => {
  const index = columnOf(target);
  const table = liveTable(target);
  requireAllowed(table.sheet, 'allowAutoFilter');
  table.filter ??= newFilter();
  if (criteria === undefined) table.filter.columns.delete(index);
  else table.filter.columns.set(index, criteria);
  applyFilter(target.workbook, table.sheet, table.filter, table.body, new Date());
};

const by =
  (filterOn: FilterOn, read: (args: Arguments) => Readonly<Record<string, unknown>>): Method<ColumnTarget> =>
  (target, args) =>
    set(target, readCriteria({ filterOn, ...read(args) }));

const count = (args: Arguments): Readonly<Record<string, unknown>> => ({ criterion1: args.at(0) });
const color = (args: Arguments): Readonly<Record<string, unknown>> => ({ color: args.at(0) });

export const filterType = describe<ColumnTarget>('Filter', {
  values: { criteria: (target) => liveTable(target).filter?.columns.get(columnOf(target)) ?? null },
  methods: {
    apply: (target, args) => set(target, readCriteria(args.at(0))),
    applyBottomItemsFilter: by('BottomItems', count),
    applyBottomPercentFilter: by('BottomPercent', count),
    applyTopItemsFilter: by('TopItems', count),
    applyTopPercentFilter: by('TopPercent', count),
    applyCellColorFilter: by('CellColor', color),
    applyFontColorFilter: by('FontColor', color),
    applyIconFilter: by('Icon', () => ({})),
    applyDynamicFilter: by('Dynamic', (args) => ({ dynamicCriteria: args.at(0) })),
    applyValuesFilter: by('Values', (args) => ({ values: args.at(0) })),
    applyCustomFilter: by('Custom', (args) => ({
      criterion1: args.at(0),
      criterion2: args.at(1),
      operator: args.at(2),
    })),
    clear: (target) => set(target, undefined),
  },
});

export const filterLinks = describe<ColumnTarget>('TableColumn', {
  links: { filter: (target) => ref('Filter', target) },
});
