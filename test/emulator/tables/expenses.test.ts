import { startExcel, type RunningExcel } from '../../../src/emulator/transport/node';

const EXPENSES = [
  ['1/1/2017', 'The Phone Company', 'Communications', '$120'],
  ['1/2/2017', 'Northwind Electric Cars', 'Transportation', '$142'],
  ['1/5/2017', 'Best For You Organics Company', 'Groceries', '$27'],
  ['1/10/2017', 'Coho Vineyard', 'Restaurant', '$33'],
  ['1/11/2017', 'Bellows College', 'Education', '$350'],
  ['1/15/2017', 'Trey Research', 'Other', '$135'],
  ['1/15/2017', 'Best For You Organics Company', 'Groceries', '$97'],
];

/** The expenses table of Microsoft's documentation. */
const createExpenses = async (excel: RunningExcel): Promise<void> => {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const table = sheet.tables.add('A1:D1', true);
    table.name = 'ExpensesTable';
    table.getHeaderRowRange().values = [['Date', 'Merchant', 'Category', 'Amount']];
    table.rows.add(undefined, EXPENSES);
    sheet.getUsedRange().format.autofitColumns();
    sheet.getUsedRange().format.autofitRows();
    await context.sync();
  });
};

const amounts = (excel: RunningExcel): Promise<unknown[]> =>
  excel.Excel.run(async (context) => {
    const column = context.workbook.tables.getItem('ExpensesTable').columns.getItem('Amount');
    const range = column.getDataBodyRange().load('values');
    await context.sync();
    return range.values.flat() as unknown[];
  });

/** The amounts of the rows that no filter hides. */
const visible = async (excel: RunningExcel): Promise<unknown[]> => {
  const { hidden } = excel.workbook.active.rows;
  return (await amounts(excel)).filter((_, index) => !hidden.has(index + 1));
};

describe('The expenses table', () => {
  it('holds dates and amounts as numbers, from its first row on', async () => {
    const excel = startExcel();
    await createExpenses(excel);
    const table = await excel.Excel.run(async (context) => {
      const found = context.workbook.tables.getItem('ExpensesTable');
      const range = found.getRange().load('address,numberFormat');
      const first = found.rows.getItemAt(0).load('values');
      await context.sync();
      return [range.address, first.values, range.numberFormat[1]];
    });
    expect(table[0]).toBe('Sheet1!A1:D8');
    expect(table[1]).toEqual([[42736, 'The Phone Company', 'Communications', 120]]);
  });

  it('is sorted by its last column', async () => {
    const excel = startExcel();
    await createExpenses(excel);
    await excel.Excel.run(async (context) => {
      context.workbook.tables.getItem('ExpensesTable').sort.apply([{ key: 3, ascending: false }]);
      await context.sync();
    });
    expect(await amounts(excel)).toEqual([350, 142, 135, 120, 97, 33, 27]);
  });

  it('is filtered by category, by a dynamic filter, and shown whole again', async () => {
    const excel = startExcel();
    await createExpenses(excel);
    await excel.Excel.run(async (context) => {
      const { columns } = context.workbook.tables.getItem('ExpensesTable');
      columns.getItem('Category').filter.apply({ filterOn: 'Values', values: ['Restaurant', 'Groceries'] });
      await context.sync();
    });
    expect(await visible(excel)).toEqual([27, 33, 97]);
    await excel.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('ExpensesTable');
      table.columns.getItem('Category').filter.clear();
      table.columns.getItem('Amount').filter.applyDynamicFilter('BelowAverage');
      await context.sync();
    });
    expect(await visible(excel)).toEqual([120, 27, 33, 97]);
    await excel.Excel.run(async (context) => {
      context.workbook.tables.getItem('ExpensesTable').clearFilters();
      await context.sync();
    });
    expect(await visible(excel)).toHaveLength(7);
  });

  it.each([
    ['top items', (filter: Excel.Filter) => filter.applyTopItemsFilter(2), [142, 350]],
    ['bottom items', (filter: Excel.Filter) => filter.applyBottomItemsFilter(2), [27, 33]],
    ['top per cent', (filter: Excel.Filter) => filter.applyTopPercentFilter(50), [142, 350, 135]],
    ['a condition', (filter: Excel.Filter) => filter.applyCustomFilter('>100', '<140', 'And'), [120, 135]],
    ['either of two conditions', (filter: Excel.Filter) => filter.applyCustomFilter('=27', '>300', 'Or'), [27, 350]],
  ])('is filtered by %s', async (_name, apply, expected) => {
    const excel = startExcel();
    await createExpenses(excel);
    await excel.Excel.run(async (context) => {
      apply(context.workbook.tables.getItem('ExpensesTable').columns.getItem('Amount').filter);
      await context.sync();
    });
    expect(await visible(excel)).toEqual(expected);
  });

  it('takes a column of formulas, and totals it', async () => {
    const excel = startExcel();
    await createExpenses(excel);
    const seen = await excel.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('ExpensesTable');
      table.columns.add(undefined, [['Day of the Week'], ...EXPENSES.map(() => ['=TEXT([@Date], "dddd")'])]);
      const days = table.columns.getItem('Day of the Week').getDataBodyRange().load('values');
      table.columns.getItem('Day of the Week').delete();
      table.showTotals = true;
      const totals = table.getTotalRowRange().load('values,address');
      await context.sync();
      return [days.values[0], totals.values, totals.address];
    });
    expect(seen).toEqual([['Sunday'], [['Total', '', '', 904]], 'Sheet1!A9:D9']);
  });
});
