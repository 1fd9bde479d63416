import type { AddInReference, CustomXmlPart, TaskPane } from '../book-properties';
import { contentType, ns, rel } from '../namespaces';
import type { Package } from './package';
import { element, xmlDocument } from './xml';

/** The add-ins whose pane the workbook brings along. */
export function addTaskPanes(file: Package, panes: readonly TaskPane[]): void {
  if (panes.length === 0) return;
  const path = 'xl/webextensions/taskpanes.xml';
  file.link('', rel.taskPanes, path);
  const elements = panes.map((pane, index) => {
    const part = `xl/webextensions/webextension${index + 1}.xml`;
    file.add(part, contentType.webExtension, webExtensionXml(pane));
    return element(
      'wetp:taskpane',
      { dockstate: pane.dock ?? '', visibility: pane.visible ?? false, width: pane.width ?? 350, row: pane.row ?? 0 },
      element('wetp:webextensionref', { 'xmlns:r': ns.relationships, 'r:id': file.link(path, rel.webExtension, part) }),
    );
  });
  file.add(
    path,
    contentType.taskPanes,
    xmlDocument(element('wetp:taskpanes', { 'xmlns:wetp': ns.taskPanes }, ...elements)),
  );
}

function webExtensionXml(pane: TaskPane): string {
  return xmlDocument(
    element(
      'we:webextension',
      { 'xmlns:we': ns.webExtension, id: pane.id },
      referenceElement(pane.reference),
      element('we:alternateReferences', {}, ...pane.alternates.map(referenceElement)),
      element(
        'we:properties',
        {},
        ...pane.properties.map(({ name, value }) => element('we:property', { name, value })),
      ),
      element('we:bindings'),
      element('we:snapshot', { 'xmlns:r': ns.relationships }),
    ),
  );
}

function referenceElement(reference: AddInReference): string {
  const { id, version, store, storeType } = reference;
  return element('we:reference', { id, version, store, storeType });
}

/** XML that programs keep in the workbook, out of sight. */
export function addCustomXml(file: Package, workbook: string, parts: readonly CustomXmlPart[]): void {
  parts.forEach((part, index) => {
    const path = `customXml/item${index + 1}.xml`;
    const properties = `customXml/itemProps${index + 1}.xml`;
    file.add(path, '', part.xml);
    file.add(properties, contentType.customXmlProperties, itemXml(part));
    file.link(workbook, rel.customXml, path);
    file.link(path, rel.customXmlProperties, properties);
  });
}

function itemXml(part: CustomXmlPart): string {
  const schemas = part.schemas.map((uri) => element('ds:schemaRef', { 'ds:uri': uri }));
  return xmlDocument(
    element(
      'ds:datastoreItem',
      { 'ds:itemID': part.id, 'xmlns:ds': ns.customXml },
      element('ds:schemaRefs', {}, ...schemas),
    ),
  );
}
