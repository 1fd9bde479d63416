import { startExcel } from '../../../src/emulator/transport/node';

describe('Excel started in Node', () => {
  it('answers what was written', async () => {
    const { Excel } = startExcel();
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
      range.values = [
        [1, 'two'],
        [true, ''],
      ];
      range.load('values,address');
      await context.sync();
      return { values: range.values, address: range.address };
    });
    expect(values).toEqual({
      values: [
        [1, 'two'],
        [true, ''],
      ],
      address: 'Sheet1!A1:B2',
    });
  });

  it('refuses a sheet that does not exist, with the place of the call', async () => {
    const { Excel } = startExcel();
    const attempt = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Nowhere').getRange('A1').load('values');
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({
      code: 'ItemNotFound',
      debugInfo: {
        errorLocation: 'WorksheetCollection.getItem',
        statement: expect.stringContaining('getItem') as string,
      },
    });
  });

  it('answers a null object where asked for one', async () => {
    const { Excel } = startExcel();
    const isNull = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Nowhere');
      const range = sheet.getRange('A1');
      range.load('values');
      await context.sync();
      return [sheet.isNullObject, range.isNullObject];
    });
    expect(isNull).toEqual([true, true]);
  });

  it('names the member that it lacks', async () => {
    const { Excel } = startExcel();
    const attempt = Excel.run(async (context) => {
      context.workbook.getActiveCell().showCard();
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').showCard();
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code: 'ApiNotFound' });
  });

  it('keeps instances apart', async () => {
    const [one, two] = [startExcel(), startExcel()];
    await one.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['one']];
      await context.sync();
    });
    const value = await two.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
      await context.sync();
      return range.values;
    });
    expect(value).toEqual([['']]);
    expect(two.requests).toHaveLength(1);
  });
});
