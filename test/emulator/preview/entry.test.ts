import fc from 'fast-check';
import { Workbook } from '../../../src/emulator/model/state/workbook';
import { userEdits } from '../../../src/emulator/model/user-edits';
import { followers } from '../../../src/emulator/model/followers';
import { valueAt } from '../../../src/emulator/model/cells/read';
import { fromLocal } from '../../../src/emulator/page/grid/locale';
import { entryOf, pastedCells } from '../../../src/emulator/page/grid/entry';

const typed = (text: string): { readonly workbook: Workbook; readonly entry: string } => {
  const workbook = new Workbook();
  workbook.followers = followers;
  userEdits(workbook).setCell(workbook.active, 'A1', fromLocal(text));
  return { workbook, entry: entryOf({ workbook, sheet: workbook.active, row: 0, column: 0 }) };
};

/** Amounts as people type them: up to fifteen digits, as Excel keeps. */
const quantity = fc
  .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 9 }))
  .map(([digits, places]) => digits / 10 ** places);

describe('What editing a cell starts from', () => {
  it.each(['12,5 tonnes', '=SUM(1,2)', "'=text", 'TRUE', '42', '2,5', "'42"])(
    'gives %s back as it was typed',
    (text) => {
      expect(typed(text).entry).toBe(text);
    },
  );

  it('never changes the cell when it is entered again untouched', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 12 }), quantity.map(String)), (text) => {
        fc.pre(!text.startsWith('='));
        const { workbook, entry } = typed(text);
        const before = valueAt(workbook, workbook.active, 0, 0);
        userEdits(workbook).setCell(workbook.active, 'A1', fromLocal(entry));
        expect(valueAt(workbook, workbook.active, 0, 0)).toEqual(before);
      }),
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

  it('may hold tabs and lines of their own, in quotes', () => {
    expect(pastedCells('"un\ndeux"\tdit "oui"\n"a ""b"""\t')).toEqual([
      ['un\ndeux', 'dit "oui"'],
      ['a "b"', ''],
    ]);
  });

  it('is one empty cell where there is no text', () => {
    expect(pastedCells('')).toEqual([['']]);
  });
});

describe('What is typed in a French Excel', () => {
  it.each([
    ['2,5', '2.5'],
    ['-1 234,5', '-1234.5'],
    ['12,5 %', '12.5 %'],
    ['1,2,3', '1,2,3'],
    ['deux, trois', 'deux, trois'],
    ['=SUM(1,2)', '=SUM(1,2)'],
  ])('%s reaches the workbook as %s', (typedText, stored) => {
    expect(fromLocal(typedText)).toBe(stored);
  });
});
