import { success, type Result } from '../application/result';
import { runInExcel } from './run';
import { toRangeValue } from './text-value';

const COLUMN_WIDTH = 480;

/** Says something on a sheet of its own, found or made by its name, and brings that sheet to the front. No other cell changes. */
export async function showMessageSheet(name: string, lines: readonly string[]): Promise<Result<void>> {
  const written = await runInExcel('showMessageSheet', async (context) => {
    const { worksheets } = context.workbook;
    const found = worksheets.getItemOrNullObject(name);
    await context.sync();
    const sheet = found.isNullObject ? worksheets.add(name) : found;
    sheet.getRange().clear();
    const range = sheet.getRangeByIndexes(0, 0, lines.length, 1);
    range.values = lines.map((line) => [toRangeValue(line)]);
    range.format.wrapText = true;
    range.format.columnWidth = COLUMN_WIDTH;
    await context.sync();
  });
  if (!written.ok) return written;
  // Excel may refuse to change sheets, out of focus: the message is written all the same.
  await runInExcel('showMessageSheet', async (context) => {
    context.workbook.worksheets.getItem(name).activate();
    await context.sync();
  });
  return success(undefined);
}
