import type { Fiche } from '../../domain/fiche';
import type { Language, Questionnaire } from '../../domain/questionnaire';
import { answerValues, scoreAnswers } from '../../domain/score-answers';
import type { TableCells } from '../cells';
import { sheetWords } from '../words/sheet-words';
import { assessmentSheet } from './assessment-sheet';
import { dataSheet } from './data-sheet';
import { ficheSheet } from './fiche-sheet';
import { historySheet } from './history-sheet';
import type { PlanInput } from './plan-input';
import { questionnaireSheet } from './questionnaire-sheet';
import { radarSheet } from './radar-sheet';
import type { SheetPlan } from './sheet-plan';

/**
 * Every sheet of a workbook that holds this fiche, in order. The one layout, whoever draws it. Where the workbook has its table
 * of answers already, scores are marked as those of its cells; a body given for that table is drawn as it is.
 */
export function workbookPlan(
  fiche: Fiche,
  questionnaire: Questionnaire,
  language: Language,
  answerCells?: TableCells | null,
  answerBody?: PlanInput['answerBody'],
): readonly SheetPlan[] {
  const input: PlanInput = {
    fiche,
    questionnaire,
    language,
    scores: scoreAnswers(questionnaire, answerValues(fiche.answers)),
    words: sheetWords(language),
    ...(answerCells ? { answerCells } : {}),
    ...(answerBody ? { answerBody } : {}),
  };
  return [
    ficheSheet(input),
    dataSheet(input),
    assessmentSheet(input),
    radarSheet(input),
    historySheet(input),
    questionnaireSheet(input),
  ];
}
