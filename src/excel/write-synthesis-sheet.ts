import { success, type Result } from '../application/result';
import type { FoundSynthesis, SynthesisRequest } from '../application/workbook-port';
import { drawnOrRemoved } from './drawn-or-removed';
import { dressSynthesis } from './dress-synthesis';
import { runInExcel } from './run';
import { drawSynthesis, findSynthesis } from './synthesis-sheet';

export function findSheet(): Promise<Result<FoundSynthesis>> {
  return runInExcel('findSynthesis', findSynthesis);
}

/** Draws the sheet « Synthèse », then dresses it: a failure of the latter leaves the sheet as it is. */
export async function writeSheet(request: SynthesisRequest): Promise<Result<{ readonly cosmeticsFailed: boolean }>> {
  const newName = request.over ? null : request.page.plan.name;
  const drawn = await drawnOrRemoved('writeSynthesis', newName, (context, draftName) =>
    drawSynthesis(context, request, draftName),
  );
  if (!drawn.ok) return drawn;
  const dressed = await runInExcel('dressSynthesis', (context) => dressSynthesis(context, request));
  return success({ cosmeticsFailed: !dressed.ok });
}
