import type { Book, BookSheet } from '../../../xlsx/book';
import { parseCell } from '../../../xlsx/cell-reference';
import { propertiesOf } from '../../model/api/workbook/properties';
import { hyperlinksOf } from '../../model/cells/hyperlink';
import { workbookProtection } from '../../model/sheets/sheets';
import { parseArea } from '../../model/state/address';
import { commentsOf } from '../../model/state/comments';
import { customXmlOf } from '../../model/state/custom-xml';
import { newFilter, sheetFilterOf } from '../../model/state/filters';
import { protectionOf, strictProtection } from '../../model/state/protection';
import type { Sheet } from '../../model/state/sheet';
import { Workbook } from '../../model/state/workbook';
import { carryBook, carrySheet } from '../carried';
import { fillCells } from './cells';
import { fillCharts } from './charts';
import { paletteOf } from './colors';
import { openConditions } from './conditions';
import { fillFilter } from './filters';
import { openPage, openView } from './page';
import { openValidations } from './validations';
import { baseFormat, formatReader } from './style';
import { fillNames, fillTables } from './tables';

/** From the first day of dates that count from 1900 to the first of those that count from 1904. */
const DAYS_TO_1904 = 1462;

/** The emulated workbook that a file describes. */
export function workbookOf(book: Book): Workbook {
  const [firstSheet, ...others] = book.sheets;
  const workbook = new Workbook(firstSheet?.name);
  const normal = baseFormat(book.defaultFont, paletteOf(book.theme));
  workbook.normal = normal;
  for (const { name } of others) workbook.sheets.push(workbook.createSheet(name));
  fillSheets(workbook, workbook.sheets, book);
  fillSettings(workbook, book);
  carryBook(workbook, book, normal.font);
  const active = workbook.sheets[book.activeSheet];
  if (active?.visibility === 'Visible') workbook.active = active;
  return workbook;
}

/** Gives empty sheets of a workbook all that a book's sheets hold, one by one, and the workbook the book's names. */
export function fillSheets(workbook: Workbook, sheets: readonly Sheet[], book: Book): void {
  const palette = paletteOf(book.theme);
  const base = baseFormat(book.defaultFont, palette);
  const formatOf = formatReader(base, palette);
  const pairs = book.sheets.flatMap((from, place) => {
    const sheet = sheets[place];
    return sheet ? [{ from, sheet }] : [];
  });
  const daysLater = book.date1904 ? DAYS_TO_1904 : 0;
  for (const { from, sheet } of pairs) {
    fillCells(sheet, from, formatOf, base, daysLater);
    sheet.merges = from.merges.flatMap((ref) => parseArea(ref) ?? []);
    sheet.visibility = ({ visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const)[from.visibility];
    sheet.tabColor = palette.cell(from.tabColor) ?? '';
    openPage(workbook, sheet, from.page);
    openView(sheet, from.view);
    fillTables(workbook, sheet, from);
    fillSheetFilter(sheet, from);
    openValidations(sheet, from.validations, daysLater);
    openConditions(workbook, sheet, from.conditionalFormats, palette);
    fillLinks(sheet, from);
    fillNotes(workbook, sheet, from);
    fillProtection(sheet, from);
    carrySheet(sheet, from);
  }
  fillNames(workbook, book.names);
  for (const { from, sheet } of pairs) fillCharts(workbook, sheet, from.charts, palette);
}

function fillSheetFilter(sheet: Sheet, { filter: from }: BookSheet): void {
  const area = from && parseArea(from.ref);
  if (!area) return;
  const filter = { ...newFilter(), area };
  sheetFilterOf(sheet).filter = filter;
  fillFilter(sheet, filter, from, { ...area, row: area.row + 1, rows: area.rows - 1 });
}

function fillLinks(sheet: Sheet, { hyperlinks }: BookSheet): void {
  for (const { ref, target, location, tooltip, display } of hyperlinks) {
    const area = parseArea(ref);
    if (!area) continue;
    hyperlinksOf(sheet).set(area.row, area.column, {
      ...(target === undefined ? {} : { address: target }),
      ...(location === undefined ? {} : { documentReference: location }),
      ...(tooltip === undefined ? {} : { screenTip: tooltip }),
      ...(display === undefined ? {} : { textToDisplay: display }),
    });
  }
}

/** A note is shown as a comment of its author. */
function fillNotes(workbook: Workbook, sheet: Sheet, { notes }: BookSheet): void {
  for (const { ref, author, text } of notes) {
    const cell = parseCell(ref);
    if (!cell) continue;
    commentsOf(sheet).push({
      id: workbook.nextGuid(),
      authorName: author,
      authorEmail: '',
      created: new Date(0),
      content: { text, rich: text, mentions: [] },
      row: cell.row,
      column: cell.column,
      replies: [],
      resolved: false,
    });
  }
}

function fillProtection(sheet: Sheet, { protection }: BookSheet): void {
  if (!protection) return;
  const unlockedOnly = protection.selectLockedCells === false;
  Object.assign(protectionOf(sheet), {
    protected: true,
    options: {
      ...strictProtection,
      allowAutoFilter: protection.autoFilter ?? false,
      allowDeleteColumns: protection.deleteColumns ?? false,
      allowDeleteRows: protection.deleteRows ?? false,
      allowEditObjects: protection.editObjects ?? false,
      allowEditScenarios: protection.editScenarios ?? false,
      allowFormatCells: protection.formatCells ?? false,
      allowFormatColumns: protection.formatColumns ?? false,
      allowFormatRows: protection.formatRows ?? false,
      allowInsertColumns: protection.insertColumns ?? false,
      allowInsertHyperlinks: protection.insertHyperlinks ?? false,
      allowInsertRows: protection.insertRows ?? false,
      allowPivotTables: protection.pivotTables ?? false,
      allowSort: protection.sort ?? false,
      selectionMode: protection.selectUnlockedCells === false ? 'None' : unlockedOnly ? 'Unlocked' : 'Normal',
    },
  });
}

function fillSettings(workbook: Workbook, book: Book): void {
  const said = book.properties;
  const properties = propertiesOf(workbook);
  Object.assign(properties, {
    title: said.title ?? '',
    subject: said.subject ?? '',
    author: said.author ?? '',
    keywords: said.keywords ?? '',
    comments: said.description ?? '',
    category: said.category ?? '',
    manager: said.manager ?? '',
    company: said.company ?? '',
    lastAuthor: said.lastModifiedBy ?? '',
    ...(said.created === undefined ? {} : { creationDate: said.created }),
  });
  for (const { name, value } of book.customProperties) {
    const plain = typeof value === 'object' ? value.date : value;
    properties.custom.set(name.toLowerCase(), { key: name, value: plain });
  }
  for (const { id, xml, schemas } of book.customXml) {
    customXmlOf(workbook).push({ id, xml, namespace: schemas[0] ?? '' });
  }
  if (book.protection?.structure) workbookProtection(workbook).protected = true;
  const mode = book.calculation?.mode;
  workbook.calculationMode =
    mode === 'manual' ? 'Manual' : mode === 'autoNoTable' ? 'AutomaticExceptTables' : 'Automatic';
}
