import { success, type Result } from '../application/result';
import type { RadarRequest } from '../application/workbook-port';
import { drawRadar, dressRadar, redrawRadar } from './insert-radar';
import { placed, placesOf } from './place-failure';
import { runInExcel } from './run';
import type { Present } from './write-cells';

/** What became of the radar, and whether there is one now, as far as that is known. */
export interface RadarPut {
  readonly put: Result<{ readonly cosmeticsFailed: boolean }>;
  readonly hasRadar: boolean;
}

/** Redraws the radar that there is, else draws one, then dresses it. */
export async function putRadar(present: Present, request: RadarRequest): Promise<RadarPut> {
  const redrawn = present.hasRadar
    ? await runInExcel('insertRadar', (context) => redrawRadar(context, request, present))
    : undefined;
  // Known from the last read to be there, and gone since: it is drawn anew.
  const gone = redrawn === undefined || (!redrawn.ok && redrawn.failure.code === 'missingPart');
  const without = { ...present, hasRadar: false };
  const drawn = gone ? await runInExcel('insertRadar', (context) => drawRadar(context, request, without)) : redrawn;
  if (!drawn.ok) {
    return { put: await placed(drawn, [{ table: 'FPD_Scores' }, ...placesOf(request.writes)]), hasRadar: !gone };
  }
  const dressed = await runInExcel('dressRadar', (context) => dressRadar(context, request));
  return { put: success({ cosmeticsFailed: !dressed.ok }), hasRadar: true };
}
