import { isNewer } from '../format/read-fiche';
import type { Mend } from '../format/repair/mend';
import type { Inspected } from '../format/repair/plan-mends';
import type { AppContext } from './app-context';
import { failed, success, type FailureCode, type Result } from './result';

type Stages = readonly ((found: Inspected) => readonly Mend[])[];

/**
 * Failures that end with what causes them: what stands on the sheets is to be found again then, and not drawn a second time beside it
 * meanwhile.
 */
const STOPPING: readonly FailureCode[] = ['protectedSheet', 'busy', 'cellEditing', 'disconnected', 'partNotFetched'];

/** Whether a step of a repair failed in a way that ends with its cause. */
export function stopsRepair(result: Result<unknown>): boolean {
  return !result.ok && STOPPING.includes(result.failure.code);
}

/** How some steps went, after one more: of those that failed, the last, unless one before it stops the repair. */
export function wentSoFar(before: Result<void>, step: Result<void>): Result<void> {
  return step.ok || stopsRepair(before) ? before : step;
}

/**
 * Mends what can be mended of the sheets and tables that are there. What Excel refuses stays as it is, and is found missing by
 * whoever reads next; its failure is given.
 */
export async function mendInStages({ workbook }: AppContext, stages: Stages): Promise<Result<void>> {
  let inspected = await workbook.inspect();
  if (inspected.ok && isNewer(inspected.value.cells)) return failed({ code: 'readOnly', useCase: 'mend' });
  let refused: Result<void> = success(undefined);
  for (const stage of stages) {
    if (!inspected.ok) return inspected;
    const mends = stage(inspected.value);
    if (mends.length === 0) continue;
    const mended = await workbook.mend(mends);
    refused = wentSoFar(refused, mended);
    inspected = await workbook.inspect();
  }
  return refused;
}
