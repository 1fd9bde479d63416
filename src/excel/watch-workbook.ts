import { success, type Result } from '../application/result';
import { runInExcel } from './run';

/** Quiet time after the last change before anyone is told: a paste or a sort raises many. */
const QUIET_MS = 250;

/**
 * Tells, once things are quiet, that someone changed cells of the workbook. Our own writes are left out where the host says
 * whose a change is.
 */
export async function watchWorkbook(onHint: () => void): Promise<Result<() => Promise<void>>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hint = (event: object) => {
    if ('triggerSource' in event && event.triggerSource === 'ThisLocalAddin') return Promise.resolve();
    clearTimeout(timer);
    timer = setTimeout(onHint, QUIET_MS);
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
    clearTimeout(timer);
    const [first] = added.value;
    if (!first) return;
    await Excel.run(first.context, async (context) => {
      for (const handler of added.value) handler.remove();
      await context.sync();
    });
  });
}
