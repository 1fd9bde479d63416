import { sheetOf, shown, withFruits } from './fruits';

describe('A table’s filter', () => {
  it('goes with its column, and with the table', async () => {
    const excel = await withFruits();
    const seen = await excel.Excel.run(async (context) => {
      const table = sheetOf(context).tables.add('A1:C7', true);
      table.columns.getItem('Sold').filter.applyCustomFilter('>9');
      await context.sync();
      table.columns.add(0, [['Rank'], [1], [2], [3], [4], [5], [6]]);
      const { filter: moved } = table.columns.getItem('Sold');
      moved.load('criteria');
      table.autoFilter.load('criteria,isDataFiltered');
      await context.sync();
      const criteria = [moved.criteria, table.autoFilter.criteria[2], table.autoFilter.isDataFiltered];
      table.convertToRange();
      const range = sheetOf(context).getRange('A1:A9').load('rowHidden');
      await context.sync();
      return [...criteria, range.rowHidden];
    });
    const criteria = { filterOn: 'Custom', criterion1: '>9' };
    expect(seen).toEqual([criteria, criteria, true, false]);
  });

  it('is reached through the sheet’s filter too', async () => {
    const excel = await withFruits();
    const criteria = { filterOn: 'BottomItems' as const, criterion1: '1' };
    const seen = await excel.Excel.run(async (context) => {
      const table = sheetOf(context).tables.add('A1:C7', true);
      const { autoFilter } = sheetOf(context);
      autoFilter.apply(table.getRange(), 1, criteria);
      const { filter: reached } = table.columns.getItemAt(1);
      reached.load('criteria');
      autoFilter.load('enabled');
      await context.sync();
      return [reached.criteria, autoFilter.enabled];
    });
    expect(seen).toEqual([criteria, false]);
    expect(await shown(excel)).toEqual(['']);
  });

  it('hides rows that a sort then leaves where they are', async () => {
    const excel = await withFruits();
    const values = await excel.Excel.run(async (context) => {
      const table = sheetOf(context).tables.add('A1:C7', true);
      table.columns.getItem('Sold').filter.applyCustomFilter('>6');
      table.sort.apply([
        { key: 1, ascending: false },
        { key: 0, ascending: true },
      ]);
      table.sort.load('fields,matchCase,method');
      const body = table.getDataBodyRange().load('values');
      await context.sync();
      expect(table.sort.fields.map(({ key, ascending }) => [key, ascending])).toEqual([
        [1, false],
        [0, true],
      ]);
      return body.values.map(([fruit, sold]) => [fruit, sold] as unknown[]);
    });
    expect(values).toEqual([
      ['Date', 12],
      ['Banana', 5],
      ['Apple', 10],
      ['apricot', 10],
      ['', 3],
      ['Cherry', 7],
    ]);
  });
});
