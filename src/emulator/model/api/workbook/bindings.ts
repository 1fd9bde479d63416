import type { HostRef } from '../../../rich-api/descriptor';
import { describe, ref } from '../../../rich-api/descriptor';
import { HostError, invalidArgument, itemNotFound } from '../../../rich-api/host-error';
import { readTexts } from '../../cells/read';
import { selectionOf } from '../../cells/selection';
import { area, intersection } from '../../state/area';
import { part } from '../../state/part';
import { areaOf, liveRange, rangeRef, type LiveRange } from '../../state/range';
import { tablesOf } from '../../state/table';
import type { Workbook } from '../../state/workbook';
import { tableRef } from '../tables/table-ref';
import { cellsOf } from '../range/range-argument';

interface Binding {
  readonly id: string;
  readonly type: 'Range' | 'Table' | 'Text';
  readonly range: LiveRange;
}
export interface Bindings {
  readonly workbook: Workbook;
  readonly all: Map<string, Binding>;
}
/** A workbook's bindings: ranges that keep an id of the add-in's choosing. */
export const bindingsOf = part<Workbook, Bindings>((workbook) => ({ workbook, all: new Map() }));

interface BindingTarget {
  readonly bindings: Bindings;
  readonly binding: Binding;
}
const types = ['Range', 'Table', 'Text'] as const;

const live = ({ binding }: BindingTarget): LiveRange => {
  if (binding.range.area === undefined) throw new HostError('InvalidBinding');
  return binding.range;
};

export const bindingType = describe<BindingTarget>('Binding', {
  id: ({ binding }) => ({ Id: binding.id }),
  values: { id: ({ binding }) => binding.id, type: ({ binding }) => binding.type },
  methods: {
    delete: ({ bindings, binding }) => {
      if (!bindings.all.delete(binding.id)) throw itemNotFound();
    },
    getRange: (target) => {
      const range = live(target);
      return rangeRef(range.workbook, range.sheet, areaOf(range));
    },
    getTable: (target) => {
      const { workbook, sheet } = live(target);
      const at = areaOf(live(target));
      const table = tablesOf(sheet).find((one) => intersection(one.area, at) !== undefined);
      if (table === undefined) throw itemNotFound();
      return tableRef(workbook, table);
    },
    getText: (target) => {
      const range = live(target);
      return readTexts(range.workbook, range.sheet, areaOf(range))?.[0]?.[0] ?? '';
    },
  },
  events: ['dataChanged', 'selectionChanged'],
});

const add = (bindings: Bindings, range: LiveRange, type: Binding['type'], id: string): HostRef => {
  if (id === '') throw invalidArgument();
  const binding: Binding = { id, type, range };
  bindings.all.set(id, binding);
  return ref('Binding', { bindings, binding });
};

export const bindingCollectionType = describe<Bindings>('BindingCollection', {
  values: { count: (bindings) => bindings.all.size },
  items: (bindings) => [...bindings.all.values()].map((binding) => ref('Binding', { bindings, binding })),
  item: (bindings, args) => {
    const binding = bindings.all.get(args.text(0));
    if (binding === undefined) throw itemNotFound();
    return ref('Binding', { bindings, binding });
  },
  methods: {
    add: (bindings, args) => {
      const { workbook } = bindings;
      const found = cellsOf(workbook, workbook.active, args.at(0));
      return add(bindings, liveRange(workbook, found.sheet, found.area), args.oneOf(1, types), args.text(2));
    },
    addFromNamedItem: (bindings, args) => {
      const { workbook } = bindings;
      const found = cellsOf(workbook, workbook.active, args.text(0));
      return add(bindings, liveRange(workbook, found.sheet, found.area), args.oneOf(1, types), args.text(2));
    },
    addFromSelection: (bindings, args) => {
      const { workbook } = bindings;
      const selected = selectionOf(workbook.active).areas[0] ?? area(0, 0);
      return add(bindings, liveRange(workbook, workbook.active, selected), args.oneOf(0, types), args.text(1));
    },
  },
});
