import { startExcel, type RunningExcel } from '../../../src/emulator/transport/node';
import { alertFor } from '../../../src/emulator/model/validation/typing';

type Context = Excel.RequestContext;
const sheetOf = (context: Context): Excel.Worksheet => context.workbook.worksheets.getActiveWorksheet();

const set = (excel: RunningExcel, address: string, rule: Excel.DataValidationRule): Promise<void> =>
  excel.Excel.run(async (context) => {
    sheetOf(context).getRange(address).dataValidation.rule = rule;
    await context.sync();
  });

const read = (excel: RunningExcel, address: string): Promise<Excel.Interfaces.DataValidationData> =>
  excel.Excel.run(async (context) => {
    const validation = sheetOf(context).getRange(address).dataValidation.load();
    await context.sync();
    return validation.toJSON();
  });

const write = (excel: RunningExcel, address: string, values: unknown[][]): Promise<void> =>
  excel.Excel.run(async (context) => {
    sheetOf(context).getRange(address).values = values;
    await context.sync();
  });

const cell = (excel: RunningExcel, row: number, column: number) => ({
  workbook: excel.workbook,
  sheet: excel.workbook.active,
  row,
  column,
});

describe('Data validation', () => {
  it('is none at first', async () => {
    expect(await read(startExcel(), 'A1:B2')).toEqual({
      type: 'None',
      rule: {},
      ignoreBlanks: true,
      prompt: { message: '', showPrompt: true, title: '' },
      errorAlert: { message: '', showAlert: true, style: 'Stop', title: '' },
      valid: true,
    });
  });

  it.each([
    [
      'a whole number',
      { wholeNumber: { formula1: 0, operator: 'GreaterThan' } },
      { wholeNumber: { formula1: '=0', operator: 'GreaterThan' } },
      'WholeNumber',
      [[5], [0], [1.5]],
      [true, false, false],
    ],
    [
      'a decimal between two',
      { decimal: { formula1: '0.5', formula2: 2, operator: 'Between' } },
      { decimal: { formula1: '=0.5', formula2: '=2', operator: 'Between' } },
      'Decimal',
      [[0.5], [2.1], ['text']],
      [true, false, false],
    ],
    [
      'a date',
      { date: { formula1: '2024-01-01', operator: 'LessThan' } },
      { date: { formula1: '=45292', operator: 'LessThan' } },
      'Date',
      [['2023-12-31'], ['2024-01-01'], [45000]],
      [true, false, true],
    ],
    [
      'a length of text',
      { textLength: { formula1: 3, operator: 'LessThanOrEqualTo' } },
      { textLength: { formula1: '=3', operator: 'LessThanOrEqualTo' } },
      'TextLength',
      [['abc'], ['abcd'], [1234]],
      [true, false, false],
    ],
    [
      'a list',
      { list: { inCellDropDown: true, source: 'Oui, Non,3' } },
      { list: { inCellDropDown: true, source: 'Oui, Non,3' } },
      'List',
      [['Oui'], ['oui'], [3]],
      [true, false, true],
    ],
    [
      'a formula, written for the first cell',
      { custom: { formula: '=AND(A1>1,COUNTIF($A$1:$A$3,A1)=1)' } },
      { custom: { formula: '=AND(A1>1,COUNTIF($A$1:$A$3,A1)=1)' } },
      'Custom',
      [[2], [3], [3]],
      [true, false, false],
    ],
  ])('takes %s', async (_name, rule, kept, type, values, expected) => {
    const excel = startExcel();
    await set(excel, 'A1:A3', rule as Excel.DataValidationRule);
    await write(excel, 'A1:A3', values);
    expect(await read(excel, 'A1:A3')).toMatchObject({ type, rule: kept });
    const valid = await Promise.all(['A1', 'A2', 'A3'].map(async (address) => (await read(excel, address)).valid));
    expect(valid).toEqual(expected);
  });

  it('lists the cells of a range, and of a name', async () => {
    const excel = startExcel();
    await write(excel, 'D1:D3', [['Apple'], ['Banana'], ['Cherry']]);
    await excel.Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('D1:D3') } };
      sheet.getRange('B1').dataValidation.rule = { list: { inCellDropDown: false, source: '=$D$1:$D$2' } };
      await context.sync();
    });
    expect((await read(excel, 'A1')).rule).toEqual({ list: { inCellDropDown: true, source: '=$D$1:$D$3' } });
    await write(excel, 'A1:B1', [['cherry', 'Cherry']]);
    expect((await read(excel, 'A1')).valid).toBe(true);
    expect((await read(excel, 'B1')).valid).toBe(false);
  });

  it('finds the cells that are not valid', async () => {
    const excel = startExcel();
    await set(excel, 'B1:B4', { wholeNumber: { formula1: 1, formula2: 9, operator: 'Between' } });
    await write(excel, 'B1:B4', [[1], [10], [11], [5]]);
    const found = await excel.Excel.run(async (context) => {
      const validation = sheetOf(context).getRange('A1:B4').dataValidation;
      const invalid = validation.getInvalidCells().load('address');
      validation.load('valid,type');
      const none = sheetOf(context).getRange('B1').dataValidation.getInvalidCellsOrNullObject();
      await context.sync();
      return [invalid.address, validation.valid, validation.type, none.isNullObject];
    });
    expect(found).toEqual(['Sheet1!B2:B3', null, 'MixedCriteria', true]);
  });

  it('moves with its cells, and so do its references', async () => {
    const excel = startExcel();
    await set(excel, 'B2:B4', { custom: { formula: '=B2>$A$1' } });
    await excel.Excel.run(async (context) => {
      sheetOf(context).getRange('1:1').insert('Down');
      sheetOf(context).getRange('4:4').insert('Down');
      await context.sync();
    });
    expect((await read(excel, 'B3')).rule).toEqual({ custom: { formula: '=B3>$A$2' } });
    expect((await read(excel, 'B6')).rule).toEqual({ custom: { formula: '=B6>$A$2' } });
    expect((await read(excel, 'B2')).type).toBe('None');
    expect((await read(excel, 'B7')).type).toBe('None');
    await excel.Excel.run(async (context) => {
      sheetOf(context).getRange('3:3').delete('Up');
      await context.sync();
    });
    expect((await read(excel, 'B4')).rule).toEqual({ custom: { formula: '=B4>$A$2' } });
  });

  it('is among the special cells', async () => {
    const excel = startExcel();
    await set(excel, 'B2:B3', { wholeNumber: { formula1: 1, operator: 'GreaterThan' } });
    await set(excel, 'D1', { custom: { formula: '=TRUE' } });
    const found = await excel.Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('C1:C2').conditionalFormats.add('ColorScale');
      const all = sheet.getRange().getSpecialCells('DataValidations').load('address');
      const same = sheet.getRange('B2:D9').getSpecialCells('SameDataValidation').load('address');
      const formats = sheet.getRange().getSpecialCells('ConditionalFormats').load('address');
      await context.sync();
      return [all.address, same.address, formats.address];
    });
    expect(found).toEqual(['Sheet1!B2:B3,Sheet1!D1', 'Sheet1!B2:B3', 'Sheet1!C1:C2']);
  });

  it('goes with cells that are cut and pasted', async () => {
    const excel = startExcel();
    await set(excel, 'B2:B4', { custom: { formula: '=B2>$A$1' } });
    await excel.Excel.run(async (context) => {
      sheetOf(context).getRange('B2:B4').moveTo('D5');
      await context.sync();
    });
    expect((await read(excel, 'D6')).rule).toEqual({ custom: { formula: '=D6>$A$1' } });
    expect((await read(excel, 'B2:B4')).type).toBe('None');
  });

  it('keeps its prompt and alert through a change of its rule, and lets go when cleared', async () => {
    const excel = startExcel();
    const prompt = { message: 'Un entier', showPrompt: true, title: 'Âge' };
    const errorAlert = { message: 'Non', showAlert: true, style: 'Warning' as const, title: 'Erreur' };
    await excel.Excel.run(async (context) => {
      const { dataValidation } = sheetOf(context).getRange('A1:A9');
      dataValidation.set({ prompt, errorAlert, ignoreBlanks: false });
      dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
      await context.sync();
    });
    expect(await read(excel, 'A5')).toMatchObject({ prompt, errorAlert, ignoreBlanks: false, valid: false });
    await excel.Excel.run(async (context) => {
      sheetOf(context).getRange('A4:A5').dataValidation.clear();
      await context.sync();
    });
    expect((await read(excel, 'A5')).type).toBe('None');
    expect((await read(excel, 'A6')).type).toBe('WholeNumber');
  });

  it.each([
    ['an unknown kind', { nothing: {} }],
    ['two kinds at once', { custom: { formula: '=TRUE' }, list: { source: 'a', inCellDropDown: true } }],
    ['a missing second operand', { decimal: { formula1: 1, operator: 'Between' } }],
    ['an operand that is no number', { decimal: { formula1: 'one', operator: 'EqualTo' } }],
    ['a formula that makes no sense', { custom: { formula: '=SUM(' } }],
    ['a list of more than 255 characters', { list: { source: 'x'.repeat(256), inCellDropDown: true } }],
  ])('refuses %s', async (_name, rule) => {
    await expect(set(startExcel(), 'A1', rule as unknown as Excel.DataValidationRule)).rejects.toMatchObject({
      code: 'InvalidArgument',
    });
  });

  it('meets a typed value with its alert, and never a written one', async () => {
    const excel = startExcel();
    await set(excel, 'A1', { list: { inCellDropDown: true, source: 'a,b' } });
    await write(excel, 'A1', [['c']]);
    expect(alertFor(cell(excel, 0, 0), 'c')).toMatchObject({ style: 'Stop', title: 'Microsoft Excel' });
    expect(alertFor(cell(excel, 0, 0), 'b')).toBeUndefined();
    expect(alertFor(cell(excel, 1, 0), 'c')).toBeUndefined();
  });
});
