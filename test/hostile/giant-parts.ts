import { strToU8, unzipSync, zipSync } from 'fflate';

import { newBook, newSheet } from '../../src/xlsx/new-book';
import { writeBook } from '../../src/xlsx/write-book';

/** What a sheet's part holds that repeats one piece for so many characters, and packs to next to nothing. */
const SIZE = 9_000_000;

const many = (piece: string, size = SIZE): string => piece.repeat(Math.ceil(size / piece.length));
const inCell = (text: string): string => `<row r="2"><c r="A2" t="inlineStr"><is><t>${text}</t></is></c></row>`;

/** Rows that hold one text, value, comment or instruction, or one element's attributes, beyond what is read of one. */
const TOO_LARGE: Readonly<Record<string, () => string>> = {
  'a text of entities': () => inCell(many('&lt;')),
  'a text of line ends': () => inCell(many('\r')),
  'a text of Excel’s own escapes': () => inCell(many('_x000D_')),
  'a text that comments part': () => inCell(many('x<!---->')),
  'a text that stands in pieces': () => inCell(many('<![CDATA[x]]>')),
  'texts that comments part': () => many(`<x>${many('x<!---->', 400_000)}</x>`),
  'a value of entities': () => `<row spans="${many('&lt;')}"/>`,
  'a value of tabs': () => `<row spans="${many('\t')}"/>`,
  'a tag of line ends': () => `<row ${many('\n')}/>`,
  'an element of many attributes': () => `<row ${Array.from({ length: SIZE / 12 }, (_, i) => `a${i}="1"`).join(' ')}/>`,
  'a comment of dashes': () => `<!--${many('- ')}-->`,
  'an instruction of question marks': () => `<?x ${many('? ')}?>`,
  'unread text of brackets': () => `<![CDATA[${many(']')}]]>`,
};

/** As many entities and line ends in texts and values that are each within the bounds, and are all kept for a while. */
const READ: Readonly<Record<string, () => string>> = {
  'texts of entities': () => many(`<x>${many('&lt;', 300_000)}</x>`),
  'texts of line ends': () => many(`<x>${many('\r', 300_000)}</x>`, SIZE / 3),
  'values of tabs': () => many(`<x y="${many('\t', 300_000)}"/>`, SIZE / 3),
};

export interface GiantFile {
  readonly what: string;
  readonly expected: 'tooLarge' | 'read';
  readonly bytes: () => Uint8Array;
}

const SHEET = 'xl/worksheets/sheet1.xml';
const sound = (): Record<string, Uint8Array> =>
  unzipSync(
    writeBook({
      ...newBook([{ ...newSheet('Feuil1'), cells: [{ row: 0, column: 0, value: 'Dijon' }] }]),
      // A name of the fiche leads to the sheet, which is not read otherwise.
      names: [{ name: 'FPD_Test', refersTo: 'Feuil1!$A$1' }],
    }),
  );

const fileOf = (rows: string): Uint8Array => {
  const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;
  return zipSync({ ...sound(), [SHEET]: strToU8(sheet) }, { level: 1 });
};

/** Small files of one giant part each. */
export const giantFiles: readonly GiantFile[] = [
  ...Object.entries(TOO_LARGE).map(([what, rows]) => ({
    what,
    expected: 'tooLarge' as const,
    bytes: () => fileOf(rows()),
  })),
  ...Object.entries(READ).map(([what, rows]) => ({ what, expected: 'read' as const, bytes: () => fileOf(rows()) })),
];
