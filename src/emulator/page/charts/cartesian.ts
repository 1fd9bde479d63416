import type { ChartFigures, SeriesFigures } from '../../model/charts/picture/chart-figures';
import type { Chart } from '../../model/state/charts/chart';
import { familyOf, isStacked } from '../../model/state/charts/chart-type';
import { svg } from '../element';
import { fontAttributes, GRID, lineAttributes, type Frame } from './frame';
import { lines, multiline, numberText } from './labels';
import { marker } from './markers';

const AXIS = { across: 48, down: 30 };

/** Places on the plot for a share of either axis; a bar chart has its categories down the side. */
type Place = (category: number, value: number) => { readonly x: number; readonly y: number };

const valueShare = ({ values: { minimum, maximum } }: ChartFigures, value: number): number =>
  (value - minimum) / (maximum - minimum || 1);

const drawAxes = (chart: Chart, figures: ChartFigures, place: Place, sideways: boolean): SVGGElement => {
  const group = svg('g', { class: 'axes' });
  const { minimum, maximum, majorUnit } = figures.values;
  const grid = lineAttributes(chart.axes.value.majorGridlines.line, GRID, 0.75);
  const font = fontAttributes(chart.axes.value.format, chart.format, { size: 9 });
  for (let step = 0; step <= Math.round((maximum - minimum) / majorUnit); step += 1) {
    const value = minimum + step * majorUnit;
    const [from, to] = [place(0, valueShare(figures, value)), place(1, valueShare(figures, value))];
    if (chart.axes.value.majorGridlines.visible)
      group.append(svg('line', { x1: from.x, y1: from.y, x2: to.x, y2: to.y, ...grid }));
    const text = [numberText(value, chart.axes.value.numberFormat)];
    group.append(
      sideways
        ? multiline(text, to.x, Math.max(from.y, to.y) + 12, { ...font, 'text-anchor': 'middle' })
        : multiline(text, from.x - 6, from.y, { ...font, 'text-anchor': 'end' }),
    );
  }
  const names = fontAttributes(chart.axes.category.format, chart.format, { size: 9 });
  figures.categories.forEach((name, index) => {
    const { x, y } = place((index + 0.5) / figures.categories.length, 0);
    group.append(
      sideways
        ? multiline(lines(name, 10), x - 6, y, { ...names, 'text-anchor': 'end' })
        : multiline(lines(name, 14), x, y + 14, { ...names, 'text-anchor': 'middle' }),
    );
  });
  return group;
};

const drawBars = (chart: Chart, figures: ChartFigures, place: Place, base: number): SVGElement[] => {
  const count = Math.max(figures.categories.length, 1);
  const stacked = isStacked(chart.type);
  const perCategory = stacked ? 1 : Math.max(figures.series.length, 1);
  const reached = new Map<string, number>();
  return figures.series.flatMap((each, at) =>
    each.values.flatMap((value, index) => {
      if (value === null) return [];
      const key = `${index} ${value < 0 ? '-' : '+'}`;
      const from = stacked ? (reached.get(key) ?? 0) : base;
      const to = stacked ? from + value : value;
      reached.set(key, to);
      const room = 0.7 / count / perCategory;
      const start = (index + 0.15) / count + (stacked ? 0 : at * room);
      const [a, b] = [place(start, valueShare(figures, from)), place(start + room, valueShare(figures, to))];
      return svg('rect', {
        x: Math.min(a.x, b.x),
        y: Math.min(a.y, b.y),
        width: Math.abs(a.x - b.x),
        height: Math.abs(a.y - b.y),
        fill: each.pointColor(index),
      });
    }),
  );
};

const drawLine = (chart: Chart, each: SeriesFigures, at: number, figures: ChartFigures, place: Place): SVGElement[] => {
  const bubbles = familyOf(chart.type) === 'bubble';
  const { minimum, maximum } = figures.xValues;
  const points = each.values.map((value, index) => {
    if (value === null) return undefined;
    const across = bubbles
      ? ((each.x[index] ?? 0) - minimum) / (maximum - minimum || 1)
      : (index + 0.5) / Math.max(figures.categories.length, 1);
    return place(across, valueShare(figures, value));
  });
  const d = points
    .map((point, index) =>
      point === undefined ? '' : `${index === 0 || points[index - 1] === undefined ? 'M' : 'L'}${point.x} ${point.y}`,
    )
    .join('');
  const stroke = bubbles ? { stroke: 'none' } : lineAttributes(each.series.format.line, each.color, 2.25);
  const dots = each.markers || bubbles;
  return [
    svg('path', { d, fill: 'none', class: 'series', 'stroke-linejoin': 'round', ...stroke }),
    ...points.flatMap((point) => (point === undefined || !dots ? [] : [marker(each, at, point.x, point.y)])),
  ];
};

/** Draws columns, bars, lines, areas (as their upper line) and bubbles (as points) between two axes. */
export const drawCartesian = (chart: Chart, figures: ChartFigures, frame: Frame): SVGGElement => {
  const family = familyOf(chart.type);
  const sideways = family === 'bar';
  const left = frame.left + (sideways ? AXIS.across + 16 : AXIS.across);
  const width = Math.max(10, frame.left + frame.width - left);
  const height = Math.max(10, frame.height - AXIS.down);
  const place: Place = (category, value) =>
    sideways
      ? { x: left + value * width, y: frame.top + (1 - category) * height }
      : { x: left + category * width, y: frame.top + (1 - value) * height };
  const group = svg('g', { class: family });
  group.append(drawAxes(chart, figures, place, sideways));
  const base = Math.min(Math.max(0, figures.values.minimum), figures.values.maximum);
  if (family === 'column' || family === 'bar') group.append(...drawBars(chart, figures, place, base));
  else group.append(...figures.series.flatMap((each, at) => drawLine(chart, each, at, figures, place)));
  return group;
};
