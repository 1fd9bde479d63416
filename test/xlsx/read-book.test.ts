import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

import { newBook, newSheet } from '../../src/xlsx/new-book';
import { readBook } from '../../src/xlsx/read-book';
import { writeBook } from '../../src/xlsx/write-book';

const small = () =>
  writeBook(
    newBook([
      {
        ...newSheet('Feuil1'),
        cells: [
          { row: 0, column: 0, value: 'Été & <fiche>' },
          { row: 1, column: 0, value: 2.5 },
          { row: 2, column: 1, value: 5, formula: 'A2*2' },
        ],
      },
    ]),
  );

/** A file after a change to the text of some of its parts, or with parts added. */
function changed(change: (parts: Record<string, string>) => void): Uint8Array {
  const parts = Object.fromEntries(Object.entries(unzipSync(small())).map(([path, bytes]) => [path, strFromU8(bytes)]));
  change(parts);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}
const SHEET = 'xl/worksheets/sheet1.xml';
const edit = (path: string, from: string | RegExp, to: string) =>
  changed((parts) => (parts[path] = (parts[path] ?? '').replace(from, to)));
const bookOf = (bytes: Uint8Array) => {
  const read = readBook(bytes);
  if (!read.ok) throw new Error(read.refusal);
  return read;
};

describe('Reading a workbook file', () => {
  it('gives back what was written', () => {
    expect(bookOf(small()).book.sheets[0]?.cells).toEqual([
      { row: 0, column: 0, value: 'Été & <fiche>' },
      { row: 1, column: 0, value: 2.5 },
      { row: 2, column: 1, value: 5, formula: 'A2*2' },
    ]);
  });

  it('reads elements under any prefix, and parts whose names differ in case', () => {
    const prefixed = changed((parts) => {
      parts[SHEET] = (parts[SHEET] ?? '').replace(/<(\/?)(?!\?)/g, '<$1x:').replace('xmlns=', 'xmlns:x=');
      const workbook = parts['xl/workbook.xml'] ?? '';
      Reflect.deleteProperty(parts, 'xl/workbook.xml');
      parts['XL/Workbook.XML'] = workbook;
    });
    expect(bookOf(prefixed).book.sheets[0]?.cells).toHaveLength(3);
  });

  it('reads texts written in their cell, and cells that do not say where they are', () => {
    const inline = edit(
      SHEET,
      /<sheetData>.*<\/sheetData>/,
      '<sheetData><row><c t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c><c><v>1</v></c></row><row><c><v>2</v></c></row></sheetData>',
    );
    expect(bookOf(inline).book.sheets[0]?.cells).toEqual([
      { row: 0, column: 0, value: 'ab' },
      { row: 0, column: 1, value: 1 },
      { row: 1, column: 0, value: 2 },
    ]);
  });

  it('writes out a formula that cells share', () => {
    const shared = edit(
      SHEET,
      /<sheetData>.*<\/sheetData>/,
      `<sheetData><row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">A1&amp;"A1"&amp;$C$1</f><v>0</v></c></row>
       <row r="2"><c r="B2"><f t="shared" si="0"/><v>0</v></c></row></sheetData>`,
    );
    expect(bookOf(shared).book.sheets[0]?.cells.map(({ formula }) => formula)).toEqual([
      'A1&"A1"&$C$1',
      'A2&"A1"&$C$1',
    ]);
  });

  it.each([
    ['macros', 'xl/_rels/workbook.xml.rels', 'vbaProject', 'macros'],
    ['a link to another workbook', 'xl/_rels/workbook.xml.rels', 'externalLink', 'externalLink'],
    ['a pivot table’s cache', 'xl/_rels/workbook.xml.rels', 'pivotCacheDefinition', 'pivotTable'],
    ['something unheard of', 'xl/_rels/workbook.xml.rels', 'hologram', 'other'],
  ])('says that it leaves out %s', (_, path, kind, code) => {
    const link = `<Relationship Id="rId99" Type="http://example.org/${kind}" Target="part.bin"/></Relationships>`;
    expect(bookOf(edit(path, '</Relationships>', link)).losses).toContainEqual(expect.objectContaining({ code }));
  });

  it.each([
    ['no zip', strToU8('bonjour'), 'notAWorkbook'],
    ['nothing', new Uint8Array(), 'notAWorkbook'],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') }), 'notAWorkbook'],
    ['an old .xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'oldFormat'],
    ['an OpenDocument sheet', zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8('<a/>') }), 'oldFormat'],
    ['half a file', small().slice(0, 900), 'damaged'],
    ['a part that breaks off', edit(SHEET, /<\/sheetData>.*/s, ''), 'damaged'],
    ['entities that expand', edit(SHEET, '<worksheet', '<!DOCTYPE a [<!ENTITY b "c">]><worksheet'), 'damaged'],
    ['elements a thousand deep', edit(SHEET, '<sheetData>', '<a>'.repeat(1000) + '<sheetData>'), 'damaged'],
  ])('refuses %s', (_, bytes, refusal) => {
    expect(readBook(bytes)).toEqual({ ok: false, refusal });
  });

  it('refuses a file that declares to inflate beyond the bounds, before it inflates anything', () => {
    const bytes = small();
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at + 4 <= bytes.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0x7fffffff, true);
    }
    expect(readBook(bytes)).toEqual({ ok: false, refusal: 'tooLarge' });
  });

  it('never fails by itself on a file with bytes changed at random', () => {
    const bytes = small();
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }),
        (changes) => {
          const broken = bytes.slice();
          for (const [at, value] of changes) broken[at] = value;
          expect(readBook(broken)).not.toHaveProperty('cause');
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never fails by itself on XML with pieces taken out, doubled or moved', () => {
    const parts = Object.keys(unzipSync(small())).filter((path) => /\.(xml|rels)$/.test(path));
    fc.assert(
      fc.property(fc.constantFrom(...parts), fc.nat(2000), fc.nat(200), fc.nat(3), (path, at, length, times) => {
        const broken = changed((all) => {
          const text = all[path] ?? '';
          all[path] = text.slice(0, at) + text.slice(at, at + length).repeat(times) + text.slice(at + length);
        });
        expect(readBook(broken)).not.toHaveProperty('cause');
      }),
      { numRuns: 300 },
    );
  });
});
