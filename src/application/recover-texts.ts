import { dateToCell } from '../format/date-cell';
import { withFreeNames } from '../format/plan/free-names';
import { RECOVERED_TABLE, recoveredSheet } from '../format/plan/recovered-sheet';
import type { Inspected } from '../format/repair/plan-mends';
import { unplacedTexts } from '../format/repair/unplaced-texts';
import type { AppContext } from './app-context';
import type { OpenFiche, RecoveredTexts } from './fiche-app';
import { failed, success, type Result } from './result';

/**
 * Copies what stands on the sheets and has no place in the fiche to a sheet at the end of the workbook, with the day and where it
 * stands. It stays there as well. Null where there is nothing to copy.
 */
export async function recoverTexts(
  { workbook, today }: AppContext,
  { fiche, language, problems }: OpenFiche,
  inspected: Inspected,
): Promise<Result<RecoveredTexts | null>> {
  const texts = unplacedTexts(inspected, problems);
  if (texts.length === 0) return success(null);
  const day = dateToCell(today());
  const rows = texts.map(({ place, what, text }) => [day, place, what, text]);
  const table = inspected.inspection.tables.find(({ name }) => name === RECOVERED_TABLE);
  if (table) {
    const at = table.area.rows - 1;
    const added = await workbook.mend([{ kind: 'addRows', table: RECOVERED_TABLE, at, lines: rows, whole: true }]);
    return added.ok ? success({ count: texts.length, sheet: table.sheet }) : added;
  }
  const surveyed = await workbook.survey();
  if (!surveyed.ok) return surveyed;
  const [plan] = withFreeNames([recoveredSheet(rows, fiche.project.name, language)], surveyed.value.sheetNames);
  if (!plan) return failed({ code: 'unexpected', useCase: 'repair' });
  const built = await workbook.build([plan], surveyed.value);
  return built.ok ? success({ count: texts.length, sheet: plan.name }) : built;
}
