import { rangeOfFormula } from '../address';
import { ANSWER_ROWS } from '../answers-mark';
import type { Cells } from '../cells';
import { cellsOfPlan } from '../plan/plan-cells';
import { workbookPlan } from '../plan/workbook-plan';
import { ficheFromCells } from '../fiche-from-cells';
import { questionnaireFromCells } from '../read-questionnaire';
import { sheetWords } from '../words/sheet-words';
import { convertedTables } from './converted-tables';
import { descriptorMends } from './descriptor-mends';
import { lostColumns } from './lost-columns';
import { lostNames } from './lost-names';
import { lostRows } from './lost-rows';
import type { Inspection, Mend } from './mend';
import { hiddenHeaders, renamedTables } from './renamed-tables';

/** What a workbook holds, as it is looked at for repair. */
export interface Inspected {
  readonly cells: Cells;
  readonly inspection: Inspection;
}

type Stage = (found: Inspected) => readonly Mend[];

const tables: Stage = ({ cells, inspection }) => [
  ...hiddenHeaders(inspection.tables),
  ...renamedTables(cells, inspection.tables),
];

const ranges: Stage = ({ cells, inspection }) => convertedTables(cells, cellsOfPlan(plansOf(cells)), inspection);

const columns: Stage = ({ cells, inspection }) =>
  lostColumns(cells, cellsOfPlan(plansOf(cells)), sheetWords(ficheFromCells(cells).language), inspection);

/** Rows of questions and themes, where the workbook's own questionnaire tells which there must be. */
const rows: Stage = ({ cells, inspection }) => {
  const read = questionnaireFromCells(cells);
  const { language } = ficheFromCells(cells);
  const questionnaire = read.ok && !read.changed ? read.questionnaire : null;
  return lostRows(cells, cellsOfPlan(plansOf(cells)), questionnaire, language, inspection);
};

const namesAndLookUps: Stage = ({ cells, inspection }) => [
  ...plansOf(cells).flatMap((plan) => lostNames(plan, cells, inspection)),
  ...answerRows(cells, inspection),
  ...descriptorMends(cells, ficheFromCells(cells).questionnaire, inspection),
];

/**
 * What gives a workbook back the parts that it has lost within the sheets and tables that are there, stage by stage: a column
 * put back may move what a name then points to. Sheets and tables that are gone altogether are built elsewhere.
 */
export const REPAIR: readonly Stage[] = [tables, ranges, columns, rows, namesAndLookUps];

/** What brings a workbook of an older layout up to date: what people took out of it on purpose stays out. */
export const MIGRATION: readonly Stage[] = [namesAndLookUps];

function plansOf(cells: Cells) {
  const { fiche, questionnaire, language } = ficheFromCells(cells);
  return workbookPlan(fiche, questionnaire, language, cells.tables['FPD_Answers']);
}

/** The name of the rows of answers: lost, or a plain range, as a table leaves that was none for a while. */
function answerRows(cells: Cells, { definedNames }: Inspection): readonly Mend[] {
  const isLost = (cells.names[ANSWER_ROWS.name] ?? null) === null;
  const isRange = rangeOfFormula(definedNames[ANSWER_ROWS.name] ?? '') !== null;
  return cells.tables['FPD_Answers'] && (isLost || isRange) ? [{ kind: 'defineName', ...ANSWER_ROWS }] : [];
}
