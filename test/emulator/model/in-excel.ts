import { startExcel, type ExcelOptions, type RunningExcel } from '../../../src/emulator/transport/node';

/** Runs a script on the first sheet of a new workbook, with the client's requirement check on. */
export const onNewSheet = async <T>(
  script: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
  options: ExcelOptions = {},
): Promise<T> => onSheetOf(startExcel({ checkRequirements: true, ...options }), script);

export const onSheetOf = async <T>(
  { Excel }: RunningExcel,
  script: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> => Excel.run((context) => script(context.workbook.worksheets.getItem('Sheet1'), context));
