import type { ChartFigures, SeriesFigures } from '../../model/charts/picture/chart-figures';
import type { Scale } from '../../model/state/charts/axis-scale';
import type { Chart } from '../../model/state/charts/chart';
import type { ChartAxis } from '../../model/state/charts/chart-axis';
import { svg } from '../element';
import { fontAttributes, GRID, lineAttributes, type Frame } from './frame';
import { multiline, numberText } from './labels';
import { marker } from './markers';

/** Room for the figures of an axis, and for its title. */
const FIGURES = { across: 34, down: 20 };
const TITLE = 20;
const LABEL_GAP = 5;

/** Where a pair of values lies on the plot. */
type Place = (x: number, y: number) => { readonly x: number; readonly y: number };

const share = ({ minimum, maximum }: Scale, value: number): number => (value - minimum) / (maximum - minimum || 1);

const stepsOf = ({ minimum, maximum, majorUnit }: Scale): readonly number[] =>
  Array.from({ length: Math.round((maximum - minimum) / majorUnit) + 1 }, (_, step) => minimum + step * majorUnit);

/** Gridlines and figures of one axis. */
const drawAxis = (chart: Chart, axis: ChartAxis, scale: Scale, other: Scale, place: Place, lying: boolean) => {
  const grid = lineAttributes(axis.majorGridlines.line, GRID, 0.75);
  const font = fontAttributes(axis.format, chart.format, { size: 9 });
  return stepsOf(scale).flatMap((value): SVGElement[] => {
    const [from, to] = [other.minimum, other.maximum].map((end) => (lying ? place(value, end) : place(end, value)));
    if (from === undefined || to === undefined) return [];
    const line = svg('line', { x1: from.x, y1: from.y, x2: to.x, y2: to.y, ...grid });
    const text = [numberText(value, axis.numberFormat)];
    return [
      ...(axis.majorGridlines.visible ? [line] : []),
      lying
        ? multiline(text, from.x, from.y + FIGURES.down / 2 + 2, { ...font, 'text-anchor': 'middle' })
        : multiline(text, from.x - 6, from.y, { ...font, 'text-anchor': 'end' }),
    ];
  });
};

const axisTitle = (chart: Chart, { title }: ChartAxis, x: number, y: number, turned: boolean): SVGElement[] => {
  if (!title.visible) return [];
  const font = fontAttributes(title.format, chart.format, { size: 10 });
  const text = multiline([title.text], x, y, { ...font, 'text-anchor': 'middle' });
  if (turned) text.setAttribute('transform', `rotate(-90 ${x} ${y})`);
  return [text];
};

/** The markers of a series, a line through them where its type has one, and the labels that say a word of their own. */
const drawSeries = (chart: Chart, each: SeriesFigures, at: number, place: Place): SVGElement[] => {
  const { series } = each;
  const points = each.values.map((value, index) => (value === null ? null : place(each.x[index] ?? 0, value)));
  const bare = series.type === 'XYScatter';
  const d = points
    .map((point, index) => (point ? `${points[index - 1] ? 'L' : 'M'}${point.x} ${point.y}` : ''))
    .join('');
  return [
    ...(bare
      ? []
      : [svg('path', { d, fill: 'none', class: 'series', ...lineAttributes(series.format.line, each.color, 2.25) })]),
    ...points.flatMap((point, index): SVGElement[] => {
      if (!point) return [];
      const shown = each.markers || (bare && series.marker.style !== 'None');
      return [...(shown ? [marker(each, at, point.x, point.y)] : []), ...drawLabel(chart, each, index, point)];
    }),
  ];
};

/** Which way a label stands from its point, across and down, and which end of its words is there. */
const PLACES: Readonly<Record<string, readonly [number, number, string]>> & {
  readonly Right: readonly [number, number, string];
} = {
  Right: [1, 0, 'start'],
  Left: [-1, 0, 'end'],
  Top: [0, -1, 'middle'],
  Bottom: [0, 1, 'middle'],
  Center: [0, 0, 'middle'],
};

const drawLabel = (
  chart: Chart,
  { series }: SeriesFigures,
  index: number,
  { x, y }: { readonly x: number; readonly y: number },
): SVGElement[] => {
  const { label, hasDataLabel } = series.points[String(index)] ?? {};
  if (label?.text === undefined || hasDataLabel === false) return [];
  const font = fontAttributes(label.format, chart.format, { size: 9 });
  const beside = (series.marker.size ?? 5) * 0.7 + LABEL_GAP;
  const [dx, dy, anchor] = PLACES[label.position ?? 'Right'] ?? PLACES['Right'];
  return [
    multiline(label.text.split('\n'), x + dx * beside, y + dy * (beside + 4), { ...font, 'text-anchor': anchor }),
  ];
};

/** Draws points between two axes of numbers. */
export const drawScatter = (chart: Chart, figures: ChartFigures, frame: Frame): SVGGElement => {
  const { category, value } = chart.axes;
  const left = frame.left + FIGURES.across + (value.title.visible ? TITLE : 0);
  const below = FIGURES.down + (category.title.visible ? TITLE : 0);
  const width = Math.max(10, frame.left + frame.width - left - 10);
  const height = Math.max(10, frame.height - below);
  const { xValues, values } = figures;
  const place: Place = (x, y) => ({
    x: left + share(xValues, x) * width,
    y: frame.top + (1 - share(values, y)) * height,
  });
  return svg(
    'g',
    { class: 'scatter' },
    ...drawAxis(chart, category, xValues, values, place, true),
    ...drawAxis(chart, value, values, xValues, place, false),
    ...axisTitle(chart, category, left + width / 2, frame.top + height + FIGURES.down + TITLE / 2, false),
    ...axisTitle(chart, value, frame.left + TITLE / 2, frame.top + height / 2, true),
    ...figures.series.flatMap((each, at) => drawSeries(chart, each, at, place)),
  );
};
