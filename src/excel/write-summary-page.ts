import { success, type Result } from '../application/result';
import type { FoundSummary, SummaryRequest } from '../application/workbook-port';
import { drawnOrRemoved } from './drawn-or-removed';
import { runInExcel } from './run';
import { drawSummary, dressSummary, findSummary } from './summary-page';

export function findPage(): Promise<Result<FoundSummary>> {
  return runInExcel('findSummary', findSummary);
}

/** Draws the page for the presentation, then dresses it: a failure of the latter leaves the page as it is. */
export async function writePage(request: SummaryRequest): Promise<Result<{ readonly cosmeticsFailed: boolean }>> {
  const drawn = await drawnOrRemoved('writeSummary', request.anew?.plan.name ?? null, (context, draftName) =>
    drawSummary(context, request, draftName),
  );
  if (!drawn.ok) return drawn;
  const dressed = await runInExcel('dressSummary', (context) => dressSummary(context, request));
  return success({ cosmeticsFailed: !dressed.ok });
}
