import { failed, success, type Result } from '../application/result';
import type { SheetRedrawing, SheetsRedrawn, Survey } from '../application/workbook-port';
import { withFreeNames } from '../format/plan/free-names';
import type { TableName } from '../format/tables';
import { buildSheets } from './build-sheets';
import type { ListPlaces } from './list-place';
import { findOldSheets, type OldSheets } from './old-sheets';
import { placed } from './place-failure';
import { runInExcel } from './run';

/**
 * Draws sheets anew. The tables of before give their names to the new ones first, and take them back where Excel stops before
 * those are whole; only then do the sheets of before go, or step aside. A rare act of whoever prepares a workbook: it takes
 * several round trips, so that there is always one whole fiche in the workbook.
 */
export async function redrawSheets(
  redrawings: readonly SheetRedrawing[],
  survey: Survey,
): Promise<Result<SheetsRedrawn & { readonly lists: ListPlaces }>> {
  const found = await runInExcel('redraw', (context) => findOldSheets(context, redrawings));
  if (!found.ok) return placed(found, []);
  const mark = `_${Date.now().toString(36)}`;
  const tables = found.value.flatMap((old) => old.tables);
  const renamed = await runInExcel('redraw', (context) => renameTables(context, tables, '', mark));
  if (!renamed.ok) return placed(renamed, []);
  const plans = withFreeNames(
    redrawings.map(({ plan }) => plan),
    survey.sheetNames,
  );
  const built = await buildSheets(plans, { ...survey, definedNames: afterRenaming(survey.definedNames, tables, mark) });
  if (!built.ok) {
    const back = await runInExcel('redraw', (context) => renameTables(context, tables, mark, ''));
    return back.ok ? built : failed({ ...built.failure, code: 'halfBuilt', place: tables.join(', ') });
  }
  const newNames = plans.map(({ name }) => name);
  const tidied = await runInExcel('redraw', (context) => tidyUp(context, found.value, newNames, survey, mark));
  return success({
    lists: built.value,
    redrawn: tidied.ok ? tidied.value.redrawn : newNames,
    kept: tidied.ok ? tidied.value.kept : [],
    hadRadar: found.value.some(({ sheets }) => sheets.some(({ hasRadar }) => hasRadar)),
    isTidy: tidied.ok,
  });
}

async function renameTables(
  context: Excel.RequestContext,
  tables: readonly TableName[],
  from: string,
  to: string,
): Promise<void> {
  for (const name of tables) context.workbook.tables.getItem(`${name}${from}`).name = `${name}${to}`;
  await context.sync();
}

/** What names refer to once tables have other names: Excel follows in its own formulas. */
function afterRenaming(
  names: Survey['definedNames'],
  tables: readonly TableName[],
  mark: string,
): Survey['definedNames'] {
  const follow = (formula: string) =>
    tables.reduce((text, name) => text.replaceAll(`${name}[`, `${name}${mark}[`), formula);
  return Object.fromEntries(Object.entries(names).map(([name, formula]) => [name, follow(formula)]));
}

/** Takes away the sheets of before, or lets them step aside, and puts the new ones in their place and under their names. */
async function tidyUp(
  context: Excel.RequestContext,
  old: readonly OldSheets[],
  newNames: readonly string[],
  { sheetNames }: Survey,
  mark: string,
): Promise<Pick<SheetsRedrawn, 'redrawn' | 'kept'>> {
  const { tables, worksheets } = context.workbook;
  const taken = [...sheetNames, ...newNames];
  const kept: string[] = [];
  const redrawn: string[] = [];
  old.forEach(({ redrawing, tables: names, sheets }, index) => {
    const sheet = worksheets.getItem(newNames[index] ?? '');
    for (const name of names) tables.getItem(`${name}${mark}`).convertToRange();
    for (const before of sheets.filter(({ isShared }) => !isShared)) {
      if (!before.isForeign && !redrawing.isKept) worksheets.getItem(before.id).delete();
      else {
        const [free] = withFreeNames([{ ...redrawing.plan, name: redrawing.keptName }], taken);
        const name = free?.name ?? redrawing.keptName;
        worksheets.getItem(before.id).name = name;
        taken.push(name);
        kept.push(name);
      }
    }
    const [first] = sheets;
    const isReplaced = first !== undefined && !first.isShared;
    if (isReplaced) {
      sheet.name = first.name;
      sheet.position = first.position;
    }
    redrawn.push(isReplaced ? first.name : (newNames[index] ?? ''));
  });
  await context.sync();
  return { redrawn, kept };
}
