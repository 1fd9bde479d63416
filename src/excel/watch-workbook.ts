import { success, type Result } from '../application/result';
import { hints } from './hints';
import { runInExcel } from './run';

/** Tells that someone changed cells of the workbook. Our own writes are left out where the host says whose a change is. */
export async function watchWorkbook(onHint: () => void): Promise<Result<() => Promise<void>>> {
  const { changed, end } = hints(onHint);
  const hint = (event: object) => {
    if ('triggerSource' in event && event.triggerSource === 'ThisLocalAddin') return Promise.resolve();
    changed();
    return Promise.resolve();
  };
  const added = await runInExcel('watch', async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add(hint),
      worksheets.onAdded.add(hint),
      worksheets.onDeleted.add(hint),
      worksheets.onRowSorted.add(hint),
    ];
    await context.sync();
    return handlers;
  });
  if (!added.ok) return added;
  return success(async () => {
    end();
    const [first] = added.value;
    if (!first) return;
    await Excel.run(first.context, async (context) => {
      for (const handler of added.value) handler.remove();
      await context.sync();
    });
  });
}
