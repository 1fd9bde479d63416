import { refused, run, shape, sheetOf, withTable, type Context } from './letters-table';

describe('The rows of a table', () => {
  it('are changed and deleted, and the last leaves a blank one', async () => {
    const excel = await withTable();
    await run(excel, async (context) => {
      const { rows } = context.workbook.tables.getItem('T');
      sheetOf(context).getRange('B5').values = [['below']];
      rows.getItemAt(1).values = [[7, null, 9]];
      rows.getItemAt(0).delete();
      await context.sync();
    });
    expect(await shape(excel)).toMatchObject({
      address: 'B2:D3',
      values: [
        ['A', 'B', 'C'],
        [7, 5, 9],
      ],
    });
    const seen = await run(excel, async (context) => {
      const table = context.workbook.tables.getItem('T');
      table.rows.getItemAt(0).delete();
      const count = table.rows.getCount();
      const body = table.getDataBodyRange().load('address,values');
      const below = sheetOf(context).getRange('B4').load('values');
      await context.sync();
      return [count.value, body.address, body.values, below.values];
    });
    expect(seen).toEqual([0, 'Sheet1!B3:D3', [['', '', '']], [['below']]]);
  });

  it('are deleted several at once', async () => {
    const excel = await withTable();
    await run(excel, async (context) => {
      const { rows } = context.workbook.tables.getItem('T');
      rows.add(-1, [
        [7, 8, 9],
        [10, 11, 12],
        [13, 14, 15],
      ]);
      rows.deleteRows([0, 3, 4]);
      rows.deleteRowsAt(1, 1);
      await context.sync();
    });
    expect((await shape(excel)).values).toEqual([
      ['A', 'B', 'C'],
      [4, 5, 6],
    ]);
  });

  it('outside the table are refused', async () => {
    const excel = await withTable();
    for (const touch of [
      (context: Context) => void context.workbook.tables.getItem('T').rows.getItemAt(2).load('values'),
      (context: Context) => void context.workbook.tables.getItem('T').rows.add(3, [[1, 2, 3]]),
      (context: Context) => context.workbook.tables.getItem('T').rows.deleteRowsAt(1, 2),
    ]) {
      await expect(refused(excel, touch)).rejects.toMatchObject({ code: 'InvalidArgument' });
    }
  });

  it('push a table below down when it is no wider, and stay out of its way when it is', async () => {
    const excel = await withTable();
    const seen = await run(excel, async (context) => {
      const sheet = sheetOf(context);
      const narrow = sheet.tables.add('B6:C7', true);
      context.workbook.tables.getItem('T').rows.add(undefined, [[7, 8, 9]]);
      const moved = narrow.getRange().load('address');
      await context.sync();
      return moved.address;
    });
    expect(seen).toBe('Sheet1!B7:C8');
    await run(excel, async (context) => {
      sheetOf(context).tables.add('A10:F11', true);
      context.workbook.tables.getItem('T').rows.add(undefined, [[10, 11, 12]]);
      await context.sync();
    });
    expect((await shape(excel)).address).toBe('B2:D6');
    const attempt = refused(excel, (context) => context.workbook.tables.getItem('T').rows.add(0, [[0, 0, 0]]));
    await expect(attempt).rejects.toMatchObject({ code: 'InsertDeleteConflict' });
  });
});
