import { defined } from '../defined';
import type { Loss, LossCode } from './loss';
import type { Link, Parts } from './parts';
import type { SheetPlace } from './sheet-place';
import { attribute, child, children, descend, type XmlNode } from './xml-node';

/** Links of a sheet whose part is read, or goes with what is read. */
const READ_LINKS = ['table', 'drawing', 'hyperlink', 'comments', 'vmlDrawing'];

const LOST_LINKS: Readonly<Record<string, LossCode>> = {
  pivotTable: 'pivotTable',
  slicer: 'slicer',
  timeline: 'timeline',
  oleObject: 'embeddedObject',
  package: 'embeddedObject',
  control: 'control',
  ctrlProp: 'control',
  printerSettings: 'printerSettings',
  threadedComment: 'threadedComment',
  image: 'backgroundPicture',
  queryTable: 'query',
};

/** Extensions of a sheet whose content is read as something else. */
const READ_EXTENSIONS = ['conditionalFormattings', 'dataValidations'];

const LOST_EXTENSIONS: Readonly<Record<string, LossCode>> = {
  sparklineGroups: 'sparklines',
  slicerList: 'slicer',
  timelineRefs: 'timeline',
};

/** Elements of a sheet that are read, or that only say what is read elsewhere. */
const READ_ELEMENTS = [
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter mergeCells phoneticPr',
  'conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks',
  'drawing legacyDrawing tableParts extLst AlternateContent',
]
  .join(' ')
  .split(' ');

const LOST_ELEMENTS: Readonly<Record<string, LossCode>> = {
  legacyDrawingHF: 'picture',
  sortState: 'filter',
};

/** Elements whose content comes by a link, which is listed already. */
const LINKED_ELEMENTS = ['picture', 'oleObjects', 'controls'];

/** What a sheet has that `BookSheet` does not describe, charts and cells apart. */
export function sheetLosses(parts: Parts, { name, path }: SheetPlace, root: XmlNode): readonly Loss[] {
  const lost = (code: LossCode, detail?: string): Loss => defined<Loss>({ code, place: name, detail });
  const links = parts.links(path);
  const tables = [...new Set(links.filter(({ kind }) => kind === 'table').map(({ target }) => target))];
  return [
    ...links
      .filter(({ kind }) => !READ_LINKS.includes(kind))
      .map(({ kind }) => lost(LOST_LINKS[kind] ?? 'other', kind)),
    ...extensionsOf(root)
      .filter((extension) => !READ_EXTENSIONS.includes(extension))
      .map((extension) => lost(LOST_EXTENSIONS[extension] ?? 'sheetExtension', extension)),
    ...root.children
      .filter((node) => !READ_ELEMENTS.includes(node.name) && !LINKED_ELEMENTS.includes(node.name))
      .map((node) => lost(LOST_ELEMENTS[node.name] ?? 'other', node.name)),
    ...(hasSplit(root) ? [lost('other', 'split')] : []),
    ...filterLosses(child(root, 'autoFilter')).map((detail) => lost('filter', detail)),
    ...tables.flatMap((target) =>
      tableLosses(parts.xml(target), parts.links(target)).map(([code, at]) => lost(code, at)),
    ),
  ];
}

function extensionsOf(root: XmlNode): readonly string[] {
  return children(child(root, 'extLst'), 'ext').flatMap((ext) => ext.children.map(({ name }) => name));
}

/** A sheet in two halves that scroll apart, which is not the same as frozen rows. */
function hasSplit(root: XmlNode): boolean {
  const pane = descend(root, 'sheetViews', 'sheetView', 'pane');
  return pane !== undefined && !(attribute(pane, 'state') ?? '').startsWith('frozen');
}

/** Kinds of filters that `FilterColumn` does not know: by colour, by icon, by groups of dates. */
function filterLosses(filter: XmlNode | undefined): readonly string[] {
  const kinds = children(filter, 'filterColumn').flatMap((column) => [
    ...column.children.map(({ name }) => name),
    ...children(child(column, 'filters'), 'dateGroupItem').map(({ name }) => name),
  ]);
  return [...new Set(kinds)].filter((kind) => ['colorFilter', 'iconFilter', 'dateGroupItem'].includes(kind));
}

function tableLosses(part: XmlNode | undefined, links: readonly Link[]): readonly (readonly [LossCode, string])[] {
  const table = attribute(part, 'displayName') ?? '';
  return [
    ...links.map(({ kind }) => [LOST_LINKS[kind] ?? 'other', table] as const),
    ...(child(part, 'sortState') ? [['filter', table] as const] : []),
    ...(filterLosses(child(part, 'autoFilter')).length > 0 ? [['filter', table] as const] : []),
    ...(hasOwnFormats(part) ? [['tableDetail', `${table}: dxf`] as const] : []),
  ];
}

/** Formats that a table gives to rows to come; those of its cells are the cells' own. */
function hasOwnFormats(table: XmlNode | undefined): boolean {
  return [table, ...children(child(table, 'tableColumns'), 'tableColumn')].some((node) =>
    Object.keys(node?.attributes ?? {}).some((name) => /(?:DxfId|CellStyle)$/.test(name)),
  );
}
