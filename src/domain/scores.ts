import type { Horizon } from './questionnaire';

/** A theme's scores on the scale, unrounded; null where no question was answered by a level, never 0, never NaN. */
export interface ThemeScore {
  readonly themeId: string;
  /** S over every answered question of the theme. */
  readonly overall: number | null;
  readonly prototype: number | null;
  readonly scaleUp: number | null;
}

/** [lowest, highest] of an index, integers from 0 to 100. */
export type IndexRange = readonly [lowest: number, highest: number];

/** One of the two readings. `value` is an integer from 0 to 100, null where it is not given. */
export interface Index {
  readonly value: number | null;
  readonly band: string | null;
  /** Where required answers are missing but coverage suffices. */
  readonly range: IndexRange | null;
}

export interface ScaleUpIndex extends Index {
  /** Before ceilings, rounded. */
  readonly raw: number | null;
  /** Lowest ceiling in force; 100 when none is. */
  readonly ceiling: number;
}

/** Why an index is not given. */
export type MissingIndexReason = 'coverage' | 'noFavourableAnswer' | 'noAnswer';

/** Everything that is read from a fiche's answers. */
export interface Scores {
  /** In the questionnaire's order. */
  readonly themes: readonly ThemeScore[];
  /** Theme ids, in theme order, with S(prototype) at the difficulty threshold or above. */
  readonly difficulties: readonly string[];
  /** Theme ids, in theme order, with S(prototype) between both thresholds. */
  readonly attention: readonly string[];
  /** How many themes count for the prototype: the « sur 9 ». */
  readonly prototypeThemeCount: number;
  readonly difficulty: Index & { readonly missing: MissingIndexReason | null };
  readonly scaleUp: ScaleUpIndex & { readonly missing: MissingIndexReason | null };
  /** Required questions answered by a level ÷ required questions not `notApplicable`, 0 to 1. */
  readonly coverage: number;
  readonly answeredCount: number;
  readonly requiredCount: number;
  /** Coverage is enough for an index and short of 1. */
  readonly provisional: boolean;
  /** Theme ids by descending S, ties in theme order; themes with no score left out. */
  readonly keyPoints: readonly string[];
}

/** One line of the pencil arithmetic of an index. */
export interface Contribution {
  readonly themeId: string;
  readonly score: number;
  readonly weight: number;
  readonly contribution: number;
}

/** The arithmetic of one index, redoable by hand: Σ contributions, ÷ by max × Σ weights, then (for scale-up) 1 − …, ceiling. */
export interface Arithmetic {
  readonly horizon: Horizon;
  readonly lines: readonly Contribution[];
  readonly total: number;
  readonly weightTotal: number;
  readonly scaleMax: number;
}
