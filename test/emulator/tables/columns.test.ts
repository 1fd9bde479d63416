import { refused, run, shape, sheetOf, withTable } from './letters-table';

describe('The columns of a table', () => {
  it('are added in the middle and at the end, named and found', async () => {
    const excel = await withTable();
    await run(excel, async (context) => {
      const { columns } = context.workbook.tables.getItem('T');
      sheetOf(context).getRange('E3').values = [['beside']];
      columns.add(1, [['New'], [10], [11]]);
      columns.add(undefined, undefined, 'Last');
      columns.add();
      await context.sync();
    });
    expect(await shape(excel)).toEqual({
      address: 'B2:G4',
      names: ['A', 'New', 'B', 'C', 'Last', 'Column1'],
      values: [
        ['A', 'New', 'B', 'C', 'Last', 'Column1'],
        [1, 10, 2, 3, '', ''],
        [4, 11, 5, 6, '', ''],
      ],
    });
    const beside = await run(excel, async (context) => {
      const range = sheetOf(context).getRange('H3').load('values');
      await context.sync();
      return range.values;
    });
    expect(beside).toEqual([['beside']]);
  });

  it('are renamed and deleted, and keep their ids', async () => {
    const excel = await withTable();
    const ids = await run(excel, async (context) => {
      const { columns } = context.workbook.tables.getItem('T');
      columns.getItem('A').delete();
      columns.getItem(3).name = 'Third';
      columns.load('items/id,items/index,items/name,items/values');
      await context.sync();
      return columns.items.map(({ id, index, name, values }) => [id, index, name, values]);
    });
    expect(ids).toEqual([
      [2, 0, 'B', [['B'], [2], [5]]],
      [3, 1, 'Third', [['Third'], [3], [6]]],
    ]);
    await expect(
      refused(excel, (context) => (context.workbook.tables.getItem('T').columns.getItem('B').name = 'third')),
    ).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
    await expect(
      refused(excel, (context) => void context.workbook.tables.getItem('T').columns.add(undefined, [['x'], [1]])),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
    await expect(
      refused(excel, (context) => void context.workbook.tables.getItem('T').columns.getItem('A').load('name')),
    ).rejects.toMatchObject({ code: 'ItemNotFound', debugInfo: { errorLocation: 'TableColumnCollection.getItem' } });
  });
});
