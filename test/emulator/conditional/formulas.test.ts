import { conditionalFormatsOf } from '../../../src/emulator/model/state/conditional/formats-of-sheet';
import type { RunningExcel } from '../../../src/emulator/transport/node';
import { onSheet } from '../charts/sales-workbook';
import { fills, numbers } from './numbers-workbook';

describe('The formulas of conditional formats', () => {
  const formula = '=A1>1';
  const withFormula = async (change: (sheet: Excel.Worksheet) => void): Promise<RunningExcel> => {
    const excel = await numbers();
    await onSheet(excel, async (sheet, context) => {
      const format = sheet.getRange('A1:A4').conditionalFormats.add('Custom');
      format.custom.rule.formula = formula;
      format.custom.format.fill.color = '#FF0000';
      await context.sync();
      change(sheet);
      await context.sync();
    });
    return excel;
  };
  const red = (excel: RunningExcel, rows: number, column = 0): boolean[] =>
    fills(excel, rows, column).map((color) => color === '#FF0000');

  it('keep their sense when the first cells lose the format', async () => {
    const excel = await withFormula((sheet) => sheet.getRange('A1:A2').conditionalFormats.clearAll());
    expect(red(excel, 4)).toEqual([false, false, true, true]);
  });

  it('keep their sense when the first row is deleted', async () => {
    const excel = await withFormula((sheet) => sheet.getRange('1:1').delete('Up'));
    expect(red(excel, 3)).toEqual([true, true, true]);
    expect(conditionalFormatsOf(excel.workbook.active).formats[0]?.condition).toMatchObject({ formula });
  });

  it('come along with copied cells, seen from the new ones', async () => {
    const excel = await withFormula((sheet) => sheet.getRange('C1:D4').copyFrom('A1:A4'));
    expect(red(excel, 4, 2)).toEqual([false, true, true, true]);
    expect(red(excel, 4, 3)).toEqual([false, true, true, true]);
    expect(red(excel, 4)).toEqual([false, true, true, true]);
    expect(conditionalFormatsOf(excel.workbook.active).formats).toHaveLength(1);
  });

  it('come along with moved cells', async () => {
    const excel = await withFormula((sheet) => sheet.getRange('A1:A4').moveTo('C3'));
    expect(red(excel, 6, 2)).toEqual([false, false, false, true, true, true]);
    expect(red(excel, 4)).toEqual([false, false, false, false]);
  });

  it('are gone with the formats of their cells', async () => {
    const excel = await withFormula((sheet) => sheet.getRange('A1:A2').clear('Formats'));
    expect(red(excel, 4)).toEqual([false, false, true, true]);
  });
});
