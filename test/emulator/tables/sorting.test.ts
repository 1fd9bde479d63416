import fc from 'fast-check';
import { compareCells } from '../../../src/emulator/model/sorting/order';
import { normalFormat } from '../../../src/emulator/model/state/cell-format';
import type { CellValue } from '../../../src/emulator/model/state/cell';
import { startExcel } from '../../../src/emulator/transport/node';
import { until } from '../until';

const field = (ascending: boolean) => ({
  key: 0,
  ascending,
  sortOn: 'Value' as const,
  color: '',
  textAsNumber: false,
});
const cell = (value: CellValue) => ({ value, format: normalFormat });
const sorted = (values: readonly CellValue[], ascending: boolean): CellValue[] =>
  [...values].sort((a, b) => compareCells(cell(a), cell(b), field(ascending), false));

describe('Sorting', () => {
  it('puts numbers before text, text before FALSE and TRUE, and blanks last both ways', () => {
    const values = ['b', '', true, 10, 'A', 2, false, -1];
    expect(sorted(values, true)).toEqual([-1, 2, 10, 'A', 'b', false, true, '']);
    expect(sorted(values, false)).toEqual([true, false, 'b', 'A', 10, 2, -1, '']);
  });

  it('orders any values in one way only', () => {
    const value = fc.oneof(fc.integer(), fc.string(), fc.boolean());
    fc.assert(
      fc.property(fc.array(value), fc.boolean(), (values, ascending) => {
        const once = sorted(values, ascending);
        const again = sorted([...once].reverse(), ascending);
        const differences = again.filter(
          (value_, index) => compareCells(cell(value_), cell(once[index] ?? ''), field(ascending), false) !== 0,
        );
        expect(differences).toEqual([]);
        expect(sorted(once, ascending)).toEqual(once);
      }),
    );
  });

  it('moves formulas with their rows, comments with their cells, and tells who listens', async () => {
    const { Excel } = startExcel();
    const heard: string[] = [];
    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onRowSorted.add((event) => {
        heard.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange('A1:B3').formulas = [
        [3, '=A1*$A$1'],
        [1, '=A2*10'],
        [2, '=SUM(A1:A3)'],
      ];
      context.workbook.comments.add('Sheet1!A2', 'the least');
      sheet.getRange('A1:B3').sort.apply([{ key: 0, ascending: true }]);
      const range = sheet.getRange('A1:B3').load('formulas');
      const place = context.workbook.comments.getItemAt(0).getLocation().load('address');
      await context.sync();
      return [range.formulas, place.address];
    });
    await until(() => heard.length > 0);
    expect(heard).toEqual(['A1:B3']);
    expect(seen).toEqual([
      [
        [1, '=A1*10'],
        [2, '=SUM(#REF!)'],
        [3, '=A3*$A$1'],
      ],
      'Sheet1!A1',
    ]);
  });

  it('by the colour of cells brings that colour to the top', async () => {
    const { Excel } = startExcel();
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A3');
      range.values = [['a'], ['b'], ['c']];
      range.getCell(1, 0).format.fill.color = '#00FF00';
      range.sort.apply([{ key: 0, sortOn: Excel.SortOn.cellColor, color: '#00FF00', ascending: true }]);
      range.load('values');
      const top = range.getCell(0, 0).format.fill.load('color');
      await context.sync();
      return [range.values.flat(), top.color];
    });
    expect(values).toEqual([['b', 'a', 'c'], '#00FF00']);
  });
});
