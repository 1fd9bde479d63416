import type { AnswerValue } from '../../src/domain/fiche';
import type { Questionnaire } from '../../src/domain/questionnaire';

/**
 * The method once more, written from its text alone with exact fractions, sharing no code with the product.
 * Weights are taken as thousandths, so every figure is a ratio of big integers and no rounding noise exists.
 */
type Fraction = readonly [numerator: bigint, denominator: bigint];
type GivenAnswers = Readonly<Record<string, AnswerValue | undefined>>;

const whole = (value: number): Fraction => [BigInt(Math.round(value * 1000)), 1000n];
const add = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d];
const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * c, b * d];
const over = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d, b * c];
const atLeast = ([a, b]: Fraction, [c, d]: Fraction) => a * d >= c * b;
const halfUp = ([a, b]: Fraction) => {
  const doubled = 2n * a + b;
  const quotient = doubled / (2n * b);
  return Number(doubled % (2n * b) < 0n ? quotient - 1n : quotient);
};

function mean(pairs: readonly (readonly [weight: Fraction, value: Fraction])[]): Fraction | null {
  let sum: Fraction = [0n, 1n];
  let weights: Fraction = [0n, 1n];
  for (const [weight, value] of pairs) {
    sum = add(sum, times(weight, value));
    weights = add(weights, weight);
  }
  return weights[0] === 0n ? null : over(sum, weights);
}

function figures(q: Questionnaire, answers: GivenAnswers) {
  const level = (id: string) => {
    const value = answers[id];
    return typeof value === 'number' && [0, 1, 2, 3, 4].includes(value) ? value : null;
  };
  const themes = q.themes.map((theme) => {
    const score = (wanted: readonly string[]) =>
      mean(
        theme.questions.flatMap((question) => {
          const x = level(question.id);
          if (x === null || !wanted.includes(question.horizon)) return [];
          const e = theme.direction === 'favourable' ? 4 - x : x;
          return [[whole(question.weight), whole(e)] as const];
        }),
      );
    return { theme, S: score(['prototype', 'scaleUp']), P: score(['prototype']), E: score(['scaleUp']) };
  });
  const D = mean(themes.flatMap(({ theme, P }) => (P ? [[whole(theme.weights.prototype), P] as const] : [])));
  const stake = mean(themes.flatMap(({ theme, E }) => (E ? [[whole(theme.weights.scaleUp), E] as const] : [])));
  const favourable = themes.filter(({ theme }) => theme.direction === 'favourable');
  const unanswerable = favourable.length > 0 && favourable.every(({ E }) => E === null);
  const blocking = themes
    .filter(({ theme }) => theme.direction === 'stake')
    .flatMap(({ theme }) => theme.questions)
    .filter((question) => question.horizon === 'scaleUp' && level(question.id) === 4).length;
  let ceiling = 100;
  for (const rule of q.rules.ceilings) {
    const acts =
      rule.when === 'blockingScaleUpAnswers'
        ? blocking >= rule.atLeast
        : favourable.some(({ E }) => E !== null && atLeast(E, whole(rule.atLeast)));
    if (acts && rule.max < ceiling) ceiling = rule.max;
  }
  const percent = (share: Fraction) => times(share, [100n, 4n]);
  const raw = stake && !unanswerable ? halfUp(add([100n, 1n], times([-1n, 1n], percent(stake)))) : null;
  return { themes, D: D && halfUp(percent(D)), raw, ceiling, G: raw === null ? null : Math.min(raw, ceiling) };
}

function bandFor(bands: readonly { from: number; label: string }[], value: number | null) {
  if (value === null) return null;
  return [...bands].reverse().find(({ from }) => value >= from)?.label ?? null;
}

/** What the product's report should be, theme scores as plain quotients, which `about` may make matchers of. */
export function naiveReport(
  q: Questionnaire,
  answers: GivenAnswers,
  about: (quotient: number) => number = (quotient) => expect.closeTo(quotient, 9) as number,
) {
  const { themes, D, raw, ceiling, G } = figures(q, answers);
  const required = q.themes
    .flatMap(({ direction, questions }) => questions.map((question) => ({ ...question, direction })))
    .filter((question) => !question.optional && answers[question.id] !== 'notApplicable');
  const open = required.filter(({ id }) => typeof answers[id] !== 'number' || !Number.isInteger(answers[id]));
  const coverage = required.length === 0 ? 0 : (required.length - open.length) / required.length;
  const enough = coverage >= q.rules.minimumCoverage && required.length > open.length;
  const fill = (best: boolean) => {
    const levels = open.map(({ id, direction }) => [id, (direction === 'favourable') === best ? 4 : 0] as const);
    return figures(q, { ...answers, ...Object.fromEntries(levels) });
  };
  const pair = (low: number | null, high: number | null) => (low === null || high === null ? null : [low, high]);
  const [best, worst] = [fill(true), fill(false)];
  const listed = themes.filter(({ theme, P }) => theme.weights.prototype > 0 && P !== null);
  const hard = listed.filter(({ P }) => P && atLeast(P, whole(q.rules.difficultyThreshold)));
  const shownD = enough ? D : null;
  const shownG = enough ? G : null;
  return {
    themeScores: Object.fromEntries(
      themes.map(({ theme, S }) => [theme.id, S === null ? null : about(Number(S[0]) / Number(S[1]))]),
    ),
    difficulties: hard.map(({ theme }) => theme.id),
    attention: listed
      .filter((entry) => !hard.includes(entry) && entry.P && atLeast(entry.P, whole(q.rules.attentionThreshold)))
      .map(({ theme }) => theme.id),
    difficultyIndex: shownD,
    difficultyBand: bandFor(q.rules.difficultyBands, shownD),
    scaleUpRaw: enough ? raw : null,
    ceiling,
    scaleUpIndex: shownG,
    scaleUpBand: bandFor(q.rules.scaleUpBands, shownG),
    coverage,
    range: enough && open.length > 0 ? { difficulty: pair(best.D, worst.D), scaleUp: pair(worst.G, best.G) } : null,
  };
}
