import fc from 'fast-check';
import type { Book, BookSheet, SheetView } from '../../src/xlsx/book';
import { newBook, newSheet } from '../../src/xlsx/new-book';
import { normalMargins, type PageSetup } from '../../src/xlsx/sheet-page';
import { anyCells, anyColor, anyStyle, someText } from './any-cells';
import { anyChart } from './any-chart';
import { anyConditionalFormats, anyValidation } from './any-rules';

const all = { requiredKeys: [] as [] };
const yes = fc.constant(true);
const no = fc.constant(false);

const headerFooter = fc.record(
  {
    header: someText,
    footer: fc.constant('&L&"Arial,Bold"Projet&RPage &P / &N'),
    firstHeader: someText,
    evenFooter: someText,
    differentFirst: yes,
    differentOddEven: yes,
    scaleWithDocument: no,
    alignWithMargins: no,
  },
  all,
);

const anyPage: fc.Arbitrary<PageSetup> = fc.record(
  {
    paper: fc.constantFrom(8, 9),
    orientation: fc.constantFrom('portrait', 'landscape'),
    fit: fc.record({ width: fc.constant(1), height: fc.constantFrom(0, 2) }),
    margins: fc.constant({ ...normalMargins, left: 0.4 }),
    headerFooter: headerFooter.filter((texts) => Object.keys(texts).length > 0),
    printArea: fc.constantFrom('A1:H40', 'A1:B2,D1:E5'),
    titleRows: fc.constant('1:3'),
    titleColumns: fc.constant('A:B'),
    centerHorizontally: yes,
    centerVertically: yes,
    printGridlines: yes,
    printHeadings: yes,
    blackAndWhite: yes,
    draft: yes,
    pageOrder: fc.constant('overThenDown'),
    firstPageNumber: fc.constant(3),
    comments: fc.constantFrom('atEnd', 'asDisplayed'),
    errors: fc.constantFrom('blank', 'dash', 'NA'),
    rowBreaks: fc.constant([10, 20]),
    columnBreaks: fc.constant([4]),
  },
  all,
);

const anyView: fc.Arbitrary<SheetView> = fc.record(
  {
    freeze: fc.constantFrom({ rows: 3, columns: 0 }, { rows: 0, columns: 1 }, { rows: 2, columns: 2 }),
    topLeft: fc.constant('F30'),
    hideGridlines: yes,
    hideHeadings: yes,
    hideZeros: yes,
    showFormulas: yes,
    rightToLeft: yes,
    zoom: fc.constantFrom(80, 125),
    mode: fc.constantFrom('pageBreakPreview', 'pageLayout'),
    selection: fc.constant({ active: 'B4', ranges: 'B4:C9' }),
  },
  all,
);

/** Tables one below the other, far from the other cells; their headers are cells like any other. */
function withTables(sheet: BookSheet, ids: readonly number[], names: readonly string[]): BookSheet {
  const headers = names.slice(0, 2).map((name, index) => `${name} ${index}`);
  const tables = ids.map((id, index): BookSheet['tables'][number] => {
    const top = 100 + index * 10;
    const ref = `B${top}:C${top + 3}`;
    return {
      name: `FPD_Table${id}`,
      id,
      ref,
      columns: headers.map((name, at) =>
        at === 0 ? { name, totalLabel: 'Total' } : { name, totalFunction: 'sum', formula: '1+1' },
      ),
      headerRow: true,
      totalRow: id % 2 === 0,
      ...(id % 3 === 0 ? {} : { filter: { ref, columns: [{ column: 1, values: ['1', '2'], blanks: true }] } }),
      ...(id % 2 === 0 ? {} : { style: { name: 'TableStyleLight1', rowStripes: true } }),
      ...(id % 5 === 0 ? { altText: { title: 'Table', description: names[0] ?? '' } } : {}),
    };
  });
  const cells = ids.flatMap((_, index) =>
    headers.map((value, at) => ({ row: 99 + index * 10, column: 1 + at, value })),
  );
  return { ...sheet, tables, cells: [...sheet.cells, ...cells] };
}

const anySheet = (name: string, firstId: number): fc.Arbitrary<BookSheet> =>
  fc
    .record({
      some: fc.record(
        {
          tabColor: anyColor,
          defaultColumnWidth: fc.constant(14),
          defaultRowHeight: fc.constant(18),
          protection: fc.record({ formatCells: yes, sort: yes, selectLockedCells: no, editObjects: yes }, all),
          outline: fc.constant({ summaryAbove: true as const }),
          filter: fc.constant({
            ref: 'A1:C9',
            columns: [
              {
                column: 0,
                custom: {
                  all: true,
                  conditions: [
                    { operator: 'greaterThan', value: '3' },
                    { operator: 'lessThan', value: '9' },
                  ],
                },
              },
              { column: 1, top: { count: 5, bottom: true, percent: true } },
              { column: 2, dynamic: 'thisMonth', hideButton: true },
            ],
          }),
        },
        all,
      ),
      cells: anyCells,
      columns: fc.constantFrom(
        [],
        [
          { first: 0, last: 2, width: 12.5 },
          { first: 5, last: 5, hidden: true as const, width: 3, outlineLevel: 1, collapsed: true as const },
        ],
      ),
      columnStyle: fc.option(anyStyle),
      rowStyle: fc.option(anyStyle),
      merges: fc.constantFrom([], ['A50:C50', 'A52:A53']),
      view: anyView,
      page: anyPage,
      validations: fc.array(anyValidation, { maxLength: 3 }),
      conditionalFormats: anyConditionalFormats,
      charts: fc.array(anyChart, { maxLength: 2 }),
      hyperlinks: fc.constantFrom(
        [],
        [
          { ref: 'A1', target: 'https://example.org/?a=1&b=2', tooltip: 'Aller' },
          { ref: 'A2', location: "'Feuille 1'!A1", display: 'x' },
        ],
      ),
      notes: fc.array(
        fc.record({ author: someText, text: someText, visible: yes }, { requiredKeys: ['author', 'text'] }),
        { maxLength: 3 },
      ),
      tables: fc.nat(2),
      headers: fc.tuple(someText, someText),
    })
    .map(({ some, columnStyle, rowStyle, notes, tables, headers, columns, ...rest }) => {
      const sheet: BookSheet = {
        ...newSheet(name),
        ...rest,
        ...some,
        columns: [...columns, ...(columnStyle ? [{ first: 8, last: 9, style: columnStyle }] : [])],
        rows: [
          { row: 2, height: 30, customHeight: true },
          { row: 4, hidden: true, outlineLevel: 2, collapsed: true },
          ...(rowStyle ? [{ row: 6, style: rowStyle }] : []),
        ],
        notes: notes.map((note, index) => ({ ref: `D${index + 1}`, ...note })),
      };
      return withTables(
        sheet,
        Array.from({ length: tables }, (_, index) => firstId + index),
        headers,
      );
    });

const plainText = fc.string({ minLength: 1, maxLength: 12 });
const date = fc.constant('2026-01-02T03:04:05Z');

/** A workbook with anything that `Book` holds, in the form that reading gives it. */
export const anyBook: fc.Arbitrary<Book> = fc
  .record({
    sheets: fc.tuple(anySheet('Feuille 1', 1), anySheet('L’été « 2 »', 10), anySheet("D'un, deux", 20)),
    hidden: fc.constantFrom('visible', 'hidden', 'veryHidden'),
    activeSheet: fc.nat(1),
    names: fc.subarray([
      { name: 'FPD_Nom', refersTo: "'Feuille 1'!$A$1", comment: 'Le nom\ndu projet' },
      { name: 'local', refersTo: "'D''un, deux'!$A$1", sheet: "D'un, deux", hidden: true },
      { name: 'Taux', refersTo: '"a,b"&0.2' },
    ]),
    properties: fc.record(
      {
        title: plainText,
        author: plainText,
        description: plainText,
        keywords: plainText,
        created: date,
        modified: date,
        company: plainText,
        manager: plainText,
      },
      all,
    ),
    customProperties: fc.subarray([
      { name: 'Texte', value: 'é & <' },
      { name: 'Entier', value: -3 },
      { name: 'Réel', value: 3.5 },
      { name: 'Oui', value: true },
      { name: 'Date', value: { date: '2026-01-02T03:04:05Z' } },
    ]),
    taskPanes: fc.subarray([
      {
        id: '{6E5F0F36-0F3B-4A6C-9C0A-0C8C3B0C2B11}',
        reference: {
          id: '0f2d4c7e-1111-4222-8333-444455556666',
          version: '1.0.0.0',
          store: 'developer',
          storeType: 'Registry',
        },
        alternates: [{ id: 'wa100', version: '1.0.0.0', store: 'fr-FR', storeType: 'OMEX' }],
        properties: [
          { name: 'Office.AutoShowTaskpaneWithDocument', value: 'true' },
          { name: 'pane', value: '{"a":"é"}' },
        ],
        dock: 'right',
        visible: true,
        width: 420,
        row: 4,
      },
    ]),
    customXml: fc.subarray([
      {
        id: '{11111111-2222-3333-4444-555555555555}',
        xml: '<fiche xmlns="urn:fiche"><a>é</a></fiche>',
        schemas: ['urn:fiche'],
      },
    ]),
    more: fc.record(
      {
        calculation: fc.constantFrom({ mode: 'manual' as const }, { onLoad: true, iterate: true }),
        protection: fc.constant({ structure: true, password: { legacy: 'CC1A' } }),
        date1904: yes,
      },
      all,
    ),
  })
  .map(({ sheets, hidden, properties, more, ...rest }) => {
    const [first, second, third] = sheets;
    const trimmed = Object.fromEntries(Object.entries(properties));
    return { ...newBook([first, second, { ...third, visibility: hidden }]), ...rest, ...more, properties: trimmed };
  });
