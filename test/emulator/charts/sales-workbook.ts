import { startExcel, type RunningExcel } from '../../../src/emulator/transport/node';

/** An Excel whose sheet `Sample` holds a small table of sales at A1:D4, product by quarter. */
export const salesExcel = async (): Promise<RunningExcel> => {
  const excel = startExcel();
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:D7').values = [
      ['Product', 'Qtr1', 'Qtr2', 'Qtr3'],
      ['Frames', 5000, 7000, 6544],
      ['Saddles', 400, 323, 276],
      ['Brake levers', 12000, 8766, 8456],
      ['Chains', 1550, 1088, 692],
      ['Mirrors', 225, 600, 923],
      ['Spokes', 6005, 7634, 4589],
    ];
    await context.sync();
  });
  return excel;
};

/** Runs one batch on the active sheet. */
export const onSheet = <T>(
  { Excel }: RunningExcel,
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> => Excel.run((context) => batch(context.workbook.worksheets.getActiveWorksheet(), context));
