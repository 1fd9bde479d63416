import { filter, sheetOf, shown, withFruits } from './fruits';

describe('A filter on a sheet', () => {
  it.each<[string, number, Excel.FilterCriteria, unknown[]]>([
    ['values, in any case', 0, { filterOn: 'Values', values: ['apple', 'Cherry'] }, ['Apple', 'Cherry']],
    ['values as they are shown', 2, { filterOn: 'Values', values: ['20/02/2024'] }, ['Banana']],
    [
      'a month',
      2,
      { filterOn: 'Values', values: [{ date: '2024-02-01', specificity: 'Month' }] },
      ['Banana', 'apricot'],
    ],
    ['a beginning', 0, { filterOn: 'Custom', criterion1: '=ap*' }, ['Apple', 'apricot']],
    ['blanks', 0, { filterOn: 'Custom', criterion1: '=' }, ['']],
    [
      'what is not blank',
      0,
      { filterOn: 'Custom', criterion1: '<>' },
      ['Apple', 'Banana', 'apricot', 'Cherry', 'Date'],
    ],
    [
      'two conditions',
      1,
      { filterOn: 'Custom', criterion1: '>=7', criterion2: '<12', operator: 'And' },
      ['Apple', 'apricot', 'Cherry'],
    ],
    [
      'the highest, with all that equal them',
      1,
      { filterOn: 'TopItems', criterion1: '2' },
      ['Apple', 'apricot', 'Date'],
    ],
    ['the lowest third', 1, { filterOn: 'BottomPercent', criterion1: '34' }, ['Banana', '']],
    [
      'a dynamic period',
      2,
      { filterOn: 'Dynamic', dynamicCriteria: 'AllDatesInPeriodFebruray' },
      ['Banana', 'apricot', 'Cherry'],
    ],
    [
      'more than the average',
      1,
      { filterOn: 'Dynamic', dynamicCriteria: 'AboveAverage' },
      ['Apple', 'apricot', 'Date'],
    ],
  ])('shows %s', async (_name, column, criteria, expected) => {
    const excel = await withFruits();
    await filter(excel, column, criteria);
    expect(await shown(excel)).toEqual(expected);
  });

  it('shows rows by the colour of their cells', async () => {
    const excel = await withFruits();
    await excel.Excel.run(async (context) => {
      sheetOf(context).getRange('A3').format.fill.color = 'yellow';
      await context.sync();
    });
    await filter(excel, 0, { filterOn: 'CellColor', color: '#FFFF00' });
    expect(await shown(excel)).toEqual(['Banana']);
  });

  it('adds up criteria of several columns, and says what it does', async () => {
    const excel = await withFruits();
    await filter(excel, 0, { filterOn: 'Custom', criterion1: '=*a*' });
    await filter(excel, 1, { filterOn: 'Custom', criterion1: '>9' });
    expect(await shown(excel)).toEqual(['Apple', 'apricot', 'Date']);
    const said = await excel.Excel.run(async (context) => {
      const { autoFilter } = sheetOf(context);
      autoFilter.load('enabled,isDataFiltered,criteria');
      const range = autoFilter.getRange().load('address');
      await context.sync();
      return [autoFilter.enabled, autoFilter.isDataFiltered, autoFilter.criteria[1], range.address];
    });
    expect(said).toEqual([true, true, { filterOn: 'Custom', criterion1: '>9' }, 'Sheet1!A1:C7']);
  });

  it('looks again only when it is told to', async () => {
    const excel = await withFruits();
    await filter(excel, 1, { filterOn: 'Custom', criterion1: '=10' });
    await excel.Excel.run(async (context) => {
      sheetOf(context).getRange('B3').values = [[10]];
      await context.sync();
    });
    expect(await shown(excel)).toEqual(['Apple', 'apricot']);
    await excel.Excel.run(async (context) => {
      sheetOf(context).autoFilter.reapply();
      await context.sync();
    });
    expect(await shown(excel)).toEqual(['Apple', 'Banana', 'apricot']);
  });

  it('is cleared and removed, and hides nothing more', async () => {
    const excel = await withFruits();
    await filter(excel, 1, { filterOn: 'TopItems', criterion1: '1' });
    const seen = await excel.Excel.run(async (context) => {
      const { autoFilter } = sheetOf(context);
      autoFilter.clearCriteria();
      autoFilter.load('enabled,isDataFiltered');
      await context.sync();
      const cleared = [autoFilter.enabled, autoFilter.isDataFiltered];
      autoFilter.remove();
      autoFilter.load('enabled');
      const range = autoFilter.getRangeOrNullObject();
      await context.sync();
      return [...cleared, autoFilter.enabled, range.isNullObject];
    });
    expect(seen).toEqual([true, false, false, true]);
    expect(await shown(excel)).toHaveLength(6);
  });

  it('keeps to its rows when rows are inserted above', async () => {
    const excel = await withFruits();
    await filter(excel, 0, { filterOn: 'Values', values: ['Banana'] });
    const seen = await excel.Excel.run(async (context) => {
      sheetOf(context).getRange('1:1').insert('Down');
      const range = sheetOf(context).autoFilter.getRange().load('address');
      const banana = sheetOf(context).getRange('A4').load('rowHidden');
      const apple = sheetOf(context).getRange('A3').load('rowHidden');
      await context.sync();
      sheetOf(context).autoFilter.remove();
      const all = sheetOf(context).getRange('A1:A9').load('rowHidden');
      await context.sync();
      return [range.address, banana.rowHidden, apple.rowHidden, all.rowHidden];
    });
    expect(seen).toEqual(['Sheet1!A2:C8', false, true, false]);
  });

  it('makes SUBTOTAL leave out what it hides', async () => {
    const excel = await withFruits();
    await filter(excel, 0, { filterOn: 'Custom', criterion1: '=a*' });
    const sums = await excel.Excel.run(async (context) => {
      const range = sheetOf(context).getRange('E1:F1');
      range.formulas = [['=SUBTOTAL(9,B2:B7)', '=SUM(B2:B7)']];
      range.load('values');
      await context.sync();
      return range.values[0] as unknown[];
    });
    expect(sums).toEqual([20, 47]);
  });

  it.each<[string, number, unknown]>([
    ['a column beyond its range', 3, { filterOn: 'Values', values: ['x'] }],
    ['no kind', 0, {}],
    ['values that are none', 0, { filterOn: 'Values' }],
    ['a number of items that is none', 1, { filterOn: 'TopItems', criterion1: 'many' }],
    ['a period that Excel does not know', 2, { filterOn: 'Dynamic', dynamicCriteria: 'LastDecade' }],
  ])('refuses %s', async (_name, column, criteria) => {
    const excel = await withFruits();
    await expect(filter(excel, column, criteria as Excel.FilterCriteria)).rejects.toMatchObject({
      code: 'InvalidArgument',
    });
  });
});
