import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Book, BookSheet } from '../../src/xlsx/book';
import { newBook, newSheet } from '../../src/xlsx/new-book';
import { writeBook } from '../../src/xlsx/write-book';
import { lintWorkbook } from './lint-workbook';

const tableOf = (name: string, id: number, ref: string): BookSheet['tables'][number] => ({
  name,
  id,
  ref,
  columns: [{ name: 'Thème' }, { name: 'Enjeu' }],
  headerRow: true,
  totalRow: false,
});

const sheet: BookSheet = {
  ...newSheet('Feuille 1'),
  cells: [
    { row: 0, column: 0, value: 'Thème' },
    { row: 0, column: 1, value: 'Enjeu' },
    { row: 1, column: 0, value: 'Accès' },
    { row: 1, column: 1, value: 2, formula: 'SUM(1,1)' },
    { row: 4, column: 0, value: 'Thème' },
    { row: 4, column: 1, value: 'Enjeu' },
  ],
  tables: [tableOf('Scores', 1, 'A1:B2'), tableOf('Actions', 2, 'A5:B6')],
  validations: [{ ranges: 'D1', type: 'list', formula1: '"Oui,Non"', prompt: { text: 'Choisir' } }],
};
const sound: Book = {
  ...newBook([sheet]),
  names: [
    { name: 'Premier', refersTo: "'Feuille 1'!$A$1" },
    { name: 'Second', refersTo: "'Feuille 1'!$A$2" },
  ],
};

function withSheet(changes: Partial<BookSheet>): Uint8Array {
  return writeBook({ ...sound, sheets: [{ ...sheet, ...changes }] });
}

/** The sound file with one piece of one part changed. */
function edited(path: string, from: string, to: string): Uint8Array {
  const files = unzipSync(writeBook(sound));
  const xml = strFromU8(files[path] ?? new Uint8Array());
  expect(xml).toContain(from);
  return zipSync({ ...files, [path]: strToU8(xml.replace(from, to)) });
}

const sheetPart = 'xl/worksheets/sheet1.xml';
const long = 'x'.repeat(256);

describe('The lint of what a schema does not see', () => {
  it('finds nothing in a sound file', () => {
    expect(lintWorkbook(writeBook(sound))).toEqual([]);
  });

  it.each<[string, string, Uint8Array]>([
    [
      'two tables of one name',
      'duplicateTable',
      withSheet({ tables: [tableOf('A', 1, 'A1:B2'), tableOf('a', 2, 'A5:B6')] }),
    ],
    [
      'two tables of one id',
      'duplicateTable',
      withSheet({ tables: [tableOf('A', 1, 'A1:B2'), tableOf('B', 1, 'A5:B6')] }),
    ],
    ['a header cell unlike its column', 'tableHeader', withSheet({ tables: [tableOf('A', 1, 'A2:B3')] })],
    ['a range wider than its columns', 'tableColumns', edited('xl/tables/table1.xml', 'ref="A1:B2"', 'ref="A1:C2"')],
    [
      'tables over one another',
      'overlappingTables',
      withSheet({ tables: [tableOf('A', 1, 'A1:B5'), tableOf('B', 2, 'A5:B6')] }),
    ],
    ['a merge inside a table', 'mergeInTable', withSheet({ merges: ['A2:B2'] })],
    [
      'a name said twice',
      'duplicateName',
      writeBook({ ...sound, names: [...sound.names, { name: 'PREMIER', refersTo: '1' }] }),
    ],
    ['a name that is a table’s', 'duplicateName', writeBook({ ...sound, names: [{ name: 'Scores', refersTo: '1' }] })],
    [
      'a name of a sheet that is gone',
      'danglingName',
      writeBook({ ...sound, names: [{ name: 'N', refersTo: 'Partie!$A$1' }] }),
    ],
    [
      'a name of cells that are gone',
      'danglingName',
      writeBook({ ...sound, names: [{ name: 'N', refersTo: '#REF!' }] }),
    ],
    ['a text that is not in the list', 'sharedString', edited(sheetPart, '<v>2</v>', '<v>99</v>')],
    ['rows out of order', 'order', edited(sheetPart, '<row r="2">', '<row r="9">')],
    ['cells out of order', 'order', edited(sheetPart, 'r="A2"', 'r="C2"')],
    [
      'a list of more than 255 characters',
      'tooLong',
      withSheet({ validations: [{ ranges: 'D1', type: 'list', formula1: `"${long}"` }] }),
    ],
    [
      'a prompt of more than 255 characters',
      'tooLong',
      withSheet({ validations: [{ ranges: 'D1', type: 'none', prompt: { text: long } }] }),
    ],
    ['a formula that does not close', 'formula', edited(sheetPart, 'SUM(1,1)', 'SUM(1,1')],
    ['a formula with a sign before it', 'formula', edited(sheetPart, 'SUM(1,1)', '=SUM(1,1)')],
  ])('sees %s', (_, code, bytes) => {
    expect(lintWorkbook(bytes).map((error) => error.code)).toContain(code);
  });
});
