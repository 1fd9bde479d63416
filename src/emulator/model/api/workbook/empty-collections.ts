import { describe, ref, type AnyDescriptor } from '../../../rich-api/descriptor';
import { itemNotFound } from '../../../rich-api/host-error';
import type { Workbook } from '../../state/workbook';
import type { SheetTarget } from '../worksheet-ref';

/** Classes whose objects the emulated Excel has none of: scripts that look for some find none, and adding is not possible. */
const emptyCollection = (name: string): AnyDescriptor =>
  describe<null>(name, {
    items: () => [],
    item: () => {
      throw itemNotFound();
    },
    methods: { refreshAll: () => null },
  });

const workbookLinks = describe<Workbook>('Workbook', {
  links: {
    pivotTables: () => ref('PivotTableCollection', null),
    slicers: () => ref('SlicerCollection', null),
    queries: () => ref('QueryCollection', null),
    linkedWorkbooks: () => ref('LinkedWorkbookCollection', null),
    dataConnections: () => ref('DataConnectionCollection', null),
  },
  methods: {
    getActiveSlicer: () => {
      throw itemNotFound();
    },
  },
});

const worksheetLinks = describe<SheetTarget>('Worksheet', {
  links: {
    pivotTables: () => ref('PivotTableCollection', null),
    slicers: () => ref('SlicerCollection', null),
  },
});

export const emptyCollections: readonly AnyDescriptor[] = [
  ...[
    'PivotTableCollection',
    'SlicerCollection',
    'QueryCollection',
    'LinkedWorkbookCollection',
    'DataConnectionCollection',
  ].map(emptyCollection),
  workbookLinks,
  worksheetLinks,
];
