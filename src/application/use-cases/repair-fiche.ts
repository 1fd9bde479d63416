import { isMissingPart, type Problem } from '../../domain/problem';
import { CHART_NAMES } from '../../format/chart-names';
import { REPAIR } from '../../format/repair/plan-mends';
import { isOfScores } from '../../format/shown-names';
import { curveRows } from '../../format/write-scores';
import { afterWrites, type AppContext } from '../app-context';
import type { OpenFiche, RepairedFiche } from '../fiche-app';
import { mendInStages, stopsRepair } from '../mend-stages';
import { recoverTexts } from '../recover-texts';
import { failed, success, type Result } from '../result';
import { scoreWrites } from '../score-writes';
import type { CellWrite } from '../workbook-port';
import { createFiche } from './create-fiche';
import { insertRadar } from './insert-radar';

/**
 * Gives back what the workbook has lost, in its own language: first within what is there, then sheets and tables that are gone.
 * What is there stays as it is; results that came back are brought level with the answers. Texts that could not be copied keep
 * nothing else back: they stay where they are.
 */
export async function repairFiche(context: AppContext, from: OpenFiche): Promise<Result<RepairedFiche>> {
  let mended = await mendInStages(context, REPAIR);
  // What Excel fails to do once, it may do the next time.
  if (!mended.ok && !stopsRepair(mended)) mended = await mendInStages(context, REPAIR);
  if (!mended.ok && stopsRepair(mended)) return failed({ ...mended.failure, useCase: 'repair' });
  const inspected = await context.workbook.inspect();
  if (!inspected.ok) return failed({ ...inspected.failure, useCase: 'repair' });
  const recovered = await recoverTexts(context, from, inspected.value);
  if (!recovered.ok && stopsRepair(recovered)) return failed({ ...recovered.failure, useCase: 'repair' });
  const built = await createFiche(context, from.language, { kind: 'empty' });
  if (!mended.ok) return failed({ ...mended.failure, useCase: 'repair' });
  if (!built.ok) return failed({ ...built.failure, useCase: 'repair' });
  const hadScores = inspected.value.cells.tables['FPD_Scores'] !== null;
  const scored =
    hadScores && from.problems.some(isLostOfScores) ? await withScores(context, built.value) : success(built.value);
  if (!scored.ok) return scored;
  const radarDrawn = !hadScores && (await withRadar(context, scored.value));
  if (!recovered.ok) return failed({ ...recovered.failure, useCase: 'repair' });
  return success({
    ...scored.value,
    ...(recovered.value ? { recovered: recovered.value } : {}),
    ...(radarDrawn ? { radarDrawn } : {}),
  });
}

/** Where the scores lost nothing they stay: they may be all that is left of answers that were deleted. */
function isLostOfScores(problem: Problem): boolean {
  return isMissingPart(problem) && isOfScores(problem.place);
}

/**
 * Brings what came back of the Radar sheet level with the answers, and the labels that a radar of two evaluations is drawn from.
 * Without answers to score, the scores that stand there stay. Where that sheet is protected, it is behind, as after an answer.
 */
async function withScores(context: AppContext, open: OpenFiche): Promise<Result<OpenFiche>> {
  const { known } = context;
  if (!known) return success(open);
  const writes: CellWrite[] = hasScores(open) ? [...scoreWrites(open, known)] : [];
  if ((known.names[CHART_NAMES.evaluations] ?? null) !== null) {
    const labels = curveRows(open.questionnaire, open.language, []).map(([label = '']) => [label]);
    writes.push({ kind: 'block', name: CHART_NAMES.evaluations, values: labels });
  }
  const written = await context.workbook.write(writes, []);
  if (written.ok) context.known = afterWrites(known, writes);
  else if (written.failure.code === 'protectedSheet') context.sheetBehind = written.failure.place ?? '';
  else return failed({ ...written.failure, useCase: 'repair' });
  return success(open);
}

/** Draws the radar on a sheet that was built anew with its scores, where there is something to draw. It can be inserted at any time. */
async function withRadar(context: AppContext, open: OpenFiche): Promise<boolean> {
  if (!hasScores(open)) return false;
  const inserted = await insertRadar(context, open, 'overall', { inFront: false, isLevel: true });
  return inserted.ok;
}

function hasScores({ scores }: OpenFiche): boolean {
  return scores.themes.some(({ overall }) => overall !== null);
}
