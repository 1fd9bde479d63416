import { holdsFiche } from '../../format/read-fiche';
import type { AppContext } from '../app-context';
import type { Opened } from '../fiche-app';
import { openedFiche } from '../opened-fiche';
import { failed, success, type Result } from '../result';

/** Reads the fiche of the open workbook, if it holds one. */
export async function openFiche(context: AppContext): Promise<Result<Opened>> {
  const read = await context.workbook.readCells();
  if (!read.ok) return failed({ ...read.failure, useCase: 'open' });
  context.known = read.value;
  return success(holdsFiche(read.value) ? { kind: 'fiche', open: openedFiche(read.value) } : { kind: 'noFiche' });
}
