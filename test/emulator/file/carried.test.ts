import type { Book, BookSheet } from '../../../src/xlsx/book';
import { newBook, newSheet } from '../../../src/xlsx/new-book';
import { readBook } from '../../../src/xlsx/read-book';
import { writeBook } from '../../../src/xlsx/write-book';
import { openWorkbook } from '../../../src/emulator/file/open-workbook';
import { saveWorkbook } from '../../../src/emulator/file/save-workbook';

const THEME = '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Ville"/>';
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
    ['the font of cells without one', { defaultFont: { name: 'Arial', size: 10, color: { theme: 1 } } }],
    ['a theme', { theme: THEME }],
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
  const chart = {
    name: 'Ventes',
    anchor: { kind: 'cells', from: { row: 2, column: 2, dx: 0, dy: 0 }, to: { row: 9, column: 9, dx: 0, dy: 0 } },
    plots: [
      {
        type: { kind: 'radar', style: 'marker' },
        series: [
          { index: 0, order: 0, values: { ref: 'Feuil1!$A$1:$A$2', type: 'number', values: [1, 2] }, points: [] },
        ],
      },
    ],
    blanks: 'gap',
  } as const;
  const table = { name: 'Tableau1', id: 1, ref: 'A1:A2', headerRow: true, totalRow: false } as const;
  const tableCells = [
    { row: 0, column: 0, value: 'a' },
    { row: 1, column: 0, value: 2 },
  ];

  it.each<[string, Book, string, string | undefined]>([
    ['notes', newBook([{ ...sheet, notes: [{ ref: 'A1', author: 'a', text: 'b' }] }]), 'noteAsComment', '1'],
    [
      'a gradient',
      newBook([{ ...sheet, cells: [{ row: 0, column: 0, value: 1, style: gradient }] }]),
      'other',
      'gradientFill',
    ],
    ['dates that count from 1904', { ...newBook([sheet]), date1904: true }, 'dates1904', undefined],
    [
      'the angle of a title',
      newBook([{ ...sheet, charts: [{ ...chart, title: { text: 'a', font: { size: 1200, rotation: 5_400_000 } } }] }]),
      'chartDetail',
      'Ventes: rotation',
    ],
    [
      'the formula of a column whose rows do otherwise',
      newBook([{ ...sheet, cells: tableCells, tables: [{ ...table, columns: [{ name: 'a', formula: '1+1' }] }] }]),
      'tableDetail',
      'Tableau1: formula',
    ],
  ])('is listed: %s', (_, book, code, detail) => {
    expect(saved(book).losses).toContainEqual(expect.objectContaining({ code, ...(detail ? { detail } : {}) }));
  });
});

describe('What a file says of tables, filters and charts', () => {
  const anchor = {
    kind: 'cells',
    from: { row: 5, column: 5, dx: 0, dy: 0 },
    to: { row: 9, column: 9, dx: 0, dy: 0 },
  } as const;
  const cells = ['Nom', 'Prix', 'Ali', 3, 'Bo', 4].map((value, at) => ({
    row: Math.floor(at / 2),
    column: at % 2,
    value,
  }));

  it.each<[string, BookSheet['filter']]>([
    ['by values', { ref: 'A1:B3', columns: [{ column: 0, values: ['Ali'], blanks: true }] }],
    [
      'by two conditions',
      {
        ref: 'A1:B3',
        columns: [
          {
            column: 1,
            custom: {
              all: true,
              conditions: [
                { operator: 'greaterThanOrEqual', value: '3' },
                { operator: 'notEqual', value: '4' },
              ],
            },
          },
        ],
      },
    ],
    ['of the lowest', { ref: 'A1:B3', columns: [{ column: 1, top: { count: 2, bottom: true, percent: true } }] }],
    ['by the day', { ref: 'A1:B3', columns: [{ column: 1, dynamic: 'M12' }] }],
  ])('is kept: a filter %s, of a sheet and of a table', (_, filter) => {
    const filtered = { ...sheet, cells, rows: [{ row: 2, hidden: true }] };
    const table = {
      name: 'Gens',
      id: 3,
      ref: 'A1:B3',
      headerRow: true,
      totalRow: false,
      columns: [{ name: 'Nom' }, { name: 'Prix' }],
      style: { name: 'TableStyleMedium2' },
      altText: { title: 'Les gens', description: 'Un par ligne' },
      ...(filter ? { filter } : {}),
    };
    const ofSheet = saved(newBook([{ ...filtered, ...(filter ? { filter } : {}) }]));
    expect(ofSheet.book.sheets[0]?.filter).toEqual(filter);
    const ofTable = saved(newBook([{ ...filtered, tables: [table] }]));
    expect(ofTable.book.sheets[0]?.tables).toEqual([table]);
    expect([...ofSheet.losses, ...ofTable.losses]).toEqual([]);
  });

  it('is kept: the formula of a calculated column', () => {
    const columns = [{ name: 'Prix' }, { name: 'Double', formula: 'Prix[[#This Row],[Prix]]*2' }];
    const calculated = ['Prix', 'Double', 3, 6, 4, 8].map((value, at) => ({
      row: Math.floor(at / 2),
      column: at % 2,
      value,
      ...(at % 2 === 1 && at > 1 ? { formula: 'Prix[[#This Row],[Prix]]*2' } : {}),
    }));
    const table = {
      name: 'Prix',
      id: 1,
      ref: 'A1:B3',
      headerRow: true,
      totalRow: false,
      columns,
      style: { name: 'x' },
    };
    const { book, losses } = saved(newBook([{ ...sheet, cells: calculated, tables: [table] }]));
    expect(book.sheets[0]?.tables).toEqual([table]);
    expect(losses).toEqual([]);
  });

  it('is kept: gaps, labels, dashes and transparency of a chart', () => {
    const columns = {
      name: 'Prix',
      anchor,
      plots: [
        {
          type: { kind: 'bar', direction: 'col', grouping: 'clustered', gapWidth: 60, overlap: -10 },
          series: [
            {
              index: 0,
              order: 0,
              values: { ref: 'Feuil1!$B$2:$B$3', type: 'number', values: [3, 4] },
              format: {
                fill: { color: '#112233', alpha: 40_000 },
                line: { paint: { color: '#445566', alpha: 50_000 }, width: 12_700, dash: 'lgDashDot' },
              },
              labels: { value: true, legendKey: true, position: 'inEnd', separator: ' | ' },
              points: [],
            },
          ],
        },
      ],
      axes: { category: { type: 'category', position: 'b' }, value: { type: 'value', position: 'l' } },
      blanks: 'gap',
    } as const;
    const { book, losses } = saved(newBook([{ ...sheet, cells, charts: [columns] }]));
    expect(book.sheets[0]?.charts[0]).toMatchObject(columns);
    expect(losses).toEqual([]);
  });
});

describe('Dates that a file counts from 1904', () => {
  it('are the same days in the emulated Excel, and the file it saves counts from 1900', () => {
    const date = { numberFormat: 'yyyy-mm-dd' };
    const cells = [
      { row: 0, column: 0, value: 44_000, style: date },
      { row: 0, column: 1, value: 44_000 },
    ];
    const { book } = saved({ ...newBook([{ ...sheet, cells }]), date1904: true });
    expect(book.date1904).toBeUndefined();
    expect(book.sheets[0]?.cells.map(({ value }) => value)).toEqual([45_462, 44_000]);
  });
});
