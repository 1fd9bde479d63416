import type { AnswerValue } from './fiche';
import type { Horizon, Questionnaire, Theme } from './questionnaire';
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

/** One answered question as it counts in its theme's mean. */
export interface ScoreTerm {
  readonly questionId: string;
  /** The level answered. */
  readonly level: number;
  /** What it counts for: the level, or (min + max) − level where the direction is `favourable`. */
  readonly stake: number;
  readonly weight: number;
}

/** What a theme's score is the mean of: its questions answered by a level, in order; over one horizon, or over both. */
export function scoreTerms(
  questionnaire: Questionnaire,
  theme: Theme,
  answers: AnswerValues,
  horizon?: Horizon,
): readonly ScoreTerm[] {
  return theme.questions.flatMap((question): ScoreTerm[] => {
    if (horizon !== undefined && question.horizon !== horizon) return [];
    const level = answeredLevel(questionnaire, answers, question.id);
    if (level === null) return [];
    return [{ questionId: question.id, level, stake: stakeOf(questionnaire, theme, level), weight: question.weight }];
  });
}

/** S = Σ w·e / Σ w; null where nothing was answered by a level. */
function weightedMean(terms: readonly ScoreTerm[]): number | null {
  const weights = terms.reduce((sum, { weight }) => sum + weight, 0);
  return weights > 0 ? terms.reduce((sum, { stake, weight }) => sum + weight * stake, 0) / weights : null;
}

/** The scores of one theme: S over all of its questions, and over those of each horizon. */
export function scoreTheme(questionnaire: Questionnaire, theme: Theme, answers: AnswerValues): ThemeScore {
  const mean = (horizon?: Horizon) => weightedMean(scoreTerms(questionnaire, theme, answers, horizon));
  return { themeId: theme.id, overall: mean(), prototype: mean('prototype'), scaleUp: mean('scaleUp') };
}
