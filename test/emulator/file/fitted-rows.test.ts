import type { BookSheet } from '../../../src/xlsx/book';
import { newBook, newSheet } from '../../../src/xlsx/new-book';
import { readBook } from '../../../src/xlsx/read-book';
import { writeBook } from '../../../src/xlsx/write-book';
import { openWorkbook } from '../../../src/emulator/file/open-workbook';
import { saveWorkbook } from '../../../src/emulator/file/save-workbook';
import { excelBench } from '../../builders/excel-bench';

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
  rows: [{ row: 2, height: 30, customHeight: true }],
};

function opened(bytes: Uint8Array) {
  const found = openWorkbook(bytes);
  if (!found.ok) throw new Error(found.refusal);
  return found.workbook;
}

describe('Rows that follow their text, in a file', () => {
  it('are fitted as the file is opened, where nobody chose their height', async () => {
    excelBench(opened(writeBook(newBook([sheet]))));
    const heights = await Excel.run(async (context) => {
      const rows = ['B1', 'B2', 'B3'].map((address) =>
        context.workbook.worksheets.getItem('Feuil1').getRange(address).format.load('rowHeight'),
      );
      await context.sync();
      return rows.map(({ rowHeight }) => rowHeight);
    });
    expect(heights).toEqual([15, expect.any(Number), 30]);
    expect(heights[1]).toBeGreaterThan(60);
  });

  it('are saved with the height they have, which nobody chose', () => {
    const read = readBook(saveWorkbook(opened(writeBook(newBook([sheet])))));
    const [fitted, chosen, ...others] = (read.ok && read.book.sheets[0]?.rows) || [];
    expect(fitted).toMatchObject({ row: 1 });
    expect(fitted?.height).toBeGreaterThan(60);
    expect(fitted?.customHeight).toBeUndefined();
    expect([chosen, ...others]).toEqual([{ row: 2, height: 30, customHeight: true }]);
  });
});
