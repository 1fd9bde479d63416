import type { Cells } from '../../format/cells';
import { answerBody, answerRowsOf, holdsRows, vanishedRows } from '../../format/answer-table';
import { spotOf } from '../../format/questionnaire-cells';
import { ficheFromCells } from '../../format/fiche-from-cells';
import type { ReadFiche } from '../../format/read-fiche';
import { questionnaireFromCells } from '../../format/read-questionnaire';
import type { Questionnaire } from '../../domain/questionnaire';
import { saysTheStandard } from '../../questionnaire/stamp';
import type { AppContext } from '../app-context';
import type { QuestionnaireCheck, VanishedAnswer } from '../questionnaire-work';
import { failed, success, type Result } from '../result';

const useCase = 'checkQuestionnaire';

/** Looks for what is wrong with the questionnaire on its sheet, and whether the other sheets follow it. */
export async function checkQuestionnaire(context: AppContext): Promise<Result<QuestionnaireCheck>> {
  const cells = await context.workbook.readCells();
  if (!cells.ok) return failed({ ...cells.failure, useCase });
  context.known = cells.value;
  const read = questionnaireFromCells(cells.value);
  if (read.ok) {
    const { questionnaire } = read;
    return success({
      faults: [],
      questionnaire,
      isStandard: saysTheStandard(questionnaire),
      toApply: read.changed || !isLevel(cells.value, questionnaire),
      vanished: vanishedAnswers(cells.value, questionnaire),
    });
  }
  if (read.issues.length === 0) return failed({ code: 'missingPart', useCase, place: 'FPD_Themes' });
  const spots = read.issues.map(({ place }) => spotOf(place, cells.value));
  const located = await context.workbook.locate(spots);
  if (!located.ok) return failed({ ...located.failure, useCase });
  return success({
    faults: read.issues.map(({ issue, place }, i) => {
      const spot = spots[i];
      const inCell = spot?.kind === 'cell' ? cells.value.tables[spot.table]?.rows[spot.row]?.[spot.column] : undefined;
      const found = spot?.kind === 'name' ? cells.value.names[spot.name] : inCell;
      return { issue, place, address: located.value[i] ?? null, found: String(found ?? '') };
    }),
    questionnaire: null,
    isStandard: false,
    toApply: false,
    vanished: [],
  });
}

/** The answers and comments of people’s that a questionnaire has no question for. */
export function vanishedAnswers(cells: Cells, questionnaire: Questionnaire): readonly VanishedAnswer[] {
  return vanishedRows(questionnaire, answerRowsOf(cells.tables['FPD_Answers'] ?? null)).map(({ ref, cell }) => ({
    id: ref,
    question: String(cell('question')).split('\n')[0] ?? '',
    answer: String(cell('answer')),
    comment: String(cell('comment')),
  }));
}

/** The body that the table of answers is to have under a questionnaire. */
export function bodyUnder(questionnaire: Questionnaire, cells: Cells, read: ReadFiche) {
  const table = cells.tables['FPD_Answers'] ?? null;
  const found = { answers: read.fiche.answers, questionnaire: read.questionnaire, table };
  return { found, body: answerBody(questionnaire, read.language, found) };
}

/** Whether the table of answers and that of scores have the rows that a questionnaire asks for. */
export function rowsFit(cells: Cells, questionnaire: Questionnaire, body: ReturnType<typeof bodyUnder>['body']) {
  return {
    answers: holdsRows(cells.tables['FPD_Answers'] ?? null, body),
    scores: cells.tables['FPD_Scores']?.rows.length === questionnaire.themes.length,
  };
}

function isLevel(cells: Cells, questionnaire: Questionnaire): boolean {
  const { body } = bodyUnder(questionnaire, cells, ficheFromCells(cells));
  const { answers, scores } = rowsFit(cells, questionnaire, body);
  return answers && scores;
}
