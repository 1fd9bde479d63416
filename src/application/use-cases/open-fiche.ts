import type { Cells } from '../../format/cells';
import { holdsFiche, readFiche, type ReadFiche } from '../../format/read-fiche';
import { languageOfCells } from '../../format/read-language';
import { questionnaireFromCells } from '../../format/read-questionnaire';
import type { AppContext } from '../app-context';
import type { Opened } from '../fiche-app';
import { migrated } from '../migrate';
import { openedAs } from '../opened-fiche';
import { failed, success, type Result } from '../result';
import { savingWork } from '../saving-work';
import { withPart } from '../with-part';

/** Reads the fiche of the open workbook, if it holds one, brought up to this layout; writes what a protected sheet did not take, once it does. */
export async function openFiche(context: AppContext): Promise<Result<Opened>> {
  const read = await context.workbook.readCells();
  if (!read.ok) return failed({ ...read.failure, useCase: 'open' });
  if (!holdsFiche(read.value)) {
    context.known = read.value;
    return success({ kind: 'noFiche' });
  }
  const cells = await migrated(context, read.value);
  context.known = cells;
  const fiche = await ficheIn(cells);
  if (!fiche.ok) return fiche;
  const open = openedAs(cells, fiche.value);
  if (context.sheetBehind !== null) {
    // Where this is not fetched, the sheet stays behind until it is, as it does while it is protected.
    await withPart('open', savingWork.sheetsBehind, async ({ catchUp }) => {
      await catchUp(context, open);
      return success(undefined);
    });
  }
  return success({ kind: 'fiche', open: { ...open, sheetBehind: context.sheetBehind } });
}

/** A workbook says itself what is asked, as a rule: the standard questionnaire is fetched for the others alone. */
async function ficheIn(cells: Cells): Promise<Result<ReadFiche>> {
  const read = questionnaireFromCells(cells);
  if (read.ok) return success(readFiche(cells, read, read.questionnaire));
  const standardPart = () => import(/* webpackChunkName: "questionnaires" */ '../../questionnaire/standard');
  return withPart('open', standardPart, ({ standardQuestionnaire }) =>
    Promise.resolve(success(readFiche(cells, read, standardQuestionnaire(languageOfCells(cells))))),
  );
}
