import fc from 'fast-check';
import { Workbook } from '../../../src/emulator/model/state/workbook';
import { userEdits } from '../../../src/emulator/model/user-edits';
import { followers } from '../../../src/emulator/model/followers';
import { valueAt } from '../../../src/emulator/model/cells/read';
import { entryOf, pastedCells } from '../../../src/emulator/page/grid/entry';

const typed = (text: string): { readonly workbook: Workbook; readonly entry: string } => {
  const workbook = new Workbook();
  workbook.followers = followers;
  userEdits(workbook).setCell(workbook.active, 'A1', text);
  return { workbook, entry: entryOf({ workbook, sheet: workbook.active, row: 0, column: 0 }) };
};

describe('What editing a cell starts from', () => {
  it.each(['12,5 tonnes', '=SUM(1,2)', "'=text", 'TRUE', '42', "'42"])('gives %s back as it was typed', (text) => {
    expect(typed(text).entry).toBe(text);
  });

  it('never changes the cell when it is entered again untouched', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ maxLength: 12 }), fc.double({ noNaN: true, noDefaultInfinity: true }).map(String)),
        (text) => {
          fc.pre(!text.startsWith('='));
          const { workbook, entry } = typed(text);
          const before = valueAt(workbook, workbook.active, 0, 0);
          userEdits(workbook).setCell(workbook.active, 'A1', entry);
          expect(valueAt(workbook, workbook.active, 0, 0)).toEqual(before);
        },
      ),
    );
  });
});

describe('Cells pasted from a spreadsheet', () => {
  it('are told apart by tabs and lines, the last line break being none of them', () => {
    expect(pastedCells('a\tb\r\nc\t\r\n')).toEqual([
      ['a', 'b'],
      ['c', ''],
    ]);
  });
});
