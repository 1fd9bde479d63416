import type { Horizon, Questionnaire } from './questionnaire';
import type { Arithmetic, Contribution, ThemeScore } from './scores';

/**
 * The pencil arithmetic of an index: one line per theme that has a score on the horizon and a weight in it.
 *
 * D = 100 · total / (max · weightTotal), G = 100 · (1 − total / (max · weightTotal)) before ceilings. Levels are counted
 * from the scale's minimum, so that the best answers give 0 and the worst 100 on any scale.
 */
export function arithmetic(questionnaire: Questionnaire, themes: readonly ThemeScore[], horizon: Horizon): Arithmetic {
  const { min, max } = questionnaire.scale;
  const lines: Contribution[] = [];
  for (const theme of questionnaire.themes) {
    const weight = theme.weights[horizon];
    const score = themes.find(({ themeId }) => themeId === theme.id)?.[horizon] ?? null;
    if (weight > 0 && score !== null) {
      lines.push({ themeId: theme.id, score, weight, contribution: weight * (score - min) });
    }
  }
  return {
    horizon,
    lines,
    total: lines.reduce((sum, line) => sum + line.contribution, 0),
    weightTotal: lines.reduce((sum, line) => sum + line.weight, 0),
    scaleMax: max - min,
  };
}

/** The weighted share of the worst case, 0 to 1; null where no theme has both a score and a weight. */
export function stakeShare({ total, weightTotal, scaleMax }: Arithmetic): number | null {
  return weightTotal > 0 ? total / (scaleMax * weightTotal) : null;
}
