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

/** The ceilings in force, in the order of the rules. */
export function actingCeilings(
  questionnaire: Questionnaire,
  themes: readonly ThemeScore[],
  answers: AnswerValues,
): readonly CeilingRule[] {
  const blocking = blockingScaleUpAnswers(questionnaire, answers).length;
  const obstacle = questionnaire.themes
    .filter((theme) => theme.direction === 'favourable')
    .map((theme) => themes.find(({ themeId }) => themeId === theme.id)?.scaleUp ?? null)
    .reduce<number>((worst, score) => (score === null ? worst : Math.max(worst, score)), -Infinity);
  return questionnaire.rules.ceilings.filter((rule) =>
    reaches(rule.when === 'blockingScaleUpAnswers' ? blocking : obstacle, rule.atLeast),
  );
}

/** The lowest ceiling in force, or 100. */
export function lowestCeiling(ceilings: readonly CeilingRule[]): number {
  return ceilings.reduce((lowest, { max }) => Math.min(lowest, max), NO_CEILING);
}
