import { holdsFiche } from '../../format/read-fiche';
import type { AppContext } from '../app-context';
import type { Opened } from '../fiche-app';
import { openedFiche } from '../opened-fiche';
import { failed, success, type Result } from '../result';
import { catchUp } from '../sheets-behind';

/** Reads the fiche of the open workbook, if it holds one; writes what a protected sheet did not take, once it does. */
export async function openFiche(context: AppContext): Promise<Result<Opened>> {
  const read = await context.workbook.readCells();
  if (!read.ok) return failed({ ...read.failure, useCase: 'open' });
  context.known = read.value;
  if (!holdsFiche(read.value)) return success({ kind: 'noFiche' });
  const open = openedFiche(read.value);
  await catchUp(context, open);
  return success({ kind: 'fiche', open: { ...open, sheetBehind: context.sheetBehind } });
}
