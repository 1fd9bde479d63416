import { strToU8, zipSync } from 'fflate';
import { newBook, newSheet } from '../../src/xlsx/new-book';
import { LIMITS } from '../../src/xlsx/read/refusal';
import { readBook } from '../../src/xlsx/read-book';
import { readValues } from '../../src/xlsx/read-values';
import { writeBook } from '../../src/xlsx/write-book';
import { replaced } from './edited-file';

const SHEET = 'xl/worksheets/sheet1.xml';
/** By which a sheet is read for its values. */
const NAME = '<definedNames><definedName name="FPD_Test">Feuil1!$A$1</definedName></definedNames>';
const file = writeBook(newBook([{ ...newSheet('Feuil1'), cells: [{ row: 0, column: 0, value: 1 }] }]));

/** Writes another size over the one that each entry declares, where a zip is listed and where it is inflated. */
function declaring(bytes: Uint8Array, size: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 30 < copy.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, size, true);
  }
  return copy;
}

describe('The bounds on what is read', () => {
  it('refuses a file that is too large before it looks at it', () => {
    expect(readBook(new Uint8Array(LIMITS.file + 1))).toEqual({ ok: false, refusal: 'tooLarge' });
  });

  it('refuses a file of too many entries', () => {
    const entries = Object.fromEntries(
      Array.from({ length: LIMITS.entries + 1 }, (_, i) => [`p${i}.xml`, new Uint8Array()]),
    );
    expect(readBook(zipSync(entries, { level: 0 }))).toEqual({ ok: false, refusal: 'tooLarge' });
  });

  it('refuses entries that inflate to more than they declare', () => {
    const bomb = zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      '_rels/.rels': strToU8(' '.repeat(20_000_000)),
    });
    expect(readBook(declaring(bomb, 100))).toEqual({ ok: false, refusal: 'damaged' });
  });

  it('refuses a part of more elements than a tree may hold', () => {
    const crowd = replaced(file, SHEET, '<sheetData>', '<a/>'.repeat(LIMITS.elements) + '<sheetData>');
    expect(readBook(crowd)).toEqual({ ok: false, refusal: 'tooLarge' });
  });

  it('refuses a cell of more text than may be, put together from many', () => {
    const pieces = `<row><c t="inlineStr"><is>${`<t>${'x'.repeat(1000)}</t>`.repeat(LIMITS.text / 1000 + 1)}</is></c></row>`;
    const named = replaced(file, 'xl/workbook.xml', '</sheets>', `</sheets>${NAME}`);
    expect(readValues(replaced(named, SHEET, '<sheetData>', `<sheetData>${pieces}`), () => true)).toEqual({
      ok: false,
      refusal: 'tooLarge',
    });
  });

  it('reads rows without holding them all', () => {
    const row = `<row>${'<c><v/></c>'.repeat(100)}</row>`;
    const rows = row.repeat(Math.ceil(LIMITS.elements / 200) + 1);
    expect(readBook(replaced(file, SHEET, '<sheetData>', `<sheetData>${rows}`))).toMatchObject({ ok: true });
  });

  it('refuses more cells than the bound', () => {
    const row = `<row>${'<c><v>1</v></c>'.repeat(1000)}</row>`;
    const rows = row.repeat(LIMITS.cells / 1000 + 1);
    expect(readBook(replaced(file, SHEET, '<sheetData>', `<sheetData>${rows}`))).toEqual({
      ok: false,
      refusal: 'tooLarge',
    });
  });
});
