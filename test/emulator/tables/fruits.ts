import { startExcel, type RunningExcel } from '../../../src/emulator/transport/node';

type Context = Excel.RequestContext;
export const sheetOf = (context: Context): Excel.Worksheet => context.workbook.worksheets.getActiveWorksheet();

/** Fruits on A1:C7, with headers. */
export const withFruits = async (): Promise<RunningExcel> => {
  const excel = startExcel();
  await excel.Excel.run(async (context) => {
    const range = sheetOf(context).getRange('A1:C7');
    range.values = [
      ['Fruit', 'Sold', 'Day'],
      ['Apple', 10, '2024-01-15'],
      ['Banana', 5, '2024-02-20'],
      ['apricot', 10, '2024-02-21'],
      ['Cherry', 7, '2023-02-01'],
      ['', 3, ''],
      ['Date', 12, '2024-12-31'],
    ];
    sheetOf(context).getRange('C2:C7').numberFormat = Array.from({ length: 6 }, () => ['dd/mm/yyyy']);
    await context.sync();
  });
  return excel;
};

/** The fruits whose rows are in sight. */
export const shown = (excel: RunningExcel): Promise<unknown[]> =>
  excel.Excel.run(async (context) => {
    const fruits = sheetOf(context).getRange('A2:A7').load('values');
    const hidden = Array.from({ length: 6 }, (_, row) =>
      sheetOf(context)
        .getRange(`A${row + 2}`)
        .load('rowHidden'),
    );
    await context.sync();
    return fruits.values.flatMap(([fruit], row) => (hidden[row]?.rowHidden === true ? [] : [fruit as unknown]));
  });

/** Puts criteria on a column of the sheet's own filter. */
export const filter = (excel: RunningExcel, column: number, criteria: Excel.FilterCriteria): Promise<void> =>
  excel.Excel.run(async (context) => {
    sheetOf(context).autoFilter.apply(sheetOf(context).getRange('A1:C7'), column, criteria);
    await context.sync();
  });
