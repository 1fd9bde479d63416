import { CHART_NAMES } from '../../format/chart-names';
import { REPAIR } from '../../format/repair/plan-mends';
import { curveRows } from '../../format/write-scores';
import { afterWrites, type AppContext } from '../app-context';
import type { OpenFiche } from '../fiche-app';
import { mendInStages } from '../mend-stages';
import { failed, success, type Result } from '../result';
import { scoreWrites } from '../score-writes';
import type { CellWrite } from '../workbook-port';
import { createFiche } from './create-fiche';

/**
 * Gives back what the workbook has lost, in its own language: first within what is there, then sheets and tables that are gone.
 * What is there stays as it is; results that came back are brought level with the answers.
 */
export async function repairFiche(context: AppContext, from: OpenFiche): Promise<Result<OpenFiche>> {
  const mended = await mendInStages(context, REPAIR);
  const built = await createFiche(context, from.language, { kind: 'empty' });
  if (!mended.ok) return failed({ ...mended.failure, useCase: 'repair' });
  if (!built.ok) return failed({ ...built.failure, useCase: 'repair' });
  const hadNoScores = from.problems.some(({ code, place }) => code === 'missingRow' && place === 'FPD_Scores');
  return hadNoScores ? withScores(context, built.value) : built;
}

/** Writes the scores into the rows that came back, and the labels beside them that a radar of two evaluations is drawn from. */
async function withScores(context: AppContext, open: OpenFiche): Promise<Result<OpenFiche>> {
  const { known } = context;
  if (!known) return success(open);
  const writes: CellWrite[] = [...scoreWrites(open, known)];
  if ((known.names[CHART_NAMES.evaluations] ?? null) !== null) {
    const labels = curveRows(open.questionnaire, open.language, []).map(([label = '']) => [label]);
    writes.push({ kind: 'block', name: CHART_NAMES.evaluations, values: labels });
  }
  const written = await context.workbook.write(writes, []);
  if (!written.ok) return failed({ ...written.failure, useCase: 'repair' });
  context.known = afterWrites(known, writes);
  return success(open);
}
