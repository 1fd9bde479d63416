import { failed, type Result } from '../application/result';
import { runInExcel } from './run';
import { removeDraft } from './summary-page';

/** Draws a sheet under a draft's name; a new one that could not be finished is taken away again. */
export async function drawnOrRemoved(
  useCase: string,
  newName: string | null,
  draw: (context: Excel.RequestContext, draftName: string) => Promise<void>,
): Promise<Result<void>> {
  const draftName = `${newName?.slice(0, 20) ?? ''} ~${Date.now().toString(36)}`;
  const drawn = await runInExcel(useCase, (context) => draw(context, draftName));
  if (drawn.ok || newName === null) return drawn;
  const removed = await runInExcel(useCase, (context) => removeDraft(context, draftName));
  return removed.ok ? drawn : failed({ ...drawn.failure, code: 'halfBuilt', place: draftName });
}
