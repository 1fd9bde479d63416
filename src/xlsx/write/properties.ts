import type { Book } from '../book';
import type { BookProperties, CustomProperty } from '../book-properties';
import { contentType, ns, rel } from '../namespaces';
import type { Package } from './package';
import { element, textElement, xmlDocument } from './xml';

/** What the file says about itself. */
export function addProperties(file: Package, book: Book): void {
  const add = (path: string, type: string, link: string, xml: string): void => {
    file.add(path, type, xml);
    file.link('', link, path);
  };
  add('docProps/core.xml', contentType.core, rel.core, coreXml(book.properties));
  add('docProps/app.xml', contentType.app, rel.app, appXml(book.properties));
  if (book.customProperties.length > 0) {
    add('docProps/custom.xml', contentType.custom, rel.custom, customXml(book.customProperties));
  }
}

function coreXml(properties: BookProperties): string {
  const text = (name: string, value: string | undefined): string =>
    value === undefined ? '' : textElement(name, value);
  const date = (name: string, value: string | undefined): string =>
    value === undefined ? '' : textElement(name, value, { 'xsi:type': 'dcterms:W3CDTF' });
  return xmlDocument(
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': ns.core,
        'xmlns:dc': ns.dublinCore,
        'xmlns:dcterms': ns.dublinCoreTerms,
        'xmlns:xsi': ns.schemaInstance,
      },
      text('dc:title', properties.title),
      text('dc:subject', properties.subject),
      text('dc:creator', properties.author),
      text('cp:keywords', properties.keywords),
      text('dc:description', properties.description),
      text('cp:lastModifiedBy', properties.lastModifiedBy),
      text('cp:revision', properties.revision),
      date('dcterms:created', properties.created),
      date('dcterms:modified', properties.modified),
      text('cp:category', properties.category),
      text('cp:contentStatus', properties.status),
      text('dc:language', properties.language),
    ),
  );
}

function appXml(properties: BookProperties): string {
  const text = (name: string, value: string | undefined): string =>
    value === undefined ? '' : textElement(name, value);
  return xmlDocument(
    element(
      'Properties',
      { xmlns: ns.appProperties },
      text('Manager', properties.manager),
      text('Company', properties.company),
      text('HyperlinkBase', properties.hyperlinkBase),
    ),
  );
}

function customXml(properties: readonly CustomProperty[]): string {
  const items = properties.map(({ name, value }, index) =>
    element('property', { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: index + 2, name }, variant(value)),
  );
  return xmlDocument(element('Properties', { xmlns: ns.customProperties, 'xmlns:vt': ns.variants }, ...items));
}

function variant(value: CustomProperty['value']): string {
  if (typeof value === 'string') return textElement('vt:lpwstr', value);
  if (typeof value === 'boolean') return textElement('vt:bool', String(value));
  if (typeof value === 'object') return textElement('vt:filetime', value.date);
  const small = Number.isInteger(value) && Math.abs(value) < 2 ** 31 && !Object.is(value, -0);
  return textElement(small ? 'vt:i4' : 'vt:r8', String(value));
}
