import { failed, success, type Result } from '../application/result';
import { tellingOfCellEditing } from './cell-editing';
import { failureOf } from './failure-of';
import { NoAnswer } from './no-answer';

/**
 * One intention, one batch: everything that talks to Excel goes through here. Excel waits for a cell being edited to be
 * validated, where the host can; whoever watches is told when that takes long.
 */
export async function runInExcel<T>(
  useCase: string,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<Result<T>> {
  let isOver = false;
  const whileWanted = (context: Excel.RequestContext): Promise<T> => {
    stopWhen(() => isOver, context);
    return batch(context);
  };
  try {
    return success(await tellingOfCellEditing(Excel.run({ delayForCellEdit: true }, whileWanted)));
  } catch (error) {
    return failed(failureOf(error, useCase));
  } finally {
    isOver = true;
  }
}

/** Work that was given up ends at its next answer: what it read has since been changed by whoever tried again. */
function stopWhen(isOver: () => boolean, context: Excel.RequestContext): void {
  const sync = context.sync.bind(context);
  context.sync = async <P>(passThrough?: P): Promise<P> => {
    if (isOver()) throw new NoAnswer();
    const passed = await sync(passThrough);
    if (isOver()) throw new NoAnswer();
    return passed;
  };
}
