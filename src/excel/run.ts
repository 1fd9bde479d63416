import { failed, success, type Result } from '../application/result';
import { tellingOfCellEditing } from './cell-editing';
import { failureOf } from './failure-of';

/**
 * One intention, one batch: everything that talks to Excel goes through here. Excel waits for a cell being edited to be
 * validated, where the host can; whoever watches is told when that takes long.
 */
export async function runInExcel<T>(
  useCase: string,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<Result<T>> {
  try {
    return success(await tellingOfCellEditing(Excel.run({ delayForCellEdit: true }, batch)));
  } catch (error) {
    return failed(failureOf(error, useCase));
  }
}
