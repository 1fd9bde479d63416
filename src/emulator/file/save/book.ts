import type { Book, BookSheet, DefinedName, Hyperlink, Note, SheetProtection } from '../../../xlsx/book';
import type { BookProperties } from '../../../xlsx/book-properties';
import { defined, ifAny, yes } from '../../../xlsx/defined';
import { newBook } from '../../../xlsx/new-book';
import { propertiesOf } from '../../model/api/workbook/properties';
import { hyperlinksOf } from '../../model/cells/hyperlink';
import { workbookProtection } from '../../model/sheets/sheets';
import { areaAddress, cellAddress } from '../../model/state/address';
import { commentsOf } from '../../model/state/comments';
import { customXmlOf } from '../../model/state/custom-xml';
import { charactersFromPoints } from '../../model/state/dimensions';
import { sheetFilterOf } from '../../model/state/filters';
import { namesOf } from '../../model/state/names';
import { protectionOf } from '../../model/state/protection';
import type { Sheet } from '../../model/state/sheet';
import type { Workbook } from '../../model/state/workbook';
import { carriedBook, carriedSheet } from '../carried';
import { cellsOf, columnsOf, rowsOf } from './cells';
import { chartsOfSheet } from './chart';
import { filterOf } from './filter';
import { pageOf, viewOf } from './page';
import { conditionalFormatsOfSheet, validationsOfSheet } from './rules';
import { tablesOfSheet } from './table';

const STANDARD_WIDTH = 48;
const STANDARD_HEIGHT = 15;

/** Everything that a saved file holds of a workbook. */
export function bookOf(workbook: Workbook): Book {
  const carried = carriedBook(workbook);
  return {
    ...newBook(workbook.sheets.map((sheet) => sheetOf(workbook, sheet))),
    names: [
      ...definedNames(workbook, undefined),
      ...workbook.sheets.flatMap((sheet) => definedNames(sheet, sheet.name)),
    ],
    activeSheet: Math.max(0, workbook.sheets.indexOf(workbook.active)),
    properties: propertiesOfBook(workbook),
    customProperties: [...propertiesOf(workbook).custom.values()].map(({ key, value }) => ({ name: key, value })),
    customXml: customXmlOf(workbook).map(({ id, xml, namespace }) => ({
      id,
      xml,
      schemas: namespace ? [namespace] : [],
    })),
    taskPanes: carried.taskPanes,
    ...(carried.defaultFont ? { defaultFont: carried.defaultFont } : {}),
    ...defined<Pick<Book, 'calculation' | 'theme' | 'protection'>>({
      calculation: calculationOf(workbook),
      theme: carried.theme,
      protection: workbookProtection(workbook).protected
        ? defined<NonNullable<Book['protection']>>({ structure: true, password: carried.password })
        : undefined,
    }),
  };
}

function calculationOf(workbook: Workbook): Book['calculation'] {
  const { onLoad, iterate } = carriedBook(workbook).calculation ?? {};
  const modes = { Automatic: undefined, Manual: 'manual', AutomaticExceptTables: 'autoNoTable' } as const;
  return ifAny(defined<NonNullable<Book['calculation']>>({ mode: modes[workbook.calculationMode], onLoad, iterate }));
}

function sheetOf(workbook: Workbook, sheet: Sheet): BookSheet {
  const { filter } = sheetFilterOf(sheet);
  return defined<BookSheet>({
    name: sheet.name,
    visibility: ({ Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const)[sheet.visibility],
    tabColor: sheet.tabColor === '' ? undefined : sheet.tabColor,
    cells: cellsOf(workbook, sheet),
    columns: columnsOf(workbook, sheet),
    rows: rowsOf(workbook, sheet),
    defaultColumnWidth:
      sheet.columns.standard === STANDARD_WIDTH ? undefined : charactersFromPoints(sheet.columns.standard),
    defaultRowHeight: sheet.rows.standard === STANDARD_HEIGHT ? undefined : sheet.rows.standard,
    merges: sheet.merges.map(areaAddress),
    view: { ...carriedSheet(sheet).view, ...viewOf(sheet) },
    page: pageOf(sheet),
    validations: validationsOfSheet(sheet),
    conditionalFormats: conditionalFormatsOfSheet(sheet),
    filter: filter && filterOf(filter, filter.area),
    tables: tablesOfSheet(sheet),
    charts: chartsOfSheet(workbook, sheet),
    hyperlinks: linksOf(sheet),
    notes: notesOf(sheet),
    protection: protectionOf(sheet).protected ? protectionOfFile(sheet) : undefined,
    outline: carriedSheet(sheet).outline,
  });
}

function definedNames(owner: Workbook | Sheet, sheet: string | undefined): readonly DefinedName[] {
  return [...namesOf(owner).values()].map(({ name, formula, comment, visible }) =>
    defined<DefinedName>({
      name,
      refersTo: formula.replace(/^=/, ''),
      sheet,
      hidden: yes(!visible),
      comment: comment || undefined,
    }),
  );
}

function linksOf(sheet: Sheet): readonly Hyperlink[] {
  return hyperlinksOf(sheet)
    .entries()
    .map(([row, column, { address, documentReference, screenTip }]) =>
      defined<Hyperlink>({
        ref: cellAddress(row, column),
        target: address || undefined,
        location: documentReference || undefined,
        tooltip: screenTip || undefined,
      }),
    );
}

/** A conversation becomes a note that tells all of it, as older versions of Excel show it. */
function notesOf(sheet: Sheet): readonly Note[] {
  return commentsOf(sheet).map((comment) => ({
    ref: cellAddress(comment.row, comment.column),
    author: comment.authorName,
    text: [comment, ...comment.replies].map(({ authorName, content }) => `${authorName}: ${content.text}`).join('\n'),
  }));
}

/** A password given by a script is never hashed into a file; the hash that a file came with stays with its sheet. */
function protectionOfFile(sheet: Sheet): SheetProtection {
  const { options } = protectionOf(sheet);
  return defined<SheetProtection>({
    password: carriedSheet(sheet).password,
    selectLockedCells: options.selectionMode === 'Normal',
    selectUnlockedCells: options.selectionMode !== 'None',
    formatCells: options.allowFormatCells,
    formatColumns: options.allowFormatColumns,
    formatRows: options.allowFormatRows,
    insertColumns: options.allowInsertColumns,
    insertRows: options.allowInsertRows,
    insertHyperlinks: options.allowInsertHyperlinks,
    deleteColumns: options.allowDeleteColumns,
    deleteRows: options.allowDeleteRows,
    sort: options.allowSort,
    autoFilter: options.allowAutoFilter,
    pivotTables: options.allowPivotTables,
    editObjects: options.allowEditObjects,
    editScenarios: options.allowEditScenarios,
  });
}

function propertiesOfBook(workbook: Workbook): BookProperties {
  const { title, subject, author, keywords, comments, category, manager, company, lastAuthor, creationDate } =
    propertiesOf(workbook);
  const said = (text: string) => text || undefined;
  return defined<BookProperties>({
    ...carriedBook(workbook).properties,
    title: said(title),
    subject: said(subject),
    author: said(author),
    keywords: said(keywords),
    description: said(comments),
    category: said(category),
    manager: said(manager),
    company: said(company),
    lastModifiedBy: said(lastAuthor),
    created: creationDate.replace(/\.\d+Z$/, 'Z'),
  });
}
