import { isNewer } from '../format/read-fiche';
import type { Mend } from '../format/repair/mend';
import type { Inspected } from '../format/repair/plan-mends';
import type { AppContext } from './app-context';
import { failed, success, type Result } from './result';

type Stages = readonly ((found: Inspected) => readonly Mend[])[];

/**
 * Mends what can be mended of the sheets and tables that are there. What Excel refuses stays as it is, and is found missing by
 * whoever reads next; its failure is given last.
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
    if (!mended.ok) refused = mended;
    inspected = await workbook.inspect();
  }
  return refused;
}
