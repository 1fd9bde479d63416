import { Workbook } from '../../../src/emulator/model/state/workbook';
import { area } from '../../../src/emulator/model/state/area';
import { cursorAt, next, selectedArea } from '../../../src/emulator/page/grid/cursor';

const sheetWith = (change: (sheet: Workbook['active']) => void = () => undefined): Workbook['active'] => {
  const { active } = new Workbook();
  change(active);
  return active;
};
const SIZE = [20, 10] as const;

describe('The cursor of the preview’s grid', () => {
  it('moves to the next cell', () => {
    expect(next(sheetWith(), { row: 1, column: 1 }, 'right', ...SIZE)).toEqual({ row: 1, column: 2 });
  });

  it('stays at the edges of what is drawn', () => {
    expect(next(sheetWith(), { row: 0, column: 0 }, 'up', ...SIZE)).toEqual({ row: 0, column: 0 });
    expect(next(sheetWith(), { row: 19, column: 0 }, 'down', ...SIZE)).toEqual({ row: 19, column: 0 });
  });

  it('passes over hidden rows', () => {
    const sheet = sheetWith(({ rows }) => rows.hidden.set(2, true));
    expect(next(sheet, { row: 1, column: 0 }, 'down', ...SIZE)).toEqual({ row: 3, column: 0 });
  });

  it('takes a merged area as one cell', () => {
    const sheet = sheetWith((found) => {
      found.merges = [area(2, 1, 2, 3)];
    });
    expect(next(sheet, { row: 1, column: 2 }, 'down', ...SIZE)).toEqual({ row: 2, column: 1 });
    expect(next(sheet, { row: 2, column: 1 }, 'down', ...SIZE)).toEqual({ row: 4, column: 1 });
    expect(next(sheet, { row: 2, column: 1 }, 'right', ...SIZE)).toEqual({ row: 2, column: 4 });
  });

  it('selects whole merged areas', () => {
    const sheet = sheetWith((found) => {
      found.merges = [area(2, 1, 2, 3), area(3, 4, 3, 1)];
    });
    expect(selectedArea(sheet, cursorAt({ row: 2, column: 1 }))).toEqual(area(2, 1, 2, 3));
    expect(selectedArea(sheet, { active: { row: 1, column: 2 }, head: { row: 2, column: 4 } })).toEqual(
      area(1, 1, 5, 4),
    );
  });
});
