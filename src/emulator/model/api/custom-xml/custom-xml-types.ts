import type { Arguments } from '../../../rich-api/arguments';
import { describe, ref, type AnyDescriptor, type HostRef } from '../../../rich-api/descriptor';
import { invalidArgument, itemNotFound } from '../../../rich-api/host-error';
import { rootNamespace } from '../../custom-xml/root-namespace';
import { customXmlOf, type CustomXml } from '../../state/custom-xml';
import type { Workbook } from '../../state/workbook';

interface PartTarget {
  readonly workbook: Workbook;
  readonly part: CustomXml;
}

/** The parts that a search by namespace found. */
interface ScopedTarget {
  readonly workbook: Workbook;
  readonly parts: readonly CustomXml[];
}

const partRef = (workbook: Workbook, part: CustomXml): HostRef =>
  ref('CustomXmlPart', { workbook, part } satisfies PartTarget);

const live = ({ workbook, part }: PartTarget): CustomXml => {
  if (!customXmlOf(workbook).includes(part)) throw itemNotFound();
  return part;
};

const namespaceOf = (xml: string): string => {
  const namespace = rootNamespace(xml);
  if (namespace === undefined) throw invalidArgument();
  return namespace;
};

const pick = (workbook: Workbook, parts: readonly CustomXml[], args: Arguments): HostRef => {
  const id = args.text(0).toLowerCase();
  const found = parts.find((part) => part.id.toLowerCase() === id);
  if (found === undefined) throw itemNotFound();
  return partRef(workbook, found);
};

const collectionType = describe<Workbook>('CustomXmlPartCollection', {
  items: (workbook) => customXmlOf(workbook).map((part) => partRef(workbook, part)),
  item: (workbook, args) => pick(workbook, customXmlOf(workbook), args),
  methods: {
    add: (workbook, args) => {
      const xml = args.text(0);
      const part = { id: workbook.nextGuid(), xml, namespace: namespaceOf(xml) };
      customXmlOf(workbook).push(part);
      workbook.touch();
      return partRef(workbook, part);
    },
    getByNamespace: (workbook, args) => {
      const wanted = args.text(0);
      const parts = customXmlOf(workbook).filter(({ namespace }) => namespace === wanted);
      return ref('CustomXmlPartScopedCollection', { workbook, parts } satisfies ScopedTarget);
    },
  },
});

const scopedCollectionType = describe<ScopedTarget>('CustomXmlPartScopedCollection', {
  items: ({ workbook, parts }) => parts.map((part) => partRef(workbook, part)),
  item: ({ workbook, parts }, args) => pick(workbook, parts, args),
  methods: {
    getOnlyItem: ({ workbook, parts: [only, ...more] }) => {
      if (only === undefined || more.length > 0) throw itemNotFound();
      return partRef(workbook, only);
    },
  },
});

const partType = describe<PartTarget>('CustomXmlPart', {
  id: ({ part }) => ({ Id: part.id }),
  values: {
    id: (target) => live(target).id,
    namespaceUri: (target) => live(target).namespace,
  },
  methods: {
    getXml: (target) => live(target).xml,
    setXml: (target, args) => {
      const xml = args.text(0);
      const namespace = namespaceOf(xml);
      Object.assign(live(target), { xml, namespace });
      target.workbook.touch();
    },
    delete: (target) => {
      const parts = customXmlOf(target.workbook);
      parts.splice(parts.indexOf(live(target)), 1);
      target.workbook.touch();
    },
  },
});

const links = describe<Workbook>('Workbook', {
  links: { customXmlParts: (workbook) => ref('CustomXmlPartCollection', workbook) },
});

export const customXmlTypes: readonly AnyDescriptor[] = [collectionType, scopedCollectionType, partType, links];
