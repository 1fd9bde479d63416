import { arithmetic, stakeShare } from './arithmetic';
import { actingCeilings, lowestCeiling } from './ceiling';
import { roundHalfUp } from './rounding';
import type { Band, Questionnaire } from './questionnaire';
import type { ThemeScore } from './scores';
import { scoreTheme, type AnswerValues } from './theme-score';

/** Both indexes as the answers give them, coverage not yet considered. Integers from 0 to 100, or null. */
export interface RawIndexes {
  readonly themes: readonly ThemeScore[];
  readonly difficulty: number | null;
  /** G before ceilings. Null when the favourable themes have no answer at all. */
  readonly scaleUpRaw: number | null;
  readonly ceiling: number;
  readonly scaleUp: number | null;
  /** The questionnaire has favourable themes, and none has a scale-up score. */
  readonly noFavourableAnswer: boolean;
}

/** D and G by the formulas of the method, rounded half up. */
export function rawIndexes(questionnaire: Questionnaire, answers: AnswerValues): RawIndexes {
  const themes = questionnaire.themes.map((theme) => scoreTheme(questionnaire, theme, answers));
  const difficultyShare = stakeShare(arithmetic(questionnaire, themes, 'prototype'));
  const scaleUpShare = stakeShare(arithmetic(questionnaire, themes, 'scaleUp'));
  const favourable = questionnaire.themes.filter((theme) => theme.direction === 'favourable').map(({ id }) => id);
  const noFavourableAnswer =
    favourable.length > 0 && themes.every(({ themeId, scaleUp }) => !favourable.includes(themeId) || scaleUp === null);
  const ceiling = lowestCeiling(actingCeilings(questionnaire, themes, answers));
  const scaleUpRaw = scaleUpShare === null || noFavourableAnswer ? null : roundHalfUp(100 * (1 - scaleUpShare));
  return {
    themes,
    difficulty: difficultyShare === null ? null : roundHalfUp(100 * difficultyShare),
    scaleUpRaw,
    ceiling,
    scaleUp: scaleUpRaw === null ? null : Math.min(scaleUpRaw, ceiling),
    noFavourableAnswer,
  };
}

/** The word for a rounded index: the band with the highest lower bound that it reaches. */
export function bandOf(bands: readonly Band[], index: number | null): string | null {
  if (index === null) return null;
  return (
    bands.reduce<Band | null>(
      (best, band) => (index >= band.from && (best === null || band.from >= best.from) ? band : best),
      null,
    )?.label ?? null
  );
}
