import { describe, ref, type AccessibleValue } from '../../../rich-api/descriptor';
import { invalidArgument, itemNotFound } from '../../../rich-api/host-error';
import { part } from '../../state/part';
import type { Workbook } from '../../state/workbook';

type TextProperty = 'title' | 'subject' | 'author' | 'keywords' | 'comments' | 'category' | 'manager' | 'company';

/** A workbook's document properties, as its file keeps them. */
export interface DocumentProperties extends Record<TextProperty, string> {
  readonly workbook: Workbook;
  lastAuthor: string;
  revisionNumber: number;
  creationDate: string;
  /** Keyed by their lower-case names. */
  readonly custom: Map<string, CustomProperty>;
}
export interface CustomProperty {
  readonly key: string;
  value: string | number | boolean;
}

export const propertiesOf = part<Workbook, DocumentProperties>((workbook) => ({
  workbook,
  title: '',
  subject: '',
  author: '',
  keywords: '',
  comments: '',
  category: '',
  manager: '',
  company: '',
  lastAuthor: '',
  revisionNumber: 0,
  creationDate: new Date().toISOString(),
  custom: new Map(),
}));

const text = (name: TextProperty): AccessibleValue<DocumentProperties> => ({
  get: (properties) => properties[name],
  set: (properties, value) => {
    if (typeof value !== 'string') throw invalidArgument();
    properties[name] = value;
    properties.workbook.touch();
  },
});

export const documentPropertiesType = describe<DocumentProperties>('DocumentProperties', {
  values: {
    title: text('title'),
    subject: text('subject'),
    author: text('author'),
    keywords: text('keywords'),
    comments: text('comments'),
    category: text('category'),
    manager: text('manager'),
    company: text('company'),
    lastAuthor: (properties) => properties.lastAuthor,
    creationDate: (properties) => properties.creationDate,
    revisionNumber: {
      get: (properties) => properties.revisionNumber,
      set: (properties, value) => {
        if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument();
        properties.revisionNumber = value;
      },
    },
  },
  links: { custom: (properties) => ref('CustomPropertyCollection', properties) },
});

interface CustomTarget {
  readonly properties: DocumentProperties;
  readonly property: CustomProperty;
}

const accepted = (value: unknown): string | number | boolean => {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw invalidArgument();
};

export const customPropertyType = describe<CustomTarget>('CustomProperty', {
  values: {
    key: ({ property }) => property.key,
    type: ({ property: { value } }) =>
      typeof value === 'string'
        ? 'String'
        : typeof value === 'boolean'
          ? 'Boolean'
          : Number.isInteger(value)
            ? 'Number'
            : 'Float',
    value: {
      get: ({ property }) => property.value,
      set: ({ properties, property }, value) => {
        property.value = accepted(value);
        properties.workbook.touch();
      },
    },
  },
  methods: {
    delete: ({ properties, property }) => {
      if (!properties.custom.delete(property.key.toLowerCase())) throw itemNotFound();
    },
  },
});

export const customPropertyCollectionType = describe<DocumentProperties>('CustomPropertyCollection', {
  items: (properties) =>
    [...properties.custom.values()].map((property) => ref('CustomProperty', { properties, property })),
  item: (properties, args) => {
    const property = properties.custom.get(args.text(0).toLowerCase());
    if (property === undefined) throw itemNotFound();
    return ref('CustomProperty', { properties, property });
  },
  methods: {
    add: (properties, args) => {
      const key = args.text(0);
      if (key === '' || key.length > 255) throw invalidArgument();
      const property: CustomProperty = properties.custom.get(key.toLowerCase()) ?? { key, value: '' };
      property.value = accepted(args.at(1));
      properties.custom.set(key.toLowerCase(), property);
      properties.workbook.touch();
      return ref('CustomProperty', { properties, property });
    },
    deleteAll: (properties) => properties.custom.clear(),
  },
});
