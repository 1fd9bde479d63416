import type { BookProperties, CustomProperty } from '../book-properties';
import { defined } from '../defined';
import type { Parts } from './parts';
import { attribute, child, children, type XmlNode } from './xml-node';

/** When a file was last saved, as it says itself; null where it does not. */
export function savedOf(parts: Parts): string | null {
  const link = parts.links('').find(({ kind }) => kind === 'core-properties');
  return child(link && parts.xml(link.target), 'modified')?.text || null;
}

/** What a file says about itself. */
export function propertiesOf(parts: Parts): {
  readonly properties: BookProperties;
  readonly customProperties: readonly CustomProperty[];
} {
  const partOf = (kind: string) => {
    const link = parts.links('').find((found) => found.kind === kind);
    return link && parts.xml(link.target);
  };
  const core = partOf('core-properties');
  const app = partOf('extended-properties');
  const text = (node: XmlNode | undefined, name: string) => child(node, name)?.text || undefined;
  return {
    properties: defined<BookProperties>({
      title: text(core, 'title'),
      subject: text(core, 'subject'),
      author: text(core, 'creator'),
      keywords: text(core, 'keywords'),
      description: text(core, 'description'),
      lastModifiedBy: text(core, 'lastModifiedBy'),
      category: text(core, 'category'),
      status: text(core, 'contentStatus'),
      language: text(core, 'language'),
      revision: text(core, 'revision'),
      created: text(core, 'created'),
      modified: text(core, 'modified'),
      company: text(app, 'Company'),
      manager: text(app, 'Manager'),
      hyperlinkBase: text(app, 'HyperlinkBase'),
    }),
    customProperties: children(partOf('custom-properties'), 'property').flatMap((node) => {
      const value = variantOf(node.children[0]);
      const name = attribute(node, 'name');
      return value === undefined || name === undefined ? [] : [{ name, value }];
    }),
  };
}

function variantOf(node: XmlNode | undefined): CustomProperty['value'] | undefined {
  if (!node) return undefined;
  switch (node.name) {
    case 'lpwstr':
    case 'lpstr':
    case 'bstr':
      return node.text;
    case 'bool':
      return node.text.trim() === 'true' || node.text.trim() === '1';
    case 'filetime':
    case 'date':
      return { date: node.text };
    default: {
      const number = Number(node.text);
      return Number.isFinite(number) ? number : undefined;
    }
  }
}
