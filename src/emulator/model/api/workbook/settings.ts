import { describe, ref } from '../../../rich-api/descriptor';
import { invalidArgument, itemNotFound } from '../../../rich-api/host-error';
import { part } from '../../state/part';
import type { Workbook } from '../../state/workbook';

/** What add-ins keep in the workbook: keys with JSON values. Shared by `workbook.settings` and `Office.context.document.settings`. */
export const settingsOf = part<Workbook, Map<string, unknown>>(() => new Map());

interface SettingTarget {
  readonly workbook: Workbook;
  readonly key: string;
}

const live = ({ workbook, key }: SettingTarget): unknown => {
  if (!settingsOf(workbook).has(key)) throw itemNotFound();
  return settingsOf(workbook).get(key);
};

const store = ({ workbook, key }: SettingTarget, value: unknown): void => {
  settingsOf(workbook).set(key, value);
  workbook.touch();
};

export const settingType = describe<SettingTarget>('Setting', {
  id: ({ key }) => ({ _Id: key }),
  values: {
    key: ({ key }) => key,
    value: { get: live, set: store },
  },
  methods: {
    delete: (target) => {
      live(target);
      settingsOf(target.workbook).delete(target.key);
    },
  },
});

export const settingCollectionType = describe<Workbook>('SettingCollection', {
  items: (workbook) => [...settingsOf(workbook).keys()].map((key) => ref('Setting', { workbook, key })),
  item: (workbook, args) => {
    const key = args.text(0);
    if (!settingsOf(workbook).has(key)) throw itemNotFound();
    return ref('Setting', { workbook, key });
  },
  methods: {
    add: (workbook, args) => {
      const target = { workbook, key: args.text(0) };
      if (target.key === '') throw invalidArgument();
      store(target, args.at(1) ?? null);
      return ref('Setting', target);
    },
  },
  events: ['settingsChanged'],
});
