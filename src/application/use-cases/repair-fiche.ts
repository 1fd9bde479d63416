import { REPAIR } from '../../format/repair/plan-mends';
import type { AppContext } from '../app-context';
import type { OpenFiche } from '../fiche-app';
import { mendInStages } from '../mend-stages';
import { failed, type Result } from '../result';
import { createFiche } from './create-fiche';

/**
 * Gives back what the workbook has lost, in its own language: first within what is there, then sheets and tables that are gone.
 * What is there stays as it is.
 */
export async function repairFiche(context: AppContext, from: OpenFiche): Promise<Result<OpenFiche>> {
  const mended = await mendInStages(context, REPAIR);
  const built = await createFiche(context, from.language, { kind: 'empty' });
  if (!mended.ok) return failed({ ...mended.failure, useCase: 'repair' });
  return built.ok ? built : failed({ ...built.failure, useCase: 'repair' });
}
