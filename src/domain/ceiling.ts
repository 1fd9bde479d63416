import { reaches } from './rounding';
import type { CeilingRule, Questionnaire } from './questionnaire';
import type { ThemeScore } from './scores';
import { answeredLevel, type AnswerValues } from './theme-score';

/** No ceiling acts. */
export const NO_CEILING = 100;

/** Scale-up answers at the top of the scale, outside favourable themes: question ids in order. */
export function blockingScaleUpAnswers(questionnaire: Questionnaire, answers: AnswerValues): readonly string[] {
  return questionnaire.themes
    .filter((theme) => theme.direction !== 'favourable')
    .flatMap((theme) => theme.questions)
    .filter(
      (question) =>
        question.horizon === 'scaleUp' &&
        answeredLevel(questionnaire, answers, question.id) === questionnaire.scale.max,
    )
    .map((question) => question.id);
}

/** The favourable themes whose obstacle reaches a bound: theme ids in order. */
export function obstacleThemes(
  questionnaire: Questionnaire,
  themes: readonly ThemeScore[],
  atLeast: number,
): readonly string[] {
  return questionnaire.themes
    .filter((theme) => theme.direction === 'favourable')
    .map(({ id }) => id)
    .filter((id) => reaches(themes.find(({ themeId }) => themeId === id)?.scaleUp ?? -Infinity, atLeast));
}

/** The ceilings in force, in the order of the rules. */
export function actingCeilings(
  questionnaire: Questionnaire,
  themes: readonly ThemeScore[],
  answers: AnswerValues,
): readonly CeilingRule[] {
  const blocking = blockingScaleUpAnswers(questionnaire, answers).length;
  return questionnaire.rules.ceilings.filter(({ when, atLeast }) =>
    when === 'blockingScaleUpAnswers'
      ? reaches(blocking, atLeast)
      : obstacleThemes(questionnaire, themes, atLeast).length > 0,
  );
}

/** The lowest ceiling in force, or 100. */
export function lowestCeiling(ceilings: readonly CeilingRule[]): number {
  return ceilings.reduce((lowest, { max }) => Math.min(lowest, max), NO_CEILING);
}
