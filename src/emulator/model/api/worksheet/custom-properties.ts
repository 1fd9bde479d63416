import { describe, ref } from '../../../rich-api/descriptor';
import { invalidArgument, itemNotFound } from '../../../rich-api/host-error';
import { part } from '../../state/part';
import type { Sheet } from '../../state/sheet';

/** What add-ins keep with a sheet: keys in any case, text values. */
export const customPropertiesOf = part<Sheet, Map<string, { readonly key: string; value: string }>>(() => new Map());

interface PropertyTarget {
  readonly sheet: Sheet;
  readonly key: string;
}

const live = ({ sheet, key }: PropertyTarget): { readonly key: string; value: string } => {
  const found = customPropertiesOf(sheet).get(key.toLowerCase());
  if (found === undefined) throw itemNotFound();
  return found;
};

export const worksheetCustomPropertyType = describe<PropertyTarget>('WorksheetCustomProperty', {
  id: ({ key }) => ({ _Id: key }),
  values: {
    key: (target) => live(target).key,
    value: {
      get: (target) => live(target).value,
      set: (target, value) => {
        if (typeof value !== 'string') throw invalidArgument();
        live(target).value = value;
      },
    },
  },
  methods: {
    delete: (target) => {
      live(target);
      customPropertiesOf(target.sheet).delete(target.key.toLowerCase());
    },
  },
});

export const worksheetCustomPropertyCollectionType = describe<Sheet>('WorksheetCustomPropertyCollection', {
  items: (sheet) =>
    [...customPropertiesOf(sheet).values()].map(({ key }) => ref('WorksheetCustomProperty', { sheet, key })),
  item: (sheet, args) => {
    const target = { sheet, key: args.text(0) };
    live(target);
    return ref('WorksheetCustomProperty', target);
  },
  methods: {
    add: (sheet, args) => {
      const key = args.text(0);
      if (key === '' || key.length > 255) throw invalidArgument();
      customPropertiesOf(sheet).set(key.toLowerCase(), { key, value: args.text(1) });
      return ref('WorksheetCustomProperty', { sheet, key });
    },
  },
});
