import type { Method } from './method';
import type { ScoredFiche } from './scored-fiche';

/** A theme over several fiches. Figures are unrounded, and null where no fiche has a score of it. */
export interface ThemeFigures {
  readonly themeId: string;
  readonly axisLabel: string;
  /** How many fiches have a score of it. */
  readonly count: number;
  readonly mean: number | null;
  readonly least: number | null;
  readonly greatest: number | null;
  /** In how many fiches it is a difficulty to overcome. */
  readonly blocking: number;
}

/** The figures of each theme, in the method's order. Every fiche must be scored by that method. */
export function themeFigures(method: Method, fiches: readonly ScoredFiche[]): readonly ThemeFigures[] {
  return method.themes.map(({ id, axisLabel }, place) => {
    const scores = fiches.flatMap(({ scores }) => scores.themes[place]?.overall ?? []);
    const least = scores.length > 0 ? Math.min(...scores) : null;
    const greatest = scores.length > 0 ? Math.max(...scores) : null;
    return {
      themeId: id,
      axisLabel,
      count: scores.length,
      mean: least === null || greatest === null ? null : meanOf(scores, least, greatest),
      least,
      greatest,
      blocking: fiches.filter(({ scores }) => scores.difficulties.includes(id)).length,
    };
  });
}

/** Binary noise must not carry a mean beyond the figures that it is the mean of. */
function meanOf(scores: readonly number[], least: number, greatest: number): number {
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return Math.min(greatest, Math.max(least, mean));
}

/** Themes that are a difficulty somewhere, the most frequent first, ties in theme order. */
export function mostBlocking(figures: readonly ThemeFigures[]): readonly ThemeFigures[] {
  return figures.filter(({ blocking }) => blocking > 0).sort((a, b) => b.blocking - a.blocking);
}
