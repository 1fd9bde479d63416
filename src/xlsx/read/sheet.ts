import type { BookSheet, Hyperlink, Note, Table } from '../book';
import type { Chart } from '../chart';
import { defined } from '../defined';
import { newSheet } from '../new-book';
import { CellReader, type CellContext } from './cells';
import { colorOf } from './colors';
import { conditionalFormatsOf } from './conditional-formats';
import { chartsOfDrawing } from './drawing';
import type { Loss, LossCode } from './loss';
import { notesOf } from './notes';
import { sheetLosses } from './sheet-losses';
import type { SheetPlace } from './sheet-place';
import { pageOf } from './page';
import type { Parts } from './parts';
import { autoFilterOf, validationsOf } from './rules';
import { columnsOf, defaultSizes, mergesOf, outlineOf, sheetProtectionOf, viewOf } from './sheet-frame';
import { tableOf } from './table';
import { attribute, child, children, descend, textOf, type XmlNode } from './xml-node';

export interface ReadSheet {
  readonly sheet: BookSheet;
  readonly losses: readonly Loss[];
}

export function readSheet(parts: Parts, place: SheetPlace, context: CellContext): ReadSheet {
  const { name, path, visibility } = place;
  const reader = new CellReader(context);
  const root = parts.visitXml(parts.take(path), { name: 'row', visit: (node) => reader.readRow(node) });
  const losses: Loss[] = [];
  const lose = (code: LossCode, detail?: string) => losses.push(defined<Loss>({ code, place: name, detail }));
  if (!root) {
    lose('other', path);
    return { sheet: { ...newSheet(name), visibility }, losses };
  }
  if (reader.richTexts > 0) lose('richText', String(reader.richTexts));
  if (reader.dataTables > 0) lose('other', 'dataTable');
  const { formats, unknown } = conditionalFormatsOf(root, context.styles);
  if (unknown > 0) lose('sheetExtension', 'conditionalFormatting');
  losses.push(...sheetLosses(parts, place, root));
  const drawn = drawingsOf(parts, path, name, root);
  const sheet = defined<BookSheet>({
    name,
    visibility,
    tabColor: colorOf(descend(root, 'sheetPr', 'tabColor')),
    cells: reader.cells,
    columns: columnsOf(root, context.styles),
    rows: reader.rows,
    ...defaultSizes(root),
    merges: mergesOf(root),
    view: viewOf(root),
    page: pageOf(root),
    validations: validationsOf(root),
    conditionalFormats: formats,
    filter: autoFilterOf(child(root, 'autoFilter')),
    tables: tablesOf(parts, path, root),
    charts: drawn.charts,
    hyperlinks: hyperlinksOf(parts, path, root),
    notes: notesOfSheet(parts, path),
    protection: sheetProtectionOf(root),
    outline: outlineOf(root),
  });
  return { sheet, losses: [...losses, ...drawn.losses] };
}

function drawingsOf(
  parts: Parts,
  path: string,
  name: string,
  root: XmlNode,
): { readonly charts: readonly Chart[]; readonly losses: readonly Loss[] } {
  const link = parts.linkOf(path, attribute(child(root, 'drawing'), 'r:id'));
  return link ? chartsOfDrawing(parts, parts.take(link.target), name) : { charts: [], losses: [] };
}

function tablesOf(parts: Parts, path: string, root: XmlNode): readonly Table[] {
  return children(child(root, 'tableParts'), 'tablePart').flatMap((node) => {
    const link = parts.linkOf(path, attribute(node, 'r:id'));
    const part = link && parts.xml(parts.take(link.target));
    return (part && tableOf(part)) ?? [];
  });
}

function hyperlinksOf(parts: Parts, path: string, root: XmlNode): readonly Hyperlink[] {
  return children(child(root, 'hyperlinks'), 'hyperlink').flatMap((node): Hyperlink[] => {
    const ref = attribute(node, 'ref');
    if (ref === undefined) return [];
    return [
      defined<Hyperlink>({
        ref,
        target: parts.linkOf(path, attribute(node, 'r:id'))?.target,
        location: textOf(node, 'location'),
        tooltip: textOf(node, 'tooltip'),
        display: textOf(node, 'display'),
      }),
    ];
  });
}

function notesOfSheet(parts: Parts, path: string): readonly Note[] {
  const links = parts.links(path);
  const texts = links.find(({ kind }) => kind === 'comments');
  const shapes = links.find(({ kind }) => kind === 'vmlDrawing');
  if (!texts) return [];
  const bytes = shapes && parts.bytes(parts.take(shapes.target));
  return notesOf(parts.xml(parts.take(texts.target)), bytes ? new TextDecoder().decode(bytes) : '');
}
