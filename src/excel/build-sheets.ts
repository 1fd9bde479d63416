import type { Survey } from '../application/workbook-port';
import { failed, success, type Result } from '../application/result';
import { rangeFormula } from '../format/address';
import type { SheetPlan } from '../format/plan/sheet-plan';
import { drawRules, drawSheet } from './draw-sheet';
import { LIST_TABLE_NAMES, loadListPlaces, type ListPlaces } from './list-place';
import { placed } from './place-failure';
import { runInExcel } from './run';

/** A plan with the name that its sheet bears until all of them are drawn: nobody else's sheet has it. */
interface Draft {
  readonly plan: SheetPlan<string>;
  readonly draftName: string;
}

/**
 * Draws the plans on new sheets at the end of the workbook, in one round trip, under the names they bring, which must be free.
 * Gives where the rows of lists stand from then on. Excel keeps what it did before it stopped: then a second run takes the new sheets away again, and only those.
 */
export async function buildSheets(plans: readonly SheetPlan<string>[], survey: Survey): Promise<Result<ListPlaces>> {
  const mark = Date.now().toString(36);
  const drafts = plans.map((plan) => ({ plan, draftName: `${plan.name.slice(0, 20)} ~${mark}` }));
  const built = await runInExcel('build', async (context) => {
    const { names, worksheets } = context.workbook;
    const sheets = drafts.map((draft) => ({ ...draft, sheet: worksheets.add(draft.draftName) }));
    for (const { plan, sheet } of sheets) drawSheet(sheet, plan);
    for (const { plan, draftName, sheet } of sheets) {
      for (const { name, area, refersTo } of plan.names) {
        if (name in survey.definedNames) names.getItem(name).formula = refersTo ?? rangeFormula(draftName, area);
        else names.add(name, refersTo ?? sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns));
      }
    }
    for (const { plan, sheet } of sheets) drawRules(sheet, plan);
    for (const { plan, sheet } of sheets) sheet.name = plan.name;
    const lists = loadListPlaces(context, LIST_TABLE_NAMES);
    // Last of all: where Excel refuses to bring a sheet forward, all is done, and the look below finds it so.
    sheets.find(({ plan }) => plan.key === 'fiche')?.sheet.activate();
    await context.sync();
    return lists();
  });
  if (built.ok) return built;
  const removed = await runInExcel('build', (context) => removeDrafts(context, drafts, survey));
  // It may turn out that all was done, and only the answer was lost.
  if (removed.ok) return removed.value ? success(removed.value) : placed(built, []);
  return failed({ ...built.failure, code: 'halfBuilt', place: drafts.map(({ draftName }) => draftName).join(', ') });
}

/**
 * Takes away the sheets that were begun, and points the names that there were to where they pointed. Where all is finished, it
 * stays, and gives where the rows of lists stand.
 */
async function removeDrafts(
  context: Excel.RequestContext,
  drafts: readonly Draft[],
  survey: Survey,
): Promise<ListPlaces | null> {
  const { names, worksheets } = context.workbook;
  worksheets.load({ name: true });
  await context.sync();
  const present = new Set(worksheets.items.map(({ name }) => name));
  const begun = drafts.filter(({ draftName }) => present.has(draftName));
  if (begun.length === 0 && drafts.every(({ plan }) => present.has(plan.name))) {
    const lists = loadListPlaces(context, LIST_TABLE_NAMES);
    await context.sync();
    return lists();
  }
  // Sheets get their final names in order, once all are drawn: those before the first that has its draft's name still have theirs.
  const renamed = begun[0] ? drafts.slice(0, drafts.indexOf(begun[0])) : [];
  for (const { plan } of drafts) {
    for (const { name } of plan.names) {
      const before = survey.definedNames[name];
      if (before === undefined) names.getItemOrNullObject(name).delete();
      else if (!before.includes('#REF!')) names.getItem(name).formula = before;
    }
  }
  for (const { draftName } of begun) worksheets.getItem(draftName).delete();
  for (const { plan } of renamed) worksheets.getItem(plan.name).delete();
  await context.sync();
  return null;
}
