/** Languages in which the product, a questionnaire and a workbook can speak. */
export type Language = 'fr' | 'en';

/** Where a question looks: the prototype today, or the project once generalised. */
export type Horizon = 'prototype' | 'scaleUp';

/** `stake`: a high level is a difficulty. `favourable`: a high level is good news, counted and drawn as max − level. */
export type Direction = 'stake' | 'favourable';

export interface ScaleLevel {
  readonly label: string;
  readonly meaning: string;
}

/** A lower bound, on an index from 0 to 100, and the word said from there on. */
export interface Band {
  readonly from: number;
  readonly label: string;
}

/** A cap on the scale-up index, acting when `when` reaches `atLeast`. */
export interface CeilingRule {
  readonly when: 'favourableThemeObstacle' | 'blockingScaleUpAnswers';
  readonly atLeast: number;
  /** Index points, 0 to 100. */
  readonly max: number;
}

export interface Question {
  /** Stable across languages and versions, e.g. `01-P`. */
  readonly id: string;
  readonly horizon: Horizon;
  readonly text: string;
  readonly help: string;
  /** One full sentence a level, from `scale.min` to `scale.max`. */
  readonly levels: readonly string[];
  readonly weight: number;
  readonly optional: boolean;
}

export interface Theme {
  readonly id: string;
  readonly title: string;
  readonly axisLabel: string;
  readonly definition: string;
  readonly direction: Direction;
  readonly weights: Readonly<Record<Horizon, number>>;
  readonly questions: readonly Question[];
  readonly suggestions: readonly string[];
}

export interface ScoringRules {
  readonly difficultyThreshold: number;
  readonly attentionThreshold: number;
  /** Share of required questions, 0 to 1, under which no index is given. */
  readonly minimumCoverage: number;
  readonly ceilings: readonly CeilingRule[];
  readonly difficultyBands: readonly Band[];
  readonly scaleUpBands: readonly Band[];
}

/** The method as data: what is asked, how it is weighed, and whose it is. */
export interface Questionnaire {
  readonly id: string;
  readonly version: string;
  readonly language: Language;
  readonly credit: string;
  readonly scale: {
    readonly min: number;
    readonly max: number;
    readonly levels: readonly ScaleLevel[];
    /** Level labels where the direction is `favourable`. */
    readonly favourableLabels: readonly string[];
  };
  readonly specialAnswers: { readonly unknown: string; readonly notApplicable: string };
  readonly rules: ScoringRules;
  readonly themes: readonly Theme[];
}
