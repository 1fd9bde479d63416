import { onNewSheet } from './in-excel';

/** What a cell makes of an entry: value, text and number format. */
const entered = (entry: string | number | boolean): Promise<unknown> =>
  onNewSheet(async (sheet, context) => {
    const cell = sheet.getRange('A1');
    cell.values = [[entry]];
    cell.load('values,text,numberFormat');
    await context.sync();
    return [cell.values[0]?.[0], cell.text[0]?.[0], cell.numberFormat[0]?.[0]] as unknown;
  });

describe('An entry', () => {
  it.each([
    ['1/2/2024', [45293, '1/2/2024', 'm/d/yyyy']],
    ['12%', [0.12, '12%', '0%']],
    ['TRUE', [true, 'TRUE', 'General']],
    ["'0012", ['0012', '0012', 'General']],
    ['$1,234.50', [1234.5, '$1,234.50', '$#,##0.00']],
    ['1 1/2', [1.5, '1 1/2', '# ?/?']],
    ['#N/A', ['#N/A', '#N/A', 'General']],
    ['hello', ['hello', 'hello', 'General']],
    ['', ['', '', 'General']],
    [1e21, [1e21, '1E+21', 'General']],
    [0.1, [0.1, '0.1', 'General']],
  ])('%p is read as Excel reads it', async (entry, expected) => {
    expect(await entered(entry)).toEqual(expected);
  });

  it('stays text in a text cell', async () => {
    const read = await onNewSheet(async (sheet, context) => {
      const cells = sheet.getRange('A1:A2');
      cells.numberFormat = [['@'], ['@']];
      cells.values = [['00123'], ['=1+1']];
      cells.load('values,formulas');
      await context.sync();
      return [cells.values, cells.formulas];
    });
    expect(read).toEqual([
      [['00123'], ['=1+1']],
      [['00123'], ['=1+1']],
    ]);
  });

  it('of one value fills the whole range, and null leaves a cell alone', async () => {
    const read = await onNewSheet(async (sheet, context) => {
      const cells = sheet.getRange('A1:B2');
      cells.values = 'x' as unknown as string[][];
      await context.sync();
      cells.values = [
        [null, 1],
        [2, null],
      ];
      cells.load('values,valueTypes');
      await context.sync();
      return cells.values as unknown;
    });
    expect(read).toEqual([
      ['x', 1],
      [2, 'x'],
    ]);
  });

  it('of another shape than the range is refused, with the place of the mistake', async () => {
    const attempt = onNewSheet(async (sheet, context) => {
      sheet.getRange('A1:B2').values = [[1, 2, 3]];
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({
      code: 'InvalidArgument',
      debugInfo: { errorLocation: 'Range.values' },
    });
  });

  it('of thousands of rows arrives in full', async () => {
    const last = await onNewSheet(async (sheet, context) => {
      const rows = Array.from({ length: 5000 }, (_, at) => [at, `row ${at}`]);
      sheet.getRange('A1:B5000').values = rows;
      const used = sheet.getUsedRange();
      used.load('address,values');
      await context.sync();
      return [used.address, used.values[4999]] as unknown;
    });
    expect(last).toEqual(['Sheet1!A1:B5000', [4999, 'row 4999']]);
  });
});

describe('Whole columns', () => {
  it('take a format and give no values', async () => {
    const read = await onNewSheet(async (sheet, context) => {
      const columns = sheet.getRange('F:G');
      columns.numberFormat = [['0.00']];
      sheet.getRange('F5').values = [[1]];
      columns.load('values,numberFormat,cellCount,isEntireColumn,address');
      const cell = sheet.getRange('F5').load('text');
      await context.sync();
      return [columns.values, columns.numberFormat, columns.cellCount, columns.isEntireColumn, cell.text] as unknown;
    });
    expect(read).toEqual([null, '0.00', 2_097_152, true, [['1.00']]]);
  });

  it('refuse one value for a million cells', async () => {
    const attempt = onNewSheet(async (sheet, context) => {
      sheet.getRange('A:A').values = 'x' as unknown as string[][];
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});
