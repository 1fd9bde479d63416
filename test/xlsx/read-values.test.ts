import type { Cells, TableCells } from '../../src/format/cells';
import { cellsOfBook, isOurs } from '../../src/xlsx/fiche-cells';
import { newBook, newSheet } from '../../src/xlsx/new-book';
import { readBook } from '../../src/xlsx/read-book';
import { readValues } from '../../src/xlsx/read-values';
import { writeBook } from '../../src/xlsx/write-book';
import { savedFiche } from '../builders/saved-fiche';
import { rawEntries, rawZip } from '../hostile/raw-zip';
import { editedFile, replaced } from './edited-file';

const SHEET = 'xl/worksheets/sheet1.xml';
const TABLE = {
  name: 'FPD_Impact',
  id: 1,
  ref: 'B2:C6',
  columns: [{ name: 'Indicateur' }, { name: 'Cible' }],
  headerRow: true,
  totalRow: false,
};
const file = writeBook({
  ...newBook([
    { ...newSheet('Fiche'), cells: [{ row: 0, column: 0, value: 'fr' }], tables: [TABLE] },
    { ...newSheet('Autre'), cells: [{ row: 0, column: 0, value: 1 }] },
  ]),
  properties: { modified: '2026-11-24T09:00:00Z' },
  names: [{ name: 'FPD_Language', refersTo: 'Fiche!$A$1' }],
});
const withRows = (rows: string) => replaced(file, SHEET, '<sheetData>', `<sheetData>${rows}`);

function valuesOf(bytes: Uint8Array): Cells {
  const read = readValues(bytes, isOurs);
  if (!read.ok) throw new Error(read.refusal);
  return cellsOfBook(read.values);
}

function bookValuesOf(bytes: Uint8Array): Cells {
  const read = readBook(bytes);
  if (!read.ok) throw new Error(read.refusal);
  return cellsOfBook(read.book);
}

/** Rows at a table's end that hold nothing but a look are read with the look alone. */
function withoutBlankEnd({ names, tables }: Cells): Cells {
  const cut = (table: TableCells | null) => {
    if (!table) return null;
    const last = table.rows.findLastIndex((row) => row.some((value) => value !== ''));
    return { ...table, rows: table.rows.slice(0, last + 1) };
  };
  return { names, tables: Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, cut(table)])) };
}

/** The file with a part whose checksum is wrong: whoever unpacks it refuses it. */
const spoiled = (bytes: Uint8Array, isSpoiled: (path: string) => boolean) =>
  rawZip(
    rawEntries(bytes).map((entry) => (isSpoiled(entry.path) ? { ...entry, checksum: entry.checksum ^ 1 } : entry)),
  );

describe('The values of a workbook', () => {
  it.each(['fr', 'en'] as const)('are those that are read with all the rest of a %s fiche', async (language) => {
    const fiche = await savedFiche(language, { kind: 'example' });
    expect(withoutBlankEnd(valuesOf(fiche))).toEqual(withoutBlankEnd(bookValuesOf(fiche)));
  });

  it.each([
    [
      'every kind of value',
      '<row r="3"><c r="B3" t="b"><v>1</v></c><c r="C3" t="e"><v>#REF!</v></c></row><row><c/><c t="str"><v>a_x0041_</v></c><c t="d"><v>2026-11-24</v></c></row>',
    ],
    [
      'texts in their cells, in runs and with their pronunciation',
      '<row r="3"><c r="B3" t="inlineStr"><is><r><rPr><b/></rPr><t>Di</t></r><r><t>jon</t></r><rPh sb="0" eb="1"><t>no</t></rPh></is></c><c t="inlineStr"><is><t>Lyon</t><phoneticPr fontId="1"/></is></c></row>',
    ],
    [
      'cells and rows that do not say where they are',
      '<row><c><v>1</v></c></row><row><c/><c><v>2</v></c></row><row><c/><c><f>1+1</f><v>3</v></c><c><v> </v></c></row>',
    ],
    ['numbers that no cell holds', '<row r="3"><c/><c><v>1e999</v></c><c><v>NaN</v></c></row>'],
    [
      'other elements around and inside',
      '<x:row xmlns:x="n" r="3"><x:c r="B3"><x:extLst><x:v>9</x:v></x:extLst><x:v>4</x:v></x:c></x:row>',
    ],
  ])('are those that are read with all the rest, with %s', (_, rows) => {
    const bytes = withRows(rows);
    expect(withoutBlankEnd(valuesOf(bytes))).toEqual(withoutBlankEnd(bookValuesOf(bytes)));
  });

  it('are read without a look at what does not hold them: styles, theme, charts, sheets without a table', async () => {
    const other = (path: string) => /styles|theme|chart|drawing/.test(path);
    const fiche = await savedFiche('fr', { kind: 'example' });
    expect(readBook(spoiled(fiche, other))).toMatchObject({ ok: false });
    expect(valuesOf(spoiled(fiche, other))).toEqual(valuesOf(fiche));
    expect(valuesOf(spoiled(file, (path) => path.endsWith('sheet2.xml')))).toEqual(valuesOf(file));
    expect(
      readValues(
        spoiled(file, (path) => path === SHEET),
        isOurs,
      ),
    ).toEqual({ ok: false, refusal: 'damaged' });
  });

  it.each([
    ['a row below the last', '<row r="1048577"><c><v>1</v></c></row>'],
    ['a row above the first', '<row r="0"/>'],
    ['a column right of the last', '<row r="5"><c r="XFE5"><v>1</v></c></row>'],
    ['a cell that is none', '<row r="5"><c r="A1:B2"/></row>'],
    ['more cells in a row than a sheet has columns', `<row r="5">${'<c/>'.repeat(16_385)}</row>`],
  ])('are refused with %s', (_, rows) => {
    expect(readValues(withRows(rows), isOurs)).toEqual({ ok: false, refusal: 'damaged' });
  });

  it('say when the file was saved, or that nobody knows', () => {
    expect(readValues(file, isOurs)).toMatchObject({ ok: true, saved: '2026-11-24T09:00:00Z' });
    const nameless = editedFile(file, (parts) => {
      delete parts['docProps/core.xml'];
    });
    expect(readValues(nameless, isOurs)).toMatchObject({ ok: true, saved: null });
  });
});
