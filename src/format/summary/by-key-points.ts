import type { Scores } from '../../domain/scores';

/**
 * Things of the page in the order of its key points, by the theme of each, so that difficulties, answers and scores can be read
 * side by side. Those of a theme keep their own order; those of no theme that has a score come last.
 */
export function byKeyPoints<T>(
  { keyPoints }: Scores,
  things: readonly T[],
  themeOf: (thing: T) => string,
): readonly T[] {
  const rank = (thing: T) => {
    const place = keyPoints.indexOf(themeOf(thing));
    return place < 0 ? keyPoints.length : place;
  };
  return [...things].sort((a, b) => rank(a) - rank(b));
}
