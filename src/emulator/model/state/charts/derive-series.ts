import { area, type Area } from '../area';
import type { CellKind } from './cell-kind';
import { familyOf, type ChartType } from './chart-type';

/** The parts of a range that one series is made of. */
export interface SeriesAreas {
  readonly name?: Area;
  readonly categories?: Area;
  readonly values: Area;
  readonly bubbleSizes?: Area;
}

export interface Derived {
  readonly plotBy: 'Rows' | 'Columns';
  readonly series: readonly SeriesAreas[];
}

/** A range looked at so that every series runs downwards, whichever way it lies on the sheet. */
interface View {
  readonly points: number;
  readonly lines: number;
  readonly kind: (point: number, line: number) => CellKind;
  readonly part: (point: number, line: number, points: number, lines: number) => Area;
}

/**
 * Makes series of a range as Excel does. The longer side of the range runs along the points; a square range is read by rows.
 * An empty first cell says that the first line and the first column are labels, whatever they hold. Else leading columns
 * of text or dates are categories, and leading lines of text or dates are names. Figures are never labels without
 * that empty cell, with one exception: a scatter chart takes its first column for the X values.
 */
export const deriveSeries = (
  range: Area,
  kind: (row: number, column: number) => CellKind,
  type: ChartType,
  by: 'Auto' | 'Rows' | 'Columns',
): Derived => {
  const plotBy = by === 'Auto' ? (range.rows > range.columns ? 'Columns' : 'Rows') : by;
  const view = plotBy === 'Columns' ? downwards(range, kind) : sideways(range, kind);
  const { names, categories } = labels(view, type);
  return { plotBy, series: split(view, type, names, categories) };
};

const downwards = (range: Area, kind: (row: number, column: number) => CellKind): View => ({
  points: range.rows,
  lines: range.columns,
  kind: (point, line) => kind(range.row + point, range.column + line),
  part: (point, line, points, lines) => area(range.row + point, range.column + line, points, lines),
});

const sideways = (range: Area, kind: (row: number, column: number) => CellKind): View => ({
  points: range.columns,
  lines: range.rows,
  kind: (point, line) => kind(range.row + line, range.column + point),
  part: (point, line, points, lines) => area(range.row + line, range.column + point, lines, points),
});

/** How many leading points are names, and how many leading lines are categories. */
const labels = (view: View, type: ChartType): { names: number; categories: number } => {
  const { points, lines } = view;
  const xFirst = ['scatter', 'bubble'].includes(familyOf(type)) && lines > 1;
  if (points > 1 && lines > 1 && view.kind(0, 0) === 'empty') {
    const names = count(points - 1, (point) => view.kind(point, 0) === 'empty');
    const categories = xFirst ? 1 : count(lines - 1, (line) => view.kind(0, line) === 'empty');
    return { names, categories };
  }
  // With words alone there are no figures to tell labels from: one line and one column of them are taken.
  if (isAllWords(view)) return { names: points > 1 ? 1 : 0, categories: lines > 1 ? 1 : 0 };
  const body = points > 1 ? 1 : 0;
  const categories = xFirst ? 1 : count(lines - 1, (line) => isLabels(range(body, points, (p) => view.kind(p, line))));
  const names = count(points - 1, (point) => isLabels(range(categories, lines, (l) => view.kind(point, l))));
  return { names, categories };
};

const isAllWords = (view: View): boolean =>
  range(0, view.points, (point) => range(0, view.lines, (line) => view.kind(point, line)))
    .flat()
    .every((kind) => kind === 'label' || kind === 'empty');

const isLabels = (kinds: readonly CellKind[]): boolean =>
  !kinds.includes('figure') && kinds.some((kind) => kind === 'label' || kind === 'date');

const count = (limit: number, holds: (index: number) => boolean): number => {
  let found = 0;
  while (found < limit && holds(found)) found += 1;
  return found;
};

const range = <T>(from: number, to: number, each: (index: number) => T): T[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => each(from + index));

const split = (view: View, type: ChartType, names: number, categories: number): SeriesAreas[] => {
  const column = (line: number): Area => view.part(names, line, view.points - names, 1);
  const step = familyOf(type) === 'bubble' ? 2 : 1;
  const series: SeriesAreas[] = [];
  for (let line = categories; line < view.lines; line += step) {
    series.push({
      ...(names > 0 ? { name: view.part(0, line, names, 1) } : {}),
      ...(categories > 0 ? { categories: view.part(names, 0, view.points - names, categories) } : {}),
      values: column(line),
      ...(step === 2 && line + 1 < view.lines ? { bubbleSizes: column(line + 1) } : {}),
    });
  }
  return series;
};
