import { effectiveFormat } from '../../../src/emulator/model/conditional/effective-format';
import { conditionalFormatsOf } from '../../../src/emulator/model/state/conditional/formats-of-sheet';
import { onSheet } from '../charts/sales-workbook';
import { fills, numbers } from './numbers-workbook';

describe('The order of conditional formats', () => {
  it('puts the newest first, and lets the first that sets something win', async () => {
    const excel = await numbers();
    const order = await onSheet(excel, async (sheet, context) => {
      const range = sheet.getRange('A1:A6');
      const first = range.conditionalFormats.add('CellValue');
      first.cellValue.rule = { operator: 'GreaterThan', formula1: '0' };
      first.cellValue.format.fill.color = '#111111';
      first.cellValue.format.font.color = '#AAAAAA';
      const second = range.conditionalFormats.add('CellValue');
      second.cellValue.rule = { operator: 'GreaterThan', formula1: '5' };
      second.cellValue.format.fill.color = '#222222';
      first.load('priority,id');
      second.load('priority,id');
      await context.sync();
      return [first.priority, second.priority];
    });
    expect(order).toEqual([1, 0]);
    expect(fills(excel, 4)).toEqual(['#111111', '#111111', '#111111', '#222222']);
    const { workbook } = excel;
    expect(effectiveFormat(workbook, workbook.active, 3, 0).format.font.color).toBe('#AAAAAA');
  });

  it('can be changed, and stopped', async () => {
    const excel = await numbers();
    await onSheet(excel, async (sheet, context) => {
      const range = sheet.getRange('A1:A6');
      for (const color of ['#111111', '#222222', '#333333']) {
        const format = range.conditionalFormats.add('Custom');
        format.custom.rule.formula = '=TRUE';
        format.custom.format.fill.color = color;
      }
      await context.sync();
      range.conditionalFormats.getItemAt(0).priority = -1;
      const stop = range.conditionalFormats.add('Custom');
      stop.custom.rule.formula = '=A1=8';
      stop.stopIfTrue = true;
      await context.sync();
    });
    expect(fills(excel, 4)).toEqual(['#222222', '#222222', '#222222', '']);
  });
});

describe('The rules of conditional formats', () => {
  const filled = async (
    set: (format: Excel.ConditionalFormatCollection) => Excel.ConditionalRangeFill,
  ): Promise<boolean[]> => {
    const excel = await numbers();
    await onSheet(excel, async (sheet, context) => {
      set(sheet.getRange('A1:A6').conditionalFormats).color = '#FF0000';
      await context.sync();
    });
    return fills(excel).map((color) => color === '#FF0000');
  };
  const comparison = (rule: Excel.ConditionalCellValueRule): Promise<boolean[]> =>
    filled((formats) => {
      const { cellValue } = formats.add('CellValue');
      cellValue.rule = rule;
      return cellValue.format.fill;
    });
  const preset = (criterion: 'Blanks' | 'NonBlanks' | 'UniqueValues' | 'DuplicateValues' | 'BelowAverage') =>
    filled((formats) => {
      const format = formats.add('PresetCriteria');
      format.preset.rule = { criterion };
      return format.preset.format.fill;
    });

  it('compare, words after numbers, empty cells as nothing', async () => {
    expect(await comparison({ operator: 'Between', formula1: '=1', formula2: '=2' })).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(await comparison({ operator: 'GreaterThan', formula1: '=2' })).toEqual([
      false,
      false,
      false,
      true,
      true,
      false,
    ]);
    expect(await comparison({ operator: 'EqualTo', formula1: '="WORD"' })).toEqual([
      false,
      false,
      false,
      false,
      true,
      false,
    ]);
    expect(await comparison({ operator: 'LessThan', formula1: '=$A$2' })).toEqual([
      true,
      false,
      false,
      false,
      false,
      true,
    ]);
  });

  it('know what is empty, repeated, unique or below the average', async () => {
    expect(await preset('Blanks')).toEqual([false, false, false, false, false, true]);
    expect(await preset('NonBlanks')).toEqual([true, true, true, true, true, false]);
    expect(await preset('DuplicateValues')).toEqual([false, true, true, false, false, false]);
    expect(await preset('UniqueValues')).toEqual([true, false, false, true, true, false]);
    expect(await preset('BelowAverage')).toEqual([true, true, true, false, false, false]);
  });

  it('refuse what Excel refuses', async () => {
    const excel = await numbers();
    const attempts: ((formats: Excel.ConditionalFormatCollection) => unknown)[] = [
      (formats) => (formats.add('CellValue').cellValue.rule = { operator: 'Between', formula1: '=1' }),
      (formats) => (formats.add('Custom').custom.rule.formula = '=SUM('),
      (formats) => (formats.add('TopBottom').topBottom.rule = { rank: 0, type: 'TopItems' }),
      (formats) => (formats.add('IconSet').iconSet.criteria = []),
      (formats) => formats.add('Sparkle' as 'Custom'),
    ];
    for (const attempt of attempts) {
      const run = onSheet(excel, async (sheet, context) => {
        attempt(sheet.getRange('A1:A6').conditionalFormats);
        await context.sync();
      });
      await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' });
    }
    const wrongFace = onSheet(excel, async (sheet, context) => {
      sheet.getRange('A1').conditionalFormats.add('DataBar').custom.rule.formula = '=TRUE';
      await context.sync();
    });
    await expect(wrongFace).rejects.toMatchObject({ code: 'InvalidOperation' });
  });
});

describe('The cells of conditional formats', () => {
  it('are found from any cell, counted, cleared in part and deleted', async () => {
    const excel = await numbers();
    const read = await onSheet(excel, async (sheet, context) => {
      const format = sheet.getRange('A1:B4').conditionalFormats.add('DataBar');
      format.load('id,type');
      const here = sheet.getRange('B4').conditionalFormats.getCount();
      const elsewhere = sheet.getRange('D4').conditionalFormats.getCount();
      const range = format.getRange().load('address');
      const custom = format.customOrNullObject.load('rule/formula');
      await context.sync();
      const found = sheet.getRange('A1').conditionalFormats.getItem(format.id).load('type');
      const missing = sheet.getRange('A1').conditionalFormats.getItemOrNullObject('nothing');
      sheet.getRange('A1:A4').conditionalFormats.clearAll();
      const rest = format.getRange().load('address');
      await context.sync();
      const counts = [here.value, elsewhere.value, custom.isNullObject, missing.isNullObject];
      format.delete();
      const count = sheet.getRange().conditionalFormats.getCount();
      await context.sync();
      return [range.address, rest.address, found.type, ...counts, count.value];
    });
    expect(read).toEqual(['Sheet1!A1:B4', 'Sheet1!B1:B4', 'DataBar', 1, 0, true, true, 0]);
  });

  it('follow when rows are inserted, and their formulas too', async () => {
    const excel = await numbers();
    const read = await onSheet(excel, async (sheet, context) => {
      const format = sheet.getRange('A1:A4').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=A1>$B$4';
      sheet.getRange('2:3').insert('Down');
      const range = format.getRange().load('address');
      format.custom.rule.load('formula,formulaR1C1');
      await context.sync();
      return [range.address, format.custom.rule.formula, format.custom.rule.formulaR1C1];
    });
    expect(read).toEqual(['Sheet1!A1:A6', '=A1>$B$6', '=RC>R6C2']);
  });

  it('are plain data in the model', async () => {
    const excel = await numbers();
    await onSheet(excel, async (sheet, context) => {
      for (const type of ['Custom', 'DataBar', 'IconSet', 'ColorScale'] as const) {
        sheet.getRange('A1:A4').conditionalFormats.add(type);
      }
      await context.sync();
    });
    const { formats } = conditionalFormatsOf(excel.workbook.active);
    expect(formats).toHaveLength(4);
    expect(JSON.parse(JSON.stringify(formats))).toEqual(formats);
  });
});
