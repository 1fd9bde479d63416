import type { Book, BookSheet } from '../../../src/xlsx/book';
import { newBook, newSheet } from '../../../src/xlsx/new-book';
import { readBook } from '../../../src/xlsx/read-book';
import { writeBook } from '../../../src/xlsx/write-book';
import { openWorkbook } from '../../../src/emulator/file/open-workbook';
import { saveWorkbook } from '../../../src/emulator/file/save-workbook';

const sheet: BookSheet = { ...newSheet('Feuil1'), cells: [{ row: 0, column: 0, value: 45_000 }] };

/** A book after it was opened in the emulated Excel and saved, with what was said to be lost. */
function saved(book: Book) {
  const opened = openWorkbook(writeBook(book));
  if (!opened.ok) throw new Error(opened.refusal);
  const read = readBook(saveWorkbook(opened.workbook));
  if (!read.ok) throw new Error(read.refusal);
  return { book: read.book, losses: opened.losses };
}

describe('What no script can see in a file', () => {
  it.each<[string, Partial<Book>]>([
    ['the year that dates count from', { date1904: true }],
    ['how it calculates', { calculation: { mode: 'manual', onLoad: true, iterate: true } }],
    ['a password on its structure', { protection: { structure: true, password: { legacy: 'CC1A' } } }],
    [
      'an add-in’s pane with its settings',
      {
        taskPanes: [
          {
            id: '{6E5F0F36-0F3B-4A6C-9C0A-0C8C3B0C2B11}',
            reference: { id: '0f2d4c7e', version: '1.0.0.0', store: 'EXCatalog', storeType: 'EXCatalog' },
            alternates: [],
            properties: [{ name: 'Office.AutoShowTaskpaneWithDocument', value: 'true' }],
            dock: 'right',
            visible: true,
          },
        ],
      },
    ],
  ])('is kept on saving: %s', (_, changes) => {
    const { book, losses } = saved({ ...newBook([sheet]), ...changes });
    expect(book).toMatchObject(changes);
    expect(losses).toEqual([]);
  });

  it('is kept of each sheet', () => {
    const view = { zoom: 80, hideZeros: true, rightToLeft: true, selection: { active: 'B2', ranges: 'B2:C3' } };
    const { book, losses } = saved(newBook([{ ...sheet, view, outline: { summaryAbove: true } }]));
    expect(book.sheets[0]).toMatchObject({ view, outline: { summaryAbove: true } });
    expect(losses).toEqual([]);
  });
});

describe('What the emulated Excel cannot hold', () => {
  const gradient = {
    fill: {
      gradient: 'linear',
      stops: [
        { position: 0, color: '#FFFFFF' },
        { position: 1, color: '#0B5A63' },
      ],
    },
  } as const;
  const theme = '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Ville"/>';

  it.each<[string, Book, string, string | undefined]>([
    ['a filter of the sheet', newBook([{ ...sheet, filter: { ref: 'A1:B2', columns: [] } }]), 'filter', undefined],
    ['notes', newBook([{ ...sheet, notes: [{ ref: 'A1', author: 'a', text: 'b' }] }]), 'noteAsComment', '1'],
    [
      'a gradient',
      newBook([{ ...sheet, cells: [{ row: 0, column: 0, value: 1, style: gradient }] }]),
      'other',
      'gradientFill',
    ],
    ['a theme', { ...newBook([sheet]), theme }, 'other', 'theme'],
  ])('is listed: %s', (_, book, code, detail) => {
    expect(saved(book).losses).toContainEqual(expect.objectContaining({ code, ...(detail ? { detail } : {}) }));
  });
});
