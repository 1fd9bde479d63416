import { refused, run, shape, sheetOf, withTable, type Context } from './letters-table';

describe('The shape of a table', () => {
  it('follows rows and columns inserted and deleted around it', async () => {
    const excel = await withTable();
    await run(excel, async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('1:1').insert('Down');
      sheet.getRange('A:A').delete('Left');
      sheet.getRange('4:4').insert('Down');
      sheet.getRange('B:B').insert('Right');
      await context.sync();
    });
    expect(await shape(excel)).toEqual({
      address: 'A3:D6',
      names: ['A', 'Column1', 'B', 'C'],
      values: [
        ['A', 'Column1', 'B', 'C'],
        ['', '', '', ''],
        [1, '', 2, 3],
        [4, '', 5, 6],
      ],
    });
    await run(excel, async (context) => {
      sheetOf(context).getRange('4:6').delete('Up');
      await context.sync();
    });
    expect((await shape(excel)).address).toBe('A3:D4');
  });

  it('is not torn apart by cells inserted or deleted beside it', async () => {
    const excel = await withTable();
    for (const tear of [
      (context: Context) => void sheetOf(context).getRange('B1').insert('Down'),
      (context: Context) => sheetOf(context).getRange('A3').delete('Left'),
      (context: Context) => sheetOf(context).getRange('C3').delete('Up'),
    ]) {
      await expect(refused(excel, tear)).rejects.toMatchObject({ code: 'InsertDeleteConflict' });
    }
  });

  it('is resized, shown with and without headers and totals, and let go', async () => {
    const excel = await withTable();
    await run(excel, async (context) => {
      const table = context.workbook.tables.getItem('T');
      table.resize('B2:E6');
      table.showTotals = true;
      await context.sync();
    });
    expect(await shape(excel)).toMatchObject({ address: 'B2:E7', names: ['A', 'B', 'C', 'Column1'] });
    await run(excel, async (context) => {
      const table = context.workbook.tables.getItem('T');
      table.showTotals = false;
      table.showHeaders = false;
      await context.sync();
    });
    expect((await shape(excel)).address).toBe('B3:E6');
    await expect(
      refused(excel, (context) => void context.workbook.tables.getItem('T').getHeaderRowRange().load('values')),
    ).rejects.toMatchObject({ code: 'ItemNotFound' });
    const seen = await run(excel, async (context) => {
      const table = context.workbook.tables.getItem('T');
      table.showHeaders = true;
      const range = table.convertToRange().load('address,values');
      const count = context.workbook.tables.getCount();
      await context.sync();
      return [range.address, range.values[0], count.value];
    });
    expect(seen).toEqual(['Sheet1!B2:E6', ['A', 'B', 'C', 'Column1'], 0]);
    const gone = refused(excel, (context) => void context.workbook.tables.getItem('T').load('name'));
    await expect(gone).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  it('is emptied with the table when it is deleted', async () => {
    const excel = await withTable();
    const values = await run(excel, async (context) => {
      context.workbook.tables.getItem('T').delete();
      const range = sheetOf(context).getRange('B2:D3').load('values');
      await context.sync();
      return range.values.flat() as unknown[];
    });
    expect(new Set(values)).toEqual(new Set(['']));
  });

  it('is copied with its sheet, under another name', async () => {
    const excel = await withTable();
    const seen = await run(excel, async (context) => {
      const copy = sheetOf(context).copy('End');
      copy.tables.load('items/name');
      const body = copy.tables.getItemAt(0).getDataBodyRange().load('values');
      await context.sync();
      return [copy.tables.items.map((table) => table.name), body.values];
    });
    expect(seen[0]).not.toEqual(['T']);
    expect(seen[1]).toEqual([
      [1, 2, 3],
      [4, 5, 6],
    ]);
  });

  it('meets ranges', async () => {
    const excel = await withTable();
    const seen = await run(excel, async (context) => {
      const sheet = sheetOf(context);
      const counts = [
        sheet.getRange('A1:B2').getTables(false).getCount(),
        sheet.getRange('A1:B2').getTables(true).getCount(),
        sheet.getRange('A1:E9').getTables(true).getCount(),
        sheet.getRange('F1').getTables().getCount(),
      ];
      const first = sheet.getRange('C3').getTables().getFirst().load('name');
      await context.sync();
      return [...counts.map((count) => count.value), first.name];
    });
    expect(seen).toEqual([1, 0, 1, 0, 'T']);
  });
});
