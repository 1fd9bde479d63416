import { brokenToFit, labelLines, widest } from './label-lines';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface RadarAxis {
  readonly end: Point;
  readonly lines: readonly string[];
  /** Middle of the label's first line. */
  readonly label: Point;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface RadarFrame {
  readonly width: number;
  readonly height: number;
  readonly center: Point;
  readonly radius: number;
  readonly axes: readonly RadarAxis[];
}

export const RADAR_WIDTH = 316;
export const LABEL_SIZE = 11;
export const LINE_HEIGHT = 13;
/** Markers of the first curve, by their radius, and of the second, by their side. */
export const ROUND = 3.25;
export const SQUARE = 8;
const LARGEST_RADIUS = 92;
const SMALLEST_RADIUS = 56;
/** Between the end of an axis and its label. */
const GAP = 9;

/**
 * Where the axes and their labels lie, first axis up, then clockwise. `valueLines` are printed under the labels, one an axis,
 * or empty. The radius gives way to the labels, down to a point where the labels break instead: none leaves the frame.
 */
export function radarFrame(labels: readonly string[], valueLines: readonly string[]): RadarFrame {
  const directions = labels.map((_, index) => direction(index, labels.length));
  // Straight up and down a label has the whole width.
  const wrapped = labels.map((label, index) =>
    isUpright(directions[index]) ? [label] : labelLines(label, LABEL_SIZE),
  );
  const radius = directions.reduce((smallest, { x }, index) => {
    if (isUpright({ x })) return smallest;
    const sideways = Math.abs(x);
    const width = widest([...(wrapped[index] ?? []), valueLines[index] ?? ''], LABEL_SIZE);
    return Math.min(smallest, (RADAR_WIDTH / 2 - width) / sideways - GAP);
  }, LARGEST_RADIUS);
  const used = Math.max(SMALLEST_RADIUS, Math.floor(radius));
  const texts = directions.map(({ x }, index) => {
    const room = isUpright({ x }) ? RADAR_WIDTH : RADAR_WIDTH / 2 - Math.abs(x) * (used + GAP);
    const lines = brokenToFit(wrapped[index] ?? [], room, LABEL_SIZE);
    return valueLines[index] ? [...lines, valueLines[index]] : lines;
  });
  const above = Math.max(0, ...directions.map(({ y }, index) => reach(-y, texts[index]?.length ?? 0, used)));
  const below = Math.max(0, ...directions.map(({ y }, index) => reach(y, texts[index]?.length ?? 0, used)));
  const center = { x: RADAR_WIDTH / 2, y: above };
  const axes = directions.map((way, index): RadarAxis => {
    const lines = texts[index] ?? [];
    const tip = along(center, way, used + GAP);
    const height = lines.length * LINE_HEIGHT;
    return {
      end: along(center, way, used),
      lines,
      label: { x: tip.x, y: tip.y - height / 2 + (way.y * height) / 2 + LINE_HEIGHT / 2 },
      anchor: isUpright(way) ? 'middle' : way.x > 0 ? 'start' : 'end',
    };
  });
  return { width: RADAR_WIDTH, height: above + below, center, radius: used, axes };
}

/** How far a label on an axis going `y` towards an edge reaches to it. A label lies outside its axis, by its own height. */
function reach(y: number, lines: number, radius: number): number {
  return y * (radius + GAP) + ((1 + y) * lines * LINE_HEIGHT) / 2 + 2;
}

/** The point of a value on an axis; values off the scale lie at its ends. */
export function pointOf(frame: RadarFrame, index: number, value: number, min: number, max: number): Point {
  const share = Math.min(1, Math.max(0, (value - min) / (max - min)));
  return along(frame.center, direction(index, frame.axes.length), frame.radius * share);
}

/** The corners of the grid line of a level. */
export function gridLine(frame: RadarFrame, level: number, min: number, max: number): readonly Point[] {
  return frame.axes.map((_, index) => pointOf(frame, index, level, min, max));
}

/** Indexes of values drawn as one line each: the whole closed circle, or the runs between two gaps, around the top too. */
export function runsOf(values: readonly (number | null)[]): {
  readonly closed: boolean;
  readonly runs: readonly (readonly number[])[];
} {
  const count = values.length;
  const gap = values.indexOf(null);
  if (gap < 0) return { closed: true, runs: [values.map((_, index) => index)] };
  const runs: number[][] = [];
  let run: number[] = [];
  for (let step = 1; step <= count; step += 1) {
    const index = (gap + step) % count;
    if ((values[index] ?? null) === null) {
      if (run.length > 0) runs.push(run);
      run = [];
    } else run.push(index);
  }
  return { closed: false, runs };
}

function isUpright(way: { readonly x: number } | undefined): boolean {
  return way !== undefined && Math.abs(way.x) < 0.01;
}

function direction(index: number, count: number): Point {
  const angle = (2 * Math.PI * index) / count;
  return { x: Math.sin(angle), y: -Math.cos(angle) };
}

function along(from: Point, way: Point, distance: number): Point {
  return { x: from.x + way.x * distance, y: from.y + way.y * distance };
}
