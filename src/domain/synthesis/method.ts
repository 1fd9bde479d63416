import type { Questionnaire } from '../questionnaire';

/** A way of scoring, in so far as fiches scored by it can be averaged together. */
export interface Method {
  /** The same for two questionnaires that ask and count alike, in whatever words or language. */
  readonly key: string;
  readonly id: string;
  readonly version: string;
  readonly themes: readonly { readonly id: string; readonly axisLabel: string }[];
  /** The greatest theme score there is. */
  readonly scaleMax: number;
  /** The levels of its scale, from the least, as they are called. */
  readonly levels: readonly { readonly value: number; readonly label: string }[];
  /** Share of required questions, 0 to 1, under which no index is given. */
  readonly minimumCoverage: number;
  /** The fiche's own questionnaire could not be read, and the standard one was taken in its place. */
  readonly standsIn: boolean;
}

/** The method of a questionnaire. Two that bear one version but count differently are two methods. */
export function methodOf(questionnaire: Questionnaire, standsIn = false): Method {
  const { id, version, scale, rules, themes } = questionnaire;
  return {
    key: JSON.stringify([standsIn, id, version, countingOf(questionnaire)]),
    id,
    version,
    themes: themes.map(({ id, axisLabel }) => ({ id, axisLabel })),
    scaleMax: scale.max,
    levels: scale.levels.map(({ label }, place) => ({ value: scale.min + place, label })),
    minimumCoverage: rules.minimumCoverage,
    standsIn,
  };
}

/** All that a score depends on, and no word of it. */
function countingOf({ scale, rules, themes }: Questionnaire): unknown {
  const bounds = (bands: readonly { readonly from: number }[]) => bands.map(({ from }) => from);
  return [
    [scale.min, scale.max],
    [rules.difficultyThreshold, rules.attentionThreshold, rules.minimumCoverage],
    rules.ceilings.map(({ when, atLeast, max }) => [when, atLeast, max]),
    [bounds(rules.difficultyBands), bounds(rules.scaleUpBands)],
    themes.map(({ id, direction, weights, questions }) => [
      [id, direction, weights.prototype, weights.scaleUp],
      questions.map(({ id, horizon, weight, optional }) => [id, horizon, weight, optional]),
    ]),
  ];
}
