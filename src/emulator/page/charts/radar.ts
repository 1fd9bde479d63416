import type { ChartFigures } from '../../model/charts/picture/chart-figures';
import type { Chart } from '../../model/state/charts/chart';
import { svg } from '../element';
import { fontAttributes, GRID, lineAttributes, type Frame } from './frame';
import { lines, multiline, numberText } from './labels';
import { marker } from './markers';

const LABEL_ROOM = { across: 92, down: 26 };

/** Draws a radar: polygons for the grid, one axis a category, a line a series. A missing value leaves a gap. */
export const drawRadar = (chart: Chart, figures: ChartFigures, frame: Frame): SVGGElement => {
  const { minimum, maximum, majorUnit } = figures.values;
  const count = Math.max(figures.categories.length, 1);
  const centre = { x: frame.left + frame.width / 2, y: frame.top + frame.height / 2 };
  const radius = Math.max(20, Math.min(frame.width / 2 - LABEL_ROOM.across, frame.height / 2 - LABEL_ROOM.down));
  const at = (index: number, value: number, extra = 0): { x: number; y: number } => {
    const reach = ((value - minimum) / (maximum - minimum || 1)) * radius + extra;
    const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
    return { x: centre.x + reach * Math.cos(angle), y: centre.y + reach * Math.sin(angle) };
  };
  const indexes = Array.from({ length: count }, (_, index) => index);
  const path = (value: number): string => indexes.map((index) => Object.values(at(index, value)).join(',')).join(' ');
  const { value, category } = chart.axes;
  const group = svg('g', { class: 'radar' });
  const steps = Math.round((maximum - minimum) / majorUnit);
  const grid = lineAttributes(value.majorGridlines.line, GRID, 0.75);
  for (let step = 1; step <= steps && value.majorGridlines.visible; step += 1)
    group.append(svg('polygon', { points: path(minimum + step * majorUnit), fill: 'none', ...grid }));
  for (const index of indexes) {
    const end = at(index, maximum);
    group.append(svg('line', { x1: centre.x, y1: centre.y, x2: end.x, y2: end.y, class: 'axis', ...grid }));
  }
  const filled = chart.type === 'RadarFilled';
  figures.series.forEach((each, place) => {
    const shown = indexes.map((index) => each.values[index] ?? null);
    const stroke = filled ? { stroke: 'none' } : lineAttributes(each.series.format.line, each.color, 2.25);
    const pieces = indexes.flatMap((index) => {
      const following = (index + 1) % count;
      const [from, to] = [shown[index] ?? null, shown[following] ?? null];
      return from === null || to === null ? [] : [[at(index, from), at(following, to)] as const];
    });
    if (pieces.length === count) {
      const points = pieces.map(([{ x, y }]) => `${x},${y}`).join(' ');
      group.append(
        svg('polygon', {
          points,
          fill: filled ? each.color : 'none',
          class: 'series',
          'stroke-linejoin': 'round',
          ...stroke,
        }),
      );
    } else {
      const d = pieces.map(([from, to]) => `M${from.x} ${from.y}L${to.x} ${to.y}`).join('');
      group.append(svg('path', { d, fill: 'none', class: 'series', ...stroke }));
    }
    if (each.markers)
      shown.forEach((score, index) => {
        if (score === null) return;
        const { x, y } = at(index, score);
        group.append(marker(each, place, x, y));
        if (!each.series.hasDataLabels) return;
        const label = at(index, score, 12);
        group.append(
          multiline([numberText(score, each.series.labels.numberFormat)], label.x, label.y, {
            ...fontAttributes(each.series.labels.format, chart.format, { size: 8 }),
            'text-anchor': 'middle',
          }),
        );
      });
  });
  const scale = fontAttributes(value.format, chart.format, { size: 8 });
  for (let step = 0; step <= steps && value.visible && value.tickLabelPosition !== 'None'; step += 1) {
    const { y } = at(0, minimum + step * majorUnit);
    const text = numberText(minimum + step * majorUnit, value.numberFormat);
    group.append(multiline([text], centre.x - 5, y, { ...scale, 'text-anchor': 'end' }));
  }
  const names = fontAttributes(category.format, chart.format, { size: 9 });
  figures.categories.forEach((name, index) => {
    const { x, y } = at(index, maximum, 10);
    const side = Math.abs(x - centre.x) < 4 ? 'middle' : x > centre.x ? 'start' : 'end';
    const shift = side === 'middle' ? (y < centre.y ? -6 : 6) : 0;
    group.append(multiline(lines(name, 16), x, y + shift, { ...names, 'text-anchor': side, class: 'category' }));
  });
  return group;
};
