import { startExcel, type RunningExcel } from '../../../src/emulator/transport/node';

/** Scripts in the manner of Microsoft's documentation on tables, with the results that Excel shows there. */

const TRANSACTIONS = [
  { DATE: '1/1/2017', MERCHANT: 'The Phone Company', CATEGORY: 'Communications', AMOUNT: '$120' },
  { DATE: '1/1/2017', MERCHANT: 'Southridge Video', CATEGORY: 'Entertainment', AMOUNT: '$40' },
  { DATE: '1/7/2017', MERCHANT: 'Coho Vineyard', CATEGORY: 'Restaurant', AMOUNT: '$33.50' },
  { DATE: '1/9/2017', MERCHANT: 'Bellows College', CATEGORY: 'Education', AMOUNT: '$350' },
];

const sample = async (excel: RunningExcel): Promise<void> => {
  await excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItemOrNullObject('Sample').delete();
    const sheet = worksheets.add('Sample');
    const table = sheet.tables.add('A1:D1', true);
    table.name = 'ExpensesTable';
    table.getHeaderRowRange().values = [['Date', 'Merchant', 'Category', 'Amount']];
    const rows = TRANSACTIONS.map((item) => [item.DATE, item.MERCHANT, item.CATEGORY, item.AMOUNT]);
    table.rows.add(undefined, rows);
    sheet.getUsedRange().format.autofitColumns();
    sheet.getUsedRange().format.autofitRows();
    sheet.activate();
    await context.sync();
  });
};

describe('The documentation’s table', () => {
  it('imports JSON data', async () => {
    const excel = startExcel();
    await sample(excel);
    const seen = await excel.Excel.run(async (context) => {
      const range = context.workbook.tables.getItem('ExpensesTable').getRange().load('address,text,values');
      await context.sync();
      return [range.address, range.text[1], range.text[3], range.values[2]];
    });
    expect(seen).toEqual([
      'Sample!A1:D5',
      ['1/1/2017', 'The Phone Company', 'Communications', '$120'],
      ['1/7/2017', 'Coho Vineyard', 'Restaurant', '$33.50'],
      [42736, 'Southridge Video', 'Entertainment', 40],
    ]);
  });

  it('takes rows and columns of values and formulas', async () => {
    const excel = startExcel();
    await sample(excel);
    const seen = await excel.Excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem('Sample').tables.getItem('ExpensesTable');
      table.rows.add(undefined, [['1/16/2017', 'THE PHONE COMPANY', 'Communications', '$120']]);
      table.columns.add(undefined, [
        ['Type of the Day'],
        ...Array.from({ length: 5 }, () => [
          '=IF(OR((TEXT([DATE], "dddd") = "Saturday"), (TEXT([DATE], "dddd") = "Sunday")), "Weekend", "Weekday")',
        ]),
      ]);
      table.columns.add(1, [['Share'], ...Array.from({ length: 5 }, () => ['=[Amount]/SUM([Amount])'])]);
      const days = table.columns.getItem('Type of the Day').getDataBodyRange().load('values');
      const shares = table.columns.getItem('Share').getDataBodyRange().load('values');
      await context.sync();
      return [days.values.flat(), shares.values.flat().map((share: number) => Math.round(share * 1000))];
    });
    expect(seen).toEqual([
      ['Weekend', 'Weekend', 'Weekend', 'Weekday', 'Weekday'],
      [181, 60, 50, 528, 181],
    ]);
  });

  it('is changed, formatted, sorted and read', async () => {
    const excel = startExcel();
    await sample(excel);
    const seen = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sample');
      const table = sheet.tables.getItem('ExpensesTable');
      table.columns.getItem('Category').name = 'Purchase Category';
      table.columns.getItem('Amount').getHeaderRowRange().values = [['Cost']];
      table.getHeaderRowRange().format.fill.color = '#C70039';
      table.getDataBodyRange().format.fill.color = '#DAF7A6';
      table.rows.getItemAt(1).getRange().format.fill.color = '#FFC300';
      table.columns.getItemAt(0).getDataBodyRange().format.fill.color = '#FFA07A';
      table.style = 'TableStyleLight9';
      table.sort.apply([{ key: 3, ascending: true }], true);
      await context.sync();
      const header = table.getHeaderRowRange().load('values');
      const body = table.getDataBodyRange().load('values');
      const column = table.columns.getItem('Merchant').getDataBodyRange().load('values');
      const row = table.rows.getItemAt(1).load('values');
      const fills = ['B1', 'B2', 'B3', 'A3'].map((address) => sheet.getRange(address).format.fill.load('color'));
      await context.sync();
      return {
        header: header.values,
        costs: body.values.map((line: unknown[]) => line[3]),
        merchants: column.values.flat() as unknown[],
        row: row.values[0]?.[1] as unknown,
        fills: fills.map((fill) => fill.color),
      };
    });
    expect(seen).toEqual({
      header: [['Date', 'Merchant', 'Purchase Category', 'Cost']],
      costs: [33.5, 40, 120, 350],
      merchants: ['Coho Vineyard', 'Southridge Video', 'The Phone Company', 'Bellows College'],
      row: 'Southridge Video',
      fills: ['#C70039', '#DAF7A6', '#FFC300', '#FFA07A'],
    });
  });

  it('is made of a range, filtered, and shown again', async () => {
    const { Excel } = startExcel();
    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const values = [
        ['Product', 'Qtr1', 'Qtr2'],
        ['Frames', 5000, 7000],
        ['Saddles', 400, 323],
        ['Brake levers', 12000, 8766],
        ['Chains', 1550, 1088],
        ['Mirrors', 225, 600],
      ];
      const range = sheet.getRange('A1:C6');
      range.values = values;
      const table = sheet.tables.add('A1:C6', true);
      table.columns.getItem('Qtr1').filter.apply({
        filterOn: Excel.FilterOn.dynamic,
        dynamicCriteria: Excel.DynamicFilterCriteria.belowAverage,
      });
      const view = table.getRange().getVisibleView().load('values');
      await context.sync();
      const filtered = view.values.length;
      table.columns.getItem('Product').filter.applyValuesFilter(['Chains', 'Mirrors', 'Frames']);
      const both = table.getRange().getVisibleView().load('values');
      await context.sync();
      const names = both.values.map((line: unknown[]) => line[0]);
      table.clearFilters();
      const all = table.getRange().getVisibleView().load('rowCount');
      await context.sync();
      return [filtered, names, all.rowCount];
    });
    expect(seen).toEqual([4, ['Product', 'Chains', 'Mirrors'], 6]);
  });

  it('takes another size and other looks', async () => {
    const excel = startExcel();
    await sample(excel);
    const { address, visible } = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sample');
      const table = sheet.tables.getItem('ExpensesTable');
      table.load('style,showBandedRows,highlightFirstColumn,showFilterButton');
      table.showBandedRows = false;
      table.highlightFirstColumn = true;
      table.showFilterButton = false;
      table.resize('A1:D7');
      const range = table.getRange().load('address');
      table.load('showBandedRows,highlightFirstColumn,showFilterButton');
      await context.sync();
      return {
        address: range.address,
        visible: [table.showBandedRows, table.highlightFirstColumn, table.showFilterButton],
      };
    });
    expect(address).toBe('Sample!A1:D7');
    expect(visible).toEqual([false, true, false]);
  });
});
