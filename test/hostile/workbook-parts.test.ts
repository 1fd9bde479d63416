import { newBook, newSheet } from '../../src/xlsx/new-book';
import type { BookSheet } from '../../src/xlsx/book';
import { LIMITS } from '../../src/xlsx/read/refusal';
import { readBook } from '../../src/xlsx/read-book';
import { writeBook } from '../../src/xlsx/write-book';
import { xlsxFiles } from '../../src/xlsx/xlsx-files';
import { editedFile, replaced } from '../xlsx/edited-file';

const SHEET = 'xl/worksheets/sheet1.xml';
const WORKBOOK = 'xl/workbook.xml';
const LINKS = 'xl/_rels/workbook.xml.rels';
const damaged = { ok: false, refusal: 'damaged' };
const tooLarge = { ok: false, refusal: 'tooLarge' };

const sheet: BookSheet = {
  ...newSheet('Feuil1'),
  cells: [{ row: 0, column: 0, value: 'Dijon' }],
  notes: [{ ref: 'A1', author: 'A', text: 'une note', visible: true }],
};
const file = writeBook(newBook([sheet]));
const withRows = (rows: string) => replaced(file, SHEET, '<sheetData>', `<sheetData>${rows}`);
const valuesOf = (bytes: Uint8Array) => {
  const read = readBook(bytes);
  if (!read.ok) throw new Error(read.refusal);
  return read.book.sheets[0]?.cells.map(({ value }) => value);
};
/** What comes of it, in so many milliseconds of processor time at the most: what else the machine does counts for nothing. */
function within<T>(limit: number, work: () => T): T {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(limit);
  return result;
}

describe('Dimensions that no sheet has', () => {
  it.each([
    ['a row below the last', '<row r="1048577"><c><v>1</v></c></row>'],
    ['a row above the first', '<row r="0"><c><v>1</v></c></row>'],
    ['a row between two', '<row r="1.5"><c><v>1</v></c></row>'],
    ['a row too far to count', '<row r="1e300"><c><v>1</v></c></row>'],
    ['a column right of the last', '<row r="5"><c r="XFE5"><v>1</v></c></row>'],
    ['a cell that is none', '<row r="5"><c r="A1:B2"><v>1</v></c></row>'],
    ['more cells in a row than a sheet has columns', `<row r="5">${'<c><v>1</v></c>'.repeat(16_385)}</row>`],
  ])('are refused: %s', (_, row) => {
    expect(readBook(withRows(row))).toEqual(damaged);
  });

  it('are not believed where a sheet only declares them', () => {
    const lies = replaced(file, SHEET, '<sheetData>', '<dimension ref="A1:XFD1048576"/><sheetData>');
    expect(valuesOf(lies)).toEqual(['Dijon']);
  });

  it('are refused where columns have them', () => {
    const columns = '<cols><col min="16385" max="99999999" width="9"/></cols><sheetData>';
    expect(readBook(replaced(file, SHEET, '<sheetData>', columns))).toEqual(damaged);
  });
});

describe('A table that says it is as large as its sheet', () => {
  const table = (ref: string) =>
    writeBook(
      newBook([
        {
          ...sheet,
          cells: [
            { row: 0, column: 0, value: 'Étape' },
            { row: 1, column: 0, value: 'Cadrage' },
          ],
          tables: [
            { name: 'FPD_Calendar', id: 1, ref, columns: [{ name: 'Étape' }], headerRow: true, totalRow: false },
          ],
        },
      ]),
    );

  it('gives the rows down to the last that holds anything', async () => {
    const read = await xlsxFiles.readWorkbook(table('A1:A1048576'));
    expect(read).toMatchObject({ ok: true, value: { cells: { tables: { FPD_Calendar: { rows: [['Cadrage']] } } } } });
  });

  it('is refused where that would be more cells than may be', async () => {
    const far = replaced(
      table('A1:XFD1048576'),
      SHEET,
      '</sheetData>',
      '<row r="1048576"><c><v>1</v></c></row></sheetData>',
    );
    expect(await xlsxFiles.readWorkbook(far)).toMatchObject({ ok: false, failure: { code: 'fileTooLarge' } });
  });
});

describe('A small file of much work', () => {
  it('is refused where sheets share one part', () => {
    const many = replaced(
      file,
      WORKBOOK,
      '</sheets>',
      `${'<sheet name="x" sheetId="9" r:id="rId1"/>'.repeat(9999)}</sheets>`,
    );
    expect(readBook(many)).toEqual(damaged);
  });

  it('is refused where a sheet has one table many times', () => {
    const withTable = writeBook(
      newBook([
        {
          ...sheet,
          tables: [{ name: 'T', id: 1, ref: 'A1:A2', columns: [{ name: 'Dijon' }], headerRow: true, totalRow: false }],
        },
      ]),
    );
    const part = /<tablePart [^>]*>/.exec(textOf(withTable, SHEET))?.[0] ?? '';
    expect(readBook(replaced(withTable, SHEET, part, part.repeat(1000)))).toEqual(damaged);
  });

  it('is refused where cells share a formula that would fill the memory', () => {
    const long = `1${'+1'.repeat(4000)}`;
    const cells = Array.from({ length: LIMITS.sharedFormulas / 8000 + 2 }, (_, i) =>
      i === 0 ? `<row><c><f t="shared" si="0">${long}</f></c></row>` : '<row><c><f t="shared" si="0"/></c></row>',
    );
    expect(readBook(withRows(cells.join('')))).toEqual(tooLarge);
  });

  it('is read in good time where a formula opens brackets and closes none', () => {
    const open = '['.repeat(8000);
    const cells = `<row><c><f t="shared" si="0">${open}</f></c></row>${'<row><c><f t="shared" si="0"/></c></row>'.repeat(500)}`;
    expect(within(3000, () => readBook(withRows(cells)))).toMatchObject({ ok: true });
  });

  it('is read in good time where it has as many links as sheets or hyperlinks', () => {
    const links = Array.from(
      { length: 20_000 },
      (_, i) =>
        `<Relationship Id="x${i}" Type="http://example.org/hyperlink" Target="http://example.org/${i}" TargetMode="External"/>`,
    ).join('');
    const hyperlinks = Array.from({ length: 20_000 }, (_, i) => `<hyperlink ref="A1" r:id="x${i}"/>`).join('');
    const rels = 'xl/worksheets/_rels/sheet1.xml.rels';
    const linked = replaced(
      replaced(file, rels, '</Relationships>', `${links}</Relationships>`),
      SHEET,
      '</sheetData>',
      `</sheetData><hyperlinks>${hyperlinks}</hyperlinks>`,
    );
    expect(within(5000, () => readBook(linked))).toMatchObject({ ok: true });
  });

  it('is read in good time where the shapes of notes never end', () => {
    const shapes = editedFile(file, (parts) => {
      const path = Object.keys(parts).find((name) => name.endsWith('.vml')) ?? '';
      parts[path] = '<x:ClientData ObjectType="Note">'.repeat(100_000);
    });
    expect(within(5000, () => readBook(shapes))).toMatchObject({ ok: true });
  });

  it('is refused where a formula or a name is longer than Excel takes', () => {
    const long = `"${'a'.repeat(LIMITS.formula)}`;
    expect(readBook(withRows(`<row><c><f>${long}</f></c></row>`))).toEqual(damaged);
    const names = `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">'${'a'.repeat(LIMITS.text / 2)}</definedName></definedNames>`;
    expect(readBook(replaced(file, WORKBOOK, '</sheets>', `</sheets>${names}`))).toEqual(damaged);
  });
});

describe('References that lead in a circle or nowhere', () => {
  it('are not followed: a part that is its own sheet, styles and texts', () => {
    const circle = editedFile(file, (parts) => {
      parts[LINKS] = (parts[LINKS] ?? '').replaceAll(/Target="[^"]*"/g, `Target="/${WORKBOOK}"`);
    });
    expect(readBook(circle)).toMatchObject({ ok: true });
  });

  it('read as nothing: texts, looks and sheets that the file does not have', () => {
    const row =
      '<row r="5"><c r="A5" t="s" s="999999"><v>123456</v></c><c r="B5" t="s"><v>-1</v></c><c r="C5" t="s"><v>constructor</v></c></row>';
    expect(valuesOf(withRows(row))).toEqual(['Dijon']);
    const lost = editedFile(file, (parts) => {
      parts[LINKS] = (parts[LINKS] ?? '').replaceAll(/Target="[^"]*"/g, 'Target="../../../../etc/passwd"');
    });
    expect(readBook(lost)).toMatchObject({ ok: true, book: { sheets: [{ cells: [] }] } });
  });

  it('fetch nothing: an address in the place of a part', () => {
    const external = editedFile(file, (parts) => {
      parts[LINKS] = (parts[LINKS] ?? '').replaceAll(
        /Target="[^"]*"/g,
        'Target="http://127.0.0.1:9/x" TargetMode="External"',
      );
    });
    expect(readBook(external)).toMatchObject({ ok: true, book: { sheets: [{ cells: [] }] } });
  });
});

describe('Values that no cell holds', () => {
  it('are kept as they are written, and never become infinite or no number', () => {
    const row =
      '<row r="5"><c><v>1e999</v></c><c><v>NaN</v></c><c><v>-Infinity</v></c><c t="d"><v>demain</v></c></row>';
    expect(valuesOf(withRows(row))).toEqual(['1e999', 'NaN', '-Infinity', 'demain', 'Dijon']);
  });
});

function textOf(bytes: Uint8Array, path: string): string {
  let text = '';
  editedFile(bytes, (parts) => {
    text = parts[path] ?? '';
  });
  return text;
}
