import type { AnswerValue, DateText, Snapshot } from './fiche';
import type { Questionnaire } from './questionnaire';
import type { Scores } from './scores';
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

/** An evaluation to draw: the answers as they stand, or one of the history. */
export type Evaluation = 'now' | Snapshot;

/** An evaluation's scores in the questionnaire's order of themes; null for a theme that it has no score of. */
export function evaluationScores(
  evaluation: Evaluation,
  questionnaire: Questionnaire,
  scores: Scores,
): readonly (number | null)[] {
  if (evaluation === 'now') return scores.themes.map(({ overall }) => overall);
  const { themeScores } = evaluation;
  return questionnaire.themes.map(({ id }) => (Object.hasOwn(themeScores, id) ? (themeScores[id] ?? null) : null));
}
