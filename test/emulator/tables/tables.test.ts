import { startExcel, type RunningExcel } from '../../../src/emulator/transport/node';

const withTable = async (excel: RunningExcel): Promise<void> => {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:C3').values = [
      ['Name', 'Role', 'Age'],
      ['Ada', 'Lead', 36],
      ['Alan', 'Maths', 41],
    ];
    sheet.tables.add('A1:C3', true).name = 'People';
    await context.sync();
  });
};

const valuesOf = (excel: RunningExcel, address: string): Promise<unknown[][]> =>
  excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address).load('values');
    await context.sync();
    return range.values as unknown[][];
  });

describe('A table', () => {
  it('is made of a range with headers and found by its name', async () => {
    const excel = startExcel();
    await withTable(excel);
    const found = await excel.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('people');
      table.load('name,showHeaders,showTotals,style,legacyId');
      table.columns.load('items/name,items/id,items/index');
      table.rows.load('items/values');
      const body = table.getDataBodyRange().load('address');
      const header = table.getHeaderRowRange().load('address,values');
      await context.sync();
      return {
        ...table.toJSON(),
        columns: table.columns.items.map(({ name, id, index }) => [name, id, index]),
        rows: table.rows.items.map((row) => row.values),
        body: body.address,
        header: [header.address, header.values],
      };
    });
    expect(found).toMatchObject({
      name: 'People',
      showHeaders: true,
      showTotals: false,
      style: 'TableStyleMedium2',
      legacyId: '1',
      columns: [
        ['Name', 1, 0],
        ['Role', 2, 1],
        ['Age', 3, 2],
      ],
      rows: [[['Ada', 'Lead', 36]], [['Alan', 'Maths', 41]]],
      body: 'Sheet1!A2:C3',
      header: ['Sheet1!A1:C1', [['Name', 'Role', 'Age']]],
    });
  });

  it('takes rows at its end and pushes down what stands below', async () => {
    const excel = startExcel();
    await withTable(excel);
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A4:D4').values = [['below', '', '', 'beside']];
      const rows = context.workbook.tables.getItem('People').rows;
      rows.add(undefined, [
        ['Grace', 'Navy', 85],
        ['Linus', 'Kernel', 21],
      ]);
      rows.add(0, [['First', '', 1]]);
      await context.sync();
    });
    expect(await valuesOf(excel, 'A1:D7')).toEqual([
      ['Name', 'Role', 'Age', ''],
      ['First', '', 1, ''],
      ['Ada', 'Lead', 36, ''],
      ['Alan', 'Maths', 41, 'beside'],
      ['Grace', 'Navy', 85, ''],
      ['Linus', 'Kernel', 21, ''],
      ['below', '', '', ''],
    ]);
  });

  it('made of headers alone waits for its first row', async () => {
    const excel = startExcel();
    const seen = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const table = sheet.tables.add('A1:B1', true);
      table.getHeaderRowRange().values = [['One', 'Two']];
      const before = table.rows.getCount();
      const address = table.getRange().load('address');
      await context.sync();
      table.rows.add(undefined, [[1, 2]]);
      const after = table.rows.getCount();
      const range = table.getRange().load('address,values');
      table.columns.load('items/name');
      await context.sync();
      return [
        before.value,
        address.address,
        after.value,
        range.address,
        range.values,
        table.columns.items.map((c) => c.name),
      ];
    });
    expect(seen).toEqual([
      0,
      'Sheet1!A1:B2',
      1,
      'Sheet1!A1:B2',
      [
        ['One', 'Two'],
        [1, 2],
      ],
      ['One', 'Two'],
    ]);
  });

  it('refuses rows of another width, and rows that are no rows', async () => {
    const excel = startExcel();
    await withTable(excel);
    const add = (values: unknown): Promise<unknown> =>
      excel.Excel.run(async (context) => {
        context.workbook.tables.getItem('People').rows.add(undefined, values as string[][]);
        await context.sync();
      });
    await expect(add([['only one']])).rejects.toMatchObject({
      code: 'InvalidArgument',
      message: expect.stringContaining("doesn't match the size") as string,
    });
    await expect(add(['a', 'b', 'c'])).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});
