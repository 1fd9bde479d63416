import type { AnswerValue, DateText, Snapshot } from './fiche';
import type { Questionnaire } from './questionnaire';
import { scoreAnswers } from './score-answers';
import type { AnswerValues } from './theme-score';

/** A dated evaluation of some answers, with all that is needed to draw it again. */
export function snapshotOf(
  questionnaire: Questionnaire,
  answers: AnswerValues,
  { date, label }: { readonly date: DateText; readonly label: string },
): Snapshot {
  const scores = scoreAnswers(questionnaire, answers);
  const given = Object.entries(answers).filter((entry): entry is [string, AnswerValue] => entry[1] != null);
  return {
    date,
    label,
    questionnaireVersion: questionnaire.version,
    answers: Object.fromEntries(given),
    themeScores: Object.fromEntries(scores.themes.map(({ themeId, overall }) => [themeId, overall])),
    difficultyCount: scores.difficulties.length,
    difficultyIndex: scores.difficulty.value,
    scaleUpIndex: scores.scaleUp.value,
    coverage: scores.coverage,
  };
}
