import { refused, run, sheetOf, withTable, type Context } from './letters-table';

describe('A protected sheet', () => {
  it('lets nobody change its tables', async () => {
    const excel = await withTable();
    await run(excel, async (context) => {
      sheetOf(context).protection.protect();
      await context.sync();
    });
    for (const change of [
      (context: Context) => void context.workbook.tables.getItem('T').rows.add(undefined, [[1, 2, 3]]),
      (context: Context) => context.workbook.tables.getItem('T').columns.getItem('A').delete(),
      (context: Context) => context.workbook.tables.getItem('T').sort.apply([{ key: 0 }]),
      (context: Context) => context.workbook.tables.getItem('T').columns.getItem('A').filter.applyTopItemsFilter(1),
      (context: Context) => void sheetOf(context).tables.add('G1:H2', true),
    ]) {
      await expect(refused(excel, change)).rejects.toMatchObject({ code: 'AccessDenied' });
    }
  });
});
