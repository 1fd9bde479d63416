import { pointOf, type Point, type RadarFrame } from './radar-geometry';
import type { RadarSeries } from './radar-series';

/** From the first axis to the middle of a digit. */
const REACH = 7;
/** A curve farther than this from every digit disturbs none. */
const CLEAR = 7;

/**
 * The side of the first axis on which the scale's digits stand: the right one, unless curves come closer to them there than
 * on the left. Where both sides are crossed, digits lie under the curves.
 */
export function digitSide(
  frame: RadarFrame,
  series: readonly RadarSeries[],
  min: number,
  max: number,
): 'left' | 'right' {
  const last = frame.axes.length - 1;
  const clearance = (neighbour: number, step: number): number => {
    const distances = series.flatMap(({ values }) => {
      const own = values[0] ?? null;
      const next = values[neighbour] ?? null;
      if (own === null || next === null) return [];
      const from = pointOf(frame, 0, own, min, max);
      const to = pointOf(frame, neighbour, next, min, max);
      return Array.from({ length: max - min }, (_, index) => {
        const { x, y } = pointOf(frame, 0, min + index + 1, min, max);
        return distanceTo({ x: x + step, y }, from, to);
      });
    });
    return Math.min(CLEAR, ...distances);
  };
  return clearance(last, -REACH) > clearance(1, REACH) ? 'left' : 'right';
}

/** How far a point is from the segment between two others. */
function distanceTo(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - from.x - share * dx, point.y - from.y - share * dy);
}
