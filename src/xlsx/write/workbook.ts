import type { Book, DefinedName, PasswordHash } from '../book';
import { quoteSheet } from '../cell-reference';
import { formulaForFile } from '../future-functions';
import { ns } from '../namespaces';
import { element, excelAttribute, excelText, textElement, xmlDocument } from './xml';

/** The part that lists sheets and names. `sheetLinks` are the links to the sheets, in order. */
export function workbookXml(book: Book, sheetLinks: readonly string[]): string {
  const sheets = book.sheets.map((sheet, index) =>
    element('sheet', {
      name: excelAttribute(sheet.name),
      sheetId: index + 1,
      state: sheet.visibility === 'visible' ? undefined : sheet.visibility,
      'r:id': sheetLinks[index],
    }),
  );
  return xmlDocument(
    element(
      'workbook',
      { xmlns: ns.main, 'xmlns:r': ns.relationships },
      element('workbookPr', { date1904: book.date1904 }),
      protectionElement(book),
      element(
        'bookViews',
        {},
        element('workbookView', {
          xWindow: 0,
          yWindow: 0,
          windowWidth: 28800,
          windowHeight: 15000,
          firstSheet: firstVisible(book) || undefined,
          activeTab: book.activeSheet || undefined,
        }),
      ),
      element('sheets', {}, ...sheets),
      namesElement(book),
      calculationElement(book),
    ),
  );
}

function firstVisible(book: Book): number {
  return Math.max(
    0,
    book.sheets.findIndex((sheet) => sheet.visibility === 'visible'),
  );
}

function protectionElement({ protection }: Book): string {
  if (!protection) return '';
  return element('workbookProtection', {
    ...passwordAttributes(protection.password),
    lockStructure: protection.structure,
    lockWindows: protection.windows,
  });
}

function passwordAttributes(password: PasswordHash | undefined): Record<string, string | number | undefined> {
  return {
    workbookPassword: password?.legacy,
    workbookAlgorithmName: password?.algorithm,
    workbookHashValue: password?.hash,
    workbookSaltValue: password?.salt,
    workbookSpinCount: password?.spinCount,
  };
}

function calculationElement({ calculation }: Book): string {
  return element('calcPr', {
    calcId: 191029,
    calcMode: calculation?.mode,
    fullCalcOnLoad: calculation?.onLoad,
    iterate: calculation?.iterate,
  });
}

function namesElement(book: Book): string {
  const own = [...book.names, ...book.sheets.flatMap(reservedNames)];
  const sheetNumber = new Map(book.sheets.map((sheet, index) => [sheet.name.toLowerCase(), index]));
  const elements = own
    .map((name) => ({ name, sheet: name.sheet === undefined ? undefined : sheetNumber.get(name.sheet.toLowerCase()) }))
    .sort((a, b) => compare(a.name.name.toLowerCase(), b.name.name.toLowerCase()) || (a.sheet ?? -1) - (b.sheet ?? -1))
    .map(({ name, sheet }) =>
      textElement('definedName', excelText(formulaForFile(name.refersTo)), {
        name: name.name,
        comment: name.comment === undefined ? undefined : excelAttribute(name.comment),
        localSheetId: sheet,
        hidden: name.hidden,
      }),
    );
  return elements.length === 0 ? '' : element('definedNames', {}, ...elements);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The names by which a file keeps what a sheet prints and filters. */
function reservedNames({ name: sheet, page, filter }: Book['sheets'][number]): DefinedName[] {
  const onSheet = (ref: string): string => `${quoteSheet(sheet)}!${absolute(ref)}`;
  const titles = [page.titleColumns, page.titleRows].filter((ref) => ref !== undefined);
  const names: DefinedName[] = [];
  if (page.printArea !== undefined) {
    const refersTo = page.printArea.split(',').map(onSheet).join(',');
    names.push({ name: '_xlnm.Print_Area', refersTo, sheet });
  }
  if (titles.length > 0) names.push({ name: '_xlnm.Print_Titles', refersTo: titles.map(onSheet).join(','), sheet });
  if (filter) names.push({ name: '_xlnm._FilterDatabase', refersTo: onSheet(filter.ref), sheet, hidden: true });
  return names;
}

function absolute(ref: string): string {
  return ref.replace(/\$?([A-Za-z]+)?\$?(\d+)?/g, (_, letters?: string, digits?: string) =>
    [letters, digits].map((part) => (part === undefined ? '' : `$${part}`)).join(''),
  );
}
