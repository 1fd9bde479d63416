import type { AppContext } from '../app-context';
import type { OpenFiche, RadarInserted, RadarMode } from '../fiche-app';
import { radarTitle } from '../radar-title';
import { failed, success, type Result } from '../result';
import { scoreWrites } from '../score-writes';

/** Draws the radar in the sheet, or redraws the one there is, from scores brought up to the answers. */
export async function insertRadar(
  context: AppContext,
  from: OpenFiche,
  mode: RadarMode,
): Promise<Result<RadarInserted>> {
  const inserted = await context.workbook.insertRadar({
    mode,
    title: radarTitle(from),
    writes: context.known ? scoreWrites(from, context.known) : [],
  });
  if (!inserted.ok) return failed({ ...inserted.failure, useCase: 'insertRadar' });
  return success({ warnings: inserted.value.cosmeticsFailed ? ['cosmetics'] : [] });
}
