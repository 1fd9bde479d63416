import type { Book } from './book';
import { contentType, ns, rel } from './namespaces';
import { officeTheme } from './office-theme';
import { addCustomXml, addTaskPanes } from './write/add-ins';
import type { SharedParts } from './write/cells';
import { Indexed } from './write/indexed';
import { Package } from './write/package';
import { addProperties } from './write/properties';
import { StyleSheet } from './write/styles';
import { workbookXml } from './write/workbook';
import { addWorksheet } from './write/worksheet';
import { element, excelText, textElement, xmlDocument } from './write/xml';

/** The earliest date that a zip can hold, in local time as a zip has it: the same bytes everywhere. */
const noDate = new Date(1980, 0, 1);

/**
 * The .xlsx file of a workbook. The same book gives the same bytes, unless `date` stamps the entries.
 * The book is trusted: what Excel would refuse (two tables of one name, a merge in a table) is written as it stands.
 */
export function writeBook(book: Book, date: Date = noDate): Uint8Array {
  const file = new Package();
  const workbook = 'xl/workbook.xml';
  const shared: SharedParts = { styles: new StyleSheet(book.defaultFont), strings: new Indexed(), stringUses: 0 };
  const context = { file, shared, count: { drawings: 0, charts: 0, tables: 0, notes: 0 } };
  file.link('', rel.workbook, workbook);
  addProperties(file, book);
  addTaskPanes(file, book.taskPanes);

  const sheetLinks = book.sheets.map((sheet, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    addWorksheet(path, sheet, index === book.activeSheet, context);
    return file.link(workbook, rel.worksheet, path);
  });
  const addShared = (path: string, type: string, link: string, xml: string): void => {
    file.add(path, type, xml);
    file.link(workbook, link, path);
  };
  addShared('xl/theme/theme1.xml', contentType.theme, rel.theme, book.theme ?? officeTheme);
  addShared('xl/styles.xml', contentType.styles, rel.styles, shared.styles.xml());
  if (shared.strings.items.length > 0) {
    addShared('xl/sharedStrings.xml', contentType.sharedStrings, rel.sharedStrings, sharedStringsXml(shared));
  }
  addCustomXml(file, workbook, book.customXml);
  file.add(workbook, contentType.workbook, workbookXml(book, sheetLinks));
  return file.toBytes(date);
}

function sharedStringsXml({ strings, stringUses }: SharedParts): string {
  const items = strings.items.map((text) => element('si', {}, textElement('t', excelText(text))));
  return xmlDocument(element('sst', { xmlns: ns.main, count: stringUses, uniqueCount: items.length }, ...items));
}
