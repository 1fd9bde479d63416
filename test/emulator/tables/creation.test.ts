import { startExcel } from '../../../src/emulator/transport/node';
import { refused, run, sheetOf, withTable } from './letters-table';

describe('Making a table', () => {
  it('without headers puts a row of them above the data', async () => {
    const excel = startExcel();
    const seen = await run(excel, async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('A1:B3').values = [
        [1, 2],
        [3, 4],
        ['below', 5],
      ];
      const table = sheet.tables.add('A1:B2', false).load('name');
      const all = sheet.getRange('A1:B4').load('values');
      const range = table.getRange().load('address');
      await context.sync();
      return [table.name, range.address, all.values];
    });
    expect(seen).toEqual([
      'Table1',
      'Sheet1!A1:B3',
      [
        ['Column1', 'Column2'],
        [1, 2],
        [3, 4],
        ['below', 5],
      ],
    ]);
  });

  it('makes headers texts, none empty and no two the same', async () => {
    const excel = startExcel();
    const names = await run(excel, async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('A1:E2').values = [
        ['a', 'A', '', 2024, 'a2'],
        [1, 2, 3, 4, 5],
      ];
      const table = sheet.tables.add(sheet.getRange('A1:E2'), true);
      const header = table.getHeaderRowRange().load('values');
      await context.sync();
      return header.values;
    });
    expect(names).toEqual([['a', 'A3', 'Column1', '2024', 'a2']]);
  });

  it('is refused over another table, and over merged cells', async () => {
    const excel = await withTable();
    await expect(refused(excel, (context) => sheetOf(context).tables.add('A1:B2', true))).rejects.toMatchObject({
      code: 'InvalidArgument',
      message: "A table can't overlap another table.",
    });
    await expect(
      refused(excel, (context) => {
        sheetOf(context).getRange('G1:H1').merge();
        sheetOf(context).tables.add('G1:H3', true);
      }),
    ).rejects.toMatchObject({ code: 'MergedRangeConflict' });
  });

  it.each([
    ['', 'InvalidArgument'],
    ['two words', 'InvalidArgument'],
    ['1st', 'InvalidArgument'],
    ['AB12', 'InvalidArgument'],
    ['R1C1', 'InvalidArgument'],
    ['c', 'InvalidArgument'],
    ['t', 'ItemAlreadyExists'],
  ])('refuses the name %j', async (name, code) => {
    const excel = await withTable();
    const attempt = refused(excel, (context) => (sheetOf(context).tables.add('F1:F2', true).name = name));
    await expect(attempt).rejects.toMatchObject({ code });
  });
});
