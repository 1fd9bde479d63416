import { dateToCell } from '../format/date-cell';
import { withFreeNames } from '../format/plan/free-names';
import { recoveredSheet } from '../format/plan/recovered-sheet';
import type { Inspected } from '../format/repair/plan-mends';
import { freeKeptName, keptRows, keptTables } from '../format/repair/recovered-table';
import { unplacedTexts } from '../format/repair/unplaced-texts';
import type { AppContext } from './app-context';
import type { OpenFiche, RecoveredTexts } from './fiche-app';
import { failed, success, type FailureCode, type Result } from './result';

/** Excel refuses for good to put rows into a table: another sheet may do. */
const REFUSALS: readonly FailureCode[] = ['protectedSheet', 'noRoom', 'missingPart', 'unexpected'];

/**
 * Copies what stands on the sheets and has no place in the fiche to a sheet at the end of the workbook, with the day and where it
 * stands: to the one of before, unless that takes no rows. It stays where it is as well. Null where there is nothing to copy.
 */
export async function recoverTexts(
  { workbook, today }: AppContext,
  { fiche, language, problems }: OpenFiche,
  inspected: Inspected,
): Promise<Result<RecoveredTexts | null>> {
  const { inspection } = inspected;
  const texts = unplacedTexts(inspected, problems);
  if (texts.length === 0) return success(null);
  const day = dateToCell(today());
  const rows = texts.map(({ place, what, text }) => [day, place, what, text]);
  const kept = keptTables(inspection).at(-1);
  if (kept) {
    const added = await workbook.mend([keptRows(kept, rows, inspection)]);
    if (added.ok) return success({ count: texts.length, sheet: kept.table.sheet });
    if (!REFUSALS.includes(added.failure.code)) return added;
  }
  const surveyed = await workbook.survey();
  if (!surveyed.ok) return surveyed;
  const drawn = recoveredSheet(rows, freeKeptName(inspection), fiche.project.name, language);
  const [plan] = withFreeNames([drawn], surveyed.value.sheetNames);
  if (!plan) return failed({ code: 'unexpected', useCase: 'repair' });
  const built = await workbook.build([plan], surveyed.value);
  return built.ok ? success({ count: texts.length, sheet: plan.name }) : built;
}
