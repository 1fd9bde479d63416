import type { BookSheet } from '../book';
import { contentType, ns, rel } from '../namespaces';
import type { SharedParts } from './cells';
import { sheetDataElement } from './cells';
import { chartXml } from './chart';
import { conditionalFormatsElements } from './conditional-formats';
import { drawingXml } from './drawing';
import { modernBarsExtension } from './modern-bars';
import { noteShapesXml, notesXml } from './notes';
import type { Package } from './package';
import { pageElements } from './page';
import { autoFilterElement, validationsElement } from './rules';
import {
  columnsElement,
  dimensionElement,
  mergesElement,
  sheetFormatElement,
  sheetPropertiesElement,
  sheetProtectionElement,
  sheetViewsElement,
} from './sheet-frame';
import { tableXml } from './table';
import { element, excelAttribute, xmlDocument } from './xml';

/** What a sheet needs to know of the workbook: numbers that go through all sheets, and what cells share. */
export interface SheetContext {
  readonly file: Package;
  readonly shared: SharedParts;
  readonly count: { drawings: number; charts: number; tables: number; notes: number };
}

/** Adds a sheet with its tables, charts and notes. */
export function addWorksheet(path: string, sheet: BookSheet, active: boolean, context: SheetContext): void {
  const { shared } = context;
  const root = element(
    'worksheet',
    { xmlns: ns.main, 'xmlns:r': ns.relationships },
    sheetPropertiesElement(sheet),
    dimensionElement(sheet),
    sheetViewsElement(sheet, active),
    sheetFormatElement(sheet),
    columnsElement(sheet.columns, shared.styles),
    sheetDataElement(sheet, shared),
    sheetProtectionElement(sheet.protection),
    autoFilterElement(sheet.filter),
    mergesElement(sheet.merges),
    conditionalFormatsElements(sheet.conditionalFormats, shared.styles),
    validationsElement(sheet.validations),
    hyperlinksElement(path, sheet, context),
    pageElements(sheet.page),
    addCharts(path, sheet, context),
    addNotes(path, sheet, context),
    addTables(path, sheet, context),
    modernBarsExtension(sheet.conditionalFormats),
  );
  context.file.add(path, contentType.worksheet, xmlDocument(root));
}

function hyperlinksElement(path: string, sheet: BookSheet, { file }: SheetContext): string {
  if (sheet.hyperlinks.length === 0) return '';
  const text = (value: string | undefined): string | undefined =>
    value === undefined ? undefined : excelAttribute(value);
  return element(
    'hyperlinks',
    {},
    ...sheet.hyperlinks.map((link) =>
      element('hyperlink', {
        ref: link.ref,
        'r:id': link.target === undefined ? undefined : file.linkOut(path, rel.hyperlink, link.target),
        location: text(link.location),
        tooltip: text(link.tooltip),
        display: text(link.display),
      }),
    ),
  );
}

function addCharts(path: string, sheet: BookSheet, { file, count }: SheetContext): string {
  if (sheet.charts.length === 0) return '';
  const drawing = `xl/drawings/drawing${++count.drawings}.xml`;
  const links = sheet.charts.map((chart) => {
    const part = `xl/charts/chart${++count.charts}.xml`;
    file.add(part, contentType.chart, chartXml(chart));
    return file.link(drawing, rel.chart, part);
  });
  file.add(drawing, contentType.drawing, drawingXml(sheet.charts, links));
  return element('drawing', { 'r:id': file.link(path, rel.drawing, drawing) });
}

function addNotes(path: string, sheet: BookSheet, { file, count }: SheetContext): string {
  if (sheet.notes.length === 0) return '';
  const number = ++count.notes;
  const texts = `xl/comments${number}.xml`;
  const shapes = `xl/drawings/vmlDrawing${number}.vml`;
  file.add(texts, contentType.comments, notesXml(sheet.notes));
  file.add(shapes, '', noteShapesXml(sheet.notes));
  file.link(path, rel.comments, texts);
  return element('legacyDrawing', { 'r:id': file.link(path, rel.vmlDrawing, shapes) });
}

function addTables(path: string, sheet: BookSheet, { file, count }: SheetContext): string {
  if (sheet.tables.length === 0) return '';
  const parts = sheet.tables.map((table) => {
    const part = `xl/tables/table${++count.tables}.xml`;
    file.add(part, contentType.table, tableXml(table));
    return element('tablePart', { 'r:id': file.link(path, rel.table, part) });
  });
  return element('tableParts', { count: parts.length }, ...parts);
}
