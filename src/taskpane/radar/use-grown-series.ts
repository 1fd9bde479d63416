import { useEffect, useState, useSyncExternalStore } from 'react';
import { grown, sameCurves } from './grow-series';
import type { RadarSeries } from './radar-series';

/** How long a curve takes to reach its new values, in milliseconds. */
const DURATION = 260;
const CALM = '(prefers-reduced-motion: reduce)';

/** The curves on their way from what was drawn to what they are; at once where the user asked for less motion. */
export function useGrownSeries(series: readonly RadarSeries[], min: number): readonly RadarSeries[] {
  const moves = useSyncExternalStore(watchMotion, mayMove);
  const [drawn, setDrawn] = useState(series);
  useEffect(() => {
    if (!moves) return undefined;
    let frame = 0;
    let began: number | undefined;
    const step = (now: number): void => {
      began ??= now;
      const left = Math.max(0, 1 - (now - began) / DURATION);
      // Half of what is left to go in a frame or two, and all of it at the end: fast first, soft at last.
      setDrawn((from) =>
        left === 0 || !sameCurves(from, series) ? series : grown(from, series, 1 - left * 0.85, min),
      );
      if (left > 0) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [series, min, moves]);
  return moves && sameCurves(drawn, series) ? drawn : series;
}

/** Where a host cannot say, nothing moves. */
function mayMove(): boolean {
  return typeof window.matchMedia === 'function' && !window.matchMedia(CALM).matches;
}

function watchMotion(onChange: () => void): () => void {
  if (typeof window.matchMedia !== 'function') return () => undefined;
  const query = window.matchMedia(CALM);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}
