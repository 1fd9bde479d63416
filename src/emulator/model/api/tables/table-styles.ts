import { describe, ref, type AnyDescriptor, type HostRef } from '../../../rich-api/descriptor';
import { HostError, invalidArgument, itemNotFound } from '../../../rich-api/host-error';
import { allTables } from '../../state/table';
import { builtInTableStyles, findTableStyle, tableStylesOf } from '../../state/table-styles';
import type { Workbook } from '../../state/workbook';

interface StyleTarget {
  readonly workbook: Workbook;
  name: string;
}

const styleRef = (workbook: Workbook, name: string): HostRef =>
  ref('TableStyle', { workbook, name } satisfies StyleTarget);

const live = ({ workbook, name }: StyleTarget): string => {
  if (findTableStyle(workbook, name) === undefined) throw itemNotFound();
  return name;
};

const isOwn = ({ workbook, name }: StyleTarget): boolean => tableStylesOf(workbook).own.includes(name);

/** Adds a style; a name that is taken is refused, or given a number. */
const addStyle = (workbook: Workbook, name: string, makeUnique: boolean): HostRef => {
  if (name.trim() === '' || name.length > 255) throw invalidArgument();
  const isTaken = (wanted: string): boolean => findTableStyle(workbook, wanted) !== undefined;
  if (isTaken(name) && !makeUnique) throw new HostError('ItemAlreadyExists');
  let unique = name;
  for (let number = 2; isTaken(unique); number += 1) unique = `${name} ${number}`;
  tableStylesOf(workbook).own.push(unique);
  workbook.touch();
  return styleRef(workbook, unique);
};

/** Tables that have the style are given its new name, or the standard style once it is gone. */
const replaceIn = (workbook: Workbook, from: string, to: string): void => {
  for (const table of allTables(workbook)) if (table.style === from) table.style = to;
  const styles = tableStylesOf(workbook);
  if (styles.standard === from) styles.standard = to;
  workbook.touch();
};

const styleType = describe<StyleTarget>('TableStyle', {
  id: ({ name }) => ({ Id: name }),
  values: {
    name: {
      get: live,
      set: (target, value) => {
        if (!isOwn(target)) throw new HostError('InvalidOperation');
        if (typeof value !== 'string' || value.trim() === '') throw invalidArgument();
        if (findTableStyle(target.workbook, value) !== undefined) throw new HostError('ItemAlreadyExists');
        const { own } = tableStylesOf(target.workbook);
        own[own.indexOf(target.name)] = value;
        replaceIn(target.workbook, target.name, value);
        target.name = value;
      },
    },
    readOnly: (target) => !isOwn({ ...target, name: live(target) }),
  },
  methods: {
    delete: (target) => {
      live(target);
      if (!isOwn(target)) throw new HostError('InvalidOperation');
      const { own } = tableStylesOf(target.workbook);
      own.splice(own.indexOf(target.name), 1);
      replaceIn(target.workbook, target.name, 'TableStyleMedium2');
    },
    duplicate: (target) => addStyle(target.workbook, live(target), true),
  },
});

const collectionType = describe<Workbook>('TableStyleCollection', {
  items: (workbook) => [...builtInTableStyles, ...tableStylesOf(workbook).own].map((name) => styleRef(workbook, name)),
  item: (workbook, args) => {
    const found = findTableStyle(workbook, args.text(0));
    if (found === undefined) throw itemNotFound();
    return styleRef(workbook, found);
  },
  methods: {
    add: (workbook, args) => addStyle(workbook, args.text(0), args.flag(1)),
    getDefault: (workbook) => styleRef(workbook, tableStylesOf(workbook).standard),
    setDefault: (workbook, args) => {
      const given = args.at(0);
      const name = typeof given === 'string' ? given : (args.object(0).target as StyleTarget).name;
      const found = findTableStyle(workbook, name);
      if (found === undefined) throw invalidArgument();
      tableStylesOf(workbook).standard = found;
    },
  },
});

export const tableStyleTypes: readonly AnyDescriptor[] = [
  collectionType,
  styleType,
  describe<Workbook>('Workbook', { links: { tableStyles: (workbook) => ref('TableStyleCollection', workbook) } }),
];
