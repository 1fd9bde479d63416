import { failed, success, type Result } from '../application/result';
import { tellingOfCellEditing } from './cell-editing';
import { failureOf } from './failure-of';
import { Patience } from './no-answer';

/**
 * One intention, one batch: everything that talks to Excel goes through here. Excel waits for a cell being edited to be
 * validated, where the host can; whoever watches is told when that takes long. Where Excel is silent too long, the batch is given up for
 * good.
 */
export async function runInExcel<T>(
  useCase: string,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<Result<T>> {
  const patience = new Patience();
  try {
    const work = Excel.run({ delayForCellEdit: true }, (context) => {
      patience.guard(context);
      return batch(context);
    });
    return success(await tellingOfCellEditing(work, patience));
  } catch (error) {
    return failed(failureOf(error, useCase));
  }
}
