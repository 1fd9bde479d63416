import { startExcel, type RunningExcel } from '../../../src/emulator/transport/node';

export type Context = Excel.RequestContext;
export const sheetOf = (context: Context): Excel.Worksheet => context.workbook.worksheets.getActiveWorksheet();

/** A table T on B2:D4 of a new workbook: headers A, B, C, and two rows of numbers. */
export const withTable = async (): Promise<RunningExcel> => {
  const excel = startExcel();
  await excel.Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('B2:D4').values = [
      ['A', 'B', 'C'],
      [1, 2, 3],
      [4, 5, 6],
    ];
    sheet.tables.add('B2:D4', true).name = 'T';
    await context.sync();
  });
  return excel;
};

export const run = <R>({ Excel }: RunningExcel, script: (context: Context) => Promise<R>): Promise<R> =>
  Excel.run(script);

/** Where T stands, its columns and its values. */
export const shape = (excel: RunningExcel): Promise<{ address: string; names: string[]; values: unknown[][] }> =>
  run(excel, async (context) => {
    const table = context.workbook.tables.getItem('T');
    const range = table.getRange().load('address,values');
    table.columns.load('items/name');
    await context.sync();
    return {
      address: range.address.replace('Sheet1!', ''),
      names: table.columns.items.map((column) => column.name),
      values: range.values as unknown[][],
    };
  });

/** What comes of a script that Excel is to refuse. */
export const refused = (excel: RunningExcel, script: (context: Context) => void): Promise<unknown> =>
  run(excel, async (context) => {
    script(context);
    await context.sync();
  });
