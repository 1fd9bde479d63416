import { holdsFiche } from '../../format/read-fiche';
import type { AppContext } from '../app-context';
import type { Opened } from '../fiche-app';
import { migrated } from '../migrate';
import { openedFiche } from '../opened-fiche';
import { failed, success, type Result } from '../result';
import { catchUp } from '../sheets-behind';

/** Reads the fiche of the open workbook, if it holds one, brought up to this layout; writes what a protected sheet did not take, once it does. */
export async function openFiche(context: AppContext): Promise<Result<Opened>> {
  const read = await context.workbook.readCells();
  if (!read.ok) return failed({ ...read.failure, useCase: 'open' });
  if (!holdsFiche(read.value)) {
    context.known = read.value;
    return success({ kind: 'noFiche' });
  }
  context.known = await migrated(context, read.value);
  const open = openedFiche(context.known);
  await catchUp(context, open);
  return success({ kind: 'fiche', open: { ...open, sheetBehind: context.sheetBehind } });
}
