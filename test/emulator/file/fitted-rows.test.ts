import type { BookSheet } from '../../../src/xlsx/book';
import { newBook, newSheet } from '../../../src/xlsx/new-book';
import { readBook } from '../../../src/xlsx/read-book';
import { writeBook } from '../../../src/xlsx/write-book';
import { openWorkbook } from '../../../src/emulator/file/open-workbook';
import { saveWorkbook } from '../../../src/emulator/file/save-workbook';

const LONG = 'Les bornes sont vidées à date fixe, qu’elles soient pleines ou non. '.repeat(3);

/** A sheet whose rows hold a long text: unwrapped, wrapped, wrapped in a row of a chosen height. */
const sheet: BookSheet = {
  ...newSheet('Feuil1'),
  cells: [0, 1, 2].map((row) => ({
    row,
    column: 1,
    value: LONG,
    ...(row > 0 ? { style: { alignment: { wrapText: true } } } : {}),
  })),
  rows: [
    { row: 1, height: 75 },
    { row: 2, height: 30, customHeight: true },
  ],
};

function opened(bytes: Uint8Array) {
  const found = openWorkbook(bytes);
  if (!found.ok) throw new Error(found.refusal);
  return found.workbook;
}

describe('Rows that follow their text, in a file', () => {
  it('are saved with the height they have, which nobody chose', () => {
    const read = readBook(saveWorkbook(opened(writeBook(newBook([sheet])))));
    const [fitted, chosen, ...others] = (read.ok && read.book.sheets[0]?.rows) || [];
    expect(fitted).toEqual({ row: 1, height: 75 });
    expect([chosen, ...others]).toEqual([{ row: 2, height: 30, customHeight: true }]);
  });
});
