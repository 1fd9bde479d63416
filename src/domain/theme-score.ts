import type { AnswerValue } from './fiche';
import type { Horizon, Question, Questionnaire, Theme } from './questionnaire';
import type { ThemeScore } from './scores';

/** Answer values by question id; an id without a value is an empty answer. */
export type AnswerValues = Readonly<Record<string, AnswerValue | null | undefined>>;

/** The level answered to a question, or null when the answer is empty, unknown, not applicable or off the scale. */
export function answeredLevel(questionnaire: Questionnaire, answers: AnswerValues, questionId: string): number | null {
  const value = Object.hasOwn(answers, questionId) ? answers[questionId] : null;
  return typeof value === 'number' && isLevel(questionnaire, value) ? value : null;
}

/** Whether a number is a level of this questionnaire's scale. */
export function isLevel(questionnaire: Questionnaire, value: number): boolean {
  return Number.isInteger(value) && value >= questionnaire.scale.min && value <= questionnaire.scale.max;
}

/** What an answered level counts for: x, or (min + max) − x where the direction is favourable. */
export function stakeOf(questionnaire: Questionnaire, theme: Theme, level: number): number {
  const { min, max } = questionnaire.scale;
  return theme.direction === 'favourable' ? min + max - level : level;
}

/** S = Σ w·e / Σ w over the answered questions; null when none is answered by a level. */
function weightedMean(
  questionnaire: Questionnaire,
  theme: Theme,
  answers: AnswerValues,
  questions: readonly Question[],
): number | null {
  let sum = 0;
  let weights = 0;
  for (const question of questions) {
    const level = answeredLevel(questionnaire, answers, question.id);
    if (level === null) continue;
    sum += question.weight * stakeOf(questionnaire, theme, level);
    weights += question.weight;
  }
  return weights > 0 ? sum / weights : null;
}

/** The scores of one theme: S over all of its questions, and over those of each horizon. */
export function scoreTheme(questionnaire: Questionnaire, theme: Theme, answers: AnswerValues): ThemeScore {
  const mean = (horizon?: Horizon) =>
    weightedMean(
      questionnaire,
      theme,
      answers,
      theme.questions.filter((question) => horizon === undefined || question.horizon === horizon),
    );
  return { themeId: theme.id, overall: mean(), prototype: mean('prototype'), scaleUp: mean('scaleUp') };
}
