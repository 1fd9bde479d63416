import { effectiveFormat } from '../../../src/emulator/model/conditional/effective-format';
import { startExcel, type RunningExcel } from '../../../src/emulator/transport/node';
import { onSheet } from '../charts/sales-workbook';

/** An Excel with numbers, a repeated one among them, a word and an empty cell in A1:A6. */
export const numbers = async (): Promise<RunningExcel> => {
  const excel = startExcel();
  await onSheet(excel, async (sheet, context) => {
    sheet.getRange('A1:A6').values = [[1], [2], [2], [8], ['word'], ['']];
    await context.sync();
  });
  return excel;
};

/** The fills that the first rows of a column show, conditional formats applied. */
export const fills = ({ workbook }: RunningExcel, rows = 6, column = 0): string[] =>
  Array.from({ length: rows }, (_, row) => effectiveFormat(workbook, workbook.active, row, column).format.fill.color);
