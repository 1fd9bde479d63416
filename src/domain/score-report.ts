import type { IndexRange, Scores } from './scores';

/** Scores under the names that exchanges use: flat, in JSON's own types. Theme scores keep full precision. */
export interface ScoreReport {
  readonly themeScores: Readonly<Record<string, number | null>>;
  readonly difficulties: readonly string[];
  readonly attention: readonly string[];
  readonly difficultyIndex: number | null;
  readonly difficultyBand: string | null;
  readonly scaleUpRaw: number | null;
  readonly ceiling: number;
  readonly scaleUpIndex: number | null;
  readonly scaleUpBand: string | null;
  readonly coverage: number;
  readonly range: { readonly difficulty: IndexRange | null; readonly scaleUp: IndexRange | null } | null;
}

/** The report of a fiche's scores. */
export function scoreReport(scores: Scores): ScoreReport {
  const { difficulty, scaleUp } = scores;
  return {
    themeScores: Object.fromEntries(scores.themes.map(({ themeId, overall }) => [themeId, overall])),
    difficulties: scores.difficulties,
    attention: scores.attention,
    difficultyIndex: difficulty.value,
    difficultyBand: difficulty.band,
    scaleUpRaw: scaleUp.raw,
    ceiling: scaleUp.ceiling,
    scaleUpIndex: scaleUp.value,
    scaleUpBand: scaleUp.band,
    coverage: scores.coverage,
    range: scores.provisional ? { difficulty: difficulty.range, scaleUp: scaleUp.range } : null,
  };
}
