import type { TaskPane } from '../../src/xlsx/book-properties';

/** Where Excel finds the add-in whose pane opens with the workbook; `none` where the workbook brings no pane along. */
export const STORES = ['EXCatalog', 'Registry', 'none'] as const;
export type Store = (typeof STORES)[number];

/** The add-in as its manifest says it. */
export interface AddIn {
  readonly id: string;
  readonly version: string;
}

/** What Excel calls the store itself, beside its type. */
const STORE_NAMES = { EXCatalog: 'EXCatalog', Registry: 'developer' } as const;

/** Tells this pane in the workbook from those of other add-ins. */
const PANE_ID = '{7D1E6C34-52A8-4F0B-9C1D-3B8E5A90F276}';

/**
 * The add-in's pane as a workbook brings it along. Not visible by itself: the property has Excel open it where the add-in
 * is there, and ask nobody to install it where it is not. The manifest's button has the same name as its pane.
 */
export function taskPanesFor(store: Store, { id, version }: AddIn): readonly TaskPane[] {
  if (store === 'none') return [];
  return [
    {
      id: PANE_ID,
      reference: { id, version, store: STORE_NAMES[store], storeType: store },
      alternates: [],
      properties: [{ name: 'Office.AutoShowTaskpaneWithDocument', value: 'true' }],
      dock: 'right',
      visible: false,
    },
  ];
}

/** The identifier of the manifest, in the version that the build stamps on it. */
export function addInOf(manifest: string, packageVersion: string): AddIn {
  const id = /<Id>\s*([^<\s]+)\s*<\/Id>/.exec(manifest)?.[1];
  if (id === undefined) throw new Error('manifest.xml has no <Id>');
  return { id, version: `${packageVersion}.0` };
}
