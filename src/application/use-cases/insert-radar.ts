import { CHART_NAMES } from '../../format/chart-names';
import { evaluationName } from '../../format/write-scores';
import { afterWrites, type AppContext } from '../app-context';
import type { ComparedEvaluations, OpenFiche, RadarInserted, RadarMode } from '../fiche-app';
import { mendInStages } from '../mend-stages';
import { comparedRows } from '../radar-rows';
import { radarTitle } from '../radar-title';
import { failed, success, type Result } from '../result';
import { scoreWrites } from '../score-writes';
import { mendsPart } from '../mends-part';
import { withPart } from '../with-part';
import type { CellWrite } from '../workbook-port';

/** Where the radar goes, and from what. */
interface Manner {
  /** Whether its sheet comes before whoever is at the screen. */
  readonly inFront: boolean;
  /** The scores on the sheet are known to be those of the answers. */
  readonly isLevel: boolean;
}

/** Draws the radar in the sheet, or redraws the one there is, from scores brought up to the answers. */
export async function insertRadar(
  context: AppContext,
  from: OpenFiche,
  mode: RadarMode,
  { inFront, isLevel }: Manner = { inFront: true, isLevel: false },
): Promise<Result<RadarInserted>> {
  const { known } = context;
  const compared = typeof mode === 'string' ? [] : comparedWrites(from, mode);
  // Made before evaluations could be compared, or taken out since: it is drawn where the sheet is free.
  const lacksBlock = compared.some(({ name }) => known && (known.names[name] ?? null) === null);
  if (lacksBlock) await withPart('insertRadar', mendsPart, ({ MIGRATION }) => mendInStages(context, MIGRATION));
  const writes = [...(known && !isLevel ? scoreWrites(from, known) : []), ...compared];
  const inserted = await context.workbook.insertRadar({
    mode: typeof mode === 'string' ? mode : mode.kind,
    title: radarTitle(from),
    writes,
    inFront,
  });
  if (!inserted.ok) return failed({ ...inserted.failure, useCase: 'insertRadar' });
  if (known) context.known = afterWrites(known, writes);
  return success({ warnings: inserted.value.cosmeticsFailed ? ['cosmetics'] : [] });
}

/** Both evaluations in the block that the radar is drawn from. */
function comparedWrites(from: OpenFiche, compared: ComparedEvaluations) {
  return [
    { kind: 'block', name: CHART_NAMES.evaluations, values: comparedRows(from, compared) },
    { kind: 'name', name: CHART_NAMES.current, value: evaluationName(compared.current, from.language) },
  ] as const satisfies readonly CellWrite[];
}
