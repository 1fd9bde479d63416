import type { AddInReference, CustomXmlPart, TaskPane } from '../book-properties';
import { defined } from '../defined';
import type { Parts } from './parts';
import { attribute, child, children, flagOf, numberOf, type XmlNode } from './xml-node';

/** The add-ins whose pane a workbook brings along. */
export function taskPanesOf(parts: Parts): readonly TaskPane[] {
  const link = parts.links('').find(({ kind }) => kind === 'webextensiontaskpanes');
  if (!link) return [];
  return children(parts.xml(link.target), 'taskpane').flatMap((node): TaskPane[] => {
    const extension = parts.linkOf(link.target, attribute(child(node, 'webextensionref'), 'r:id'));
    const part = extension && parts.xml(extension.target);
    if (!part) return [];
    return [
      defined<TaskPane>({
        id: attribute(part, 'id') ?? attribute(part, 'r:id') ?? '',
        reference: referenceOf(child(part, 'reference')),
        alternates: children(child(part, 'alternateReferences'), 'reference').map(referenceOf),
        properties: children(child(part, 'properties'), 'property').map((property) => ({
          name: attribute(property, 'name') ?? '',
          value: attribute(property, 'value') ?? '',
        })),
        dock: attribute(node, 'dockstate') || undefined,
        visible: flagOf(node, 'visibility') ? true : undefined,
        width: paneSize(numberOf(node, 'width'), 350),
        row: paneSize(numberOf(node, 'row'), 0),
      }),
    ];
  });
}

function paneSize(value: number | undefined, usual: number): number | undefined {
  return value === usual ? undefined : value;
}

function referenceOf(node: XmlNode | undefined): AddInReference {
  return {
    id: attribute(node, 'id') ?? '',
    version: attribute(node, 'version') ?? '',
    store: attribute(node, 'store') ?? '',
    storeType: attribute(node, 'storeType') ?? '',
  };
}

/** XML that programs keep in a workbook, out of sight. */
export function customXmlOf(parts: Parts, workbook: string): readonly CustomXmlPart[] {
  return parts
    .links(workbook)
    .filter(({ kind }) => kind === 'customXml')
    .flatMap(({ target }): CustomXmlPart[] => {
      const bytes = parts.bytes(parts.take(target));
      if (!bytes) return [];
      const properties = parts.links(target).find(({ kind }) => kind === 'customXmlProps');
      const item = properties && parts.xml(properties.target);
      return [
        {
          id: attribute(item, 'itemID') ?? '',
          xml: new TextDecoder().decode(bytes),
          schemas: children(child(item, 'schemaRefs'), 'schemaRef').map((node) => attribute(node, 'uri') ?? ''),
        },
      ];
    });
}
