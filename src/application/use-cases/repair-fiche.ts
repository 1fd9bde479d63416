import type { AppContext } from '../app-context';
import type { OpenFiche } from '../fiche-app';
import { failed, type Result } from '../result';
import { createFiche } from './create-fiche';

/** Gives back what the workbook has lost, in its own language; what is there stays as it is. */
export async function repairFiche(context: AppContext, from: OpenFiche): Promise<Result<OpenFiche>> {
  const repaired = await createFiche(context, from.language, { kind: 'empty' });
  return repaired.ok ? repaired : failed({ ...repaired.failure, useCase: 'repair' });
}
