import type { Point, RadarFrame } from './radar-geometry';
import { gridLine, pointOf, runsOf } from './radar-geometry';
import type { RadarSeries } from './radar-series';
import { digitSide } from './digit-side';

/** One curve, as paths and places of markers. */
export interface FigureCurve {
  readonly name: string;
  /** The whole surface, where the curve has no gap. */
  readonly area: string | null;
  /** One path a run between two gaps. */
  readonly lines: readonly string[];
  readonly markers: readonly Point[];
}

/** The radar without its looks: what the pane and an exported image both draw. */
export interface RadarFigure {
  /** A level's corners, as `points` of a polygon; the last is the rim. */
  readonly grid: readonly string[];
  readonly spokes: readonly string[];
  readonly curves: readonly FigureCurve[];
  /** The scale's digits beside the first axis, where curves cross them the least. */
  readonly digits: readonly { readonly text: string; readonly at: Point; readonly anchor: 'start' | 'end' }[];
}

/** Half of a digit's height, to centre it on its grid line. */
const HALF_DIGIT = 3;
/** From the first axis to a digit. */
const DIGIT_GAP = 4;

/** The paths of a radar on its frame. */
export function radarFigure(
  frame: RadarFrame,
  series: readonly RadarSeries[],
  { min, max }: { readonly min: number; readonly max: number },
): RadarFigure {
  const levels = Array.from({ length: max - min }, (_, index) => min + index + 1);
  const side = digitSide(frame, series, min, max);
  return {
    grid: levels.map((level) => listed(gridLine(frame, level, min, max))),
    spokes: frame.axes.map(({ end }) => pathOf([frame.center, end], false)),
    curves: series.map(({ name, values }) => {
      const { closed, runs } = runsOf(values);
      const places = runs.map((run) => run.map((index) => pointOf(frame, index, values[index] ?? min, min, max)));
      return {
        name,
        area: closed ? pathOf(places[0] ?? [], true) : null,
        lines: places.map((points) => pathOf(points, closed)),
        markers: places.flat(),
      };
    }),
    digits: levels.map((level) => {
      const { x, y } = pointOf(frame, 0, level, min, max);
      return {
        text: String(level),
        at: { x: x + (side === 'right' ? DIGIT_GAP : -DIGIT_GAP), y: y + HALF_DIGIT },
        anchor: side === 'right' ? 'start' : 'end',
      };
    }),
  };
}

const listed = (points: readonly Point[]) => points.map(({ x, y }) => `${short(x)},${short(y)}`).join(' ');
const pathOf = (points: readonly Point[], closed: boolean) => `M${listed(points)}${closed ? 'Z' : ''}`;
/** Hundredths of a pixel are fine enough for any screen. */
const short = (value: number) => String(Math.round(value * 100) / 100);
