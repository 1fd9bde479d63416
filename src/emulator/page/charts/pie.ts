import type { ChartFigures } from '../../model/charts/picture/chart-figures';
import type { Chart } from '../../model/state/charts/chart';
import { automaticColor } from '../../model/state/charts/chart-format';
import { familyOf } from '../../model/state/charts/chart-type';
import { svg } from '../element';
import type { Frame } from './frame';

/** Draws a pie or a doughnut of the first series. */
export const drawPie = (chart: Chart, { series }: ChartFigures, frame: Frame): SVGGElement => {
  const group = svg('g', { class: 'pie' });
  const [first] = series;
  const values = (first?.values ?? []).map((value) => Math.max(0, value ?? 0));
  const total = values.reduce((sum, value) => sum + value, 0);
  const radius = Math.min(frame.width, frame.height) / 2 - 6;
  const centre = { x: frame.left + frame.width / 2, y: frame.top + frame.height / 2 };
  if (total === 0 || radius <= 0) return group;
  const hole = familyOf(chart.type) === 'doughnut' ? (radius * (first?.series.doughnutHoleSize ?? 75)) / 100 : 0;
  const at = (share: number, reach: number): string => {
    const angle = share * 2 * Math.PI - Math.PI / 2;
    return `${centre.x + reach * Math.cos(angle)} ${centre.y + reach * Math.sin(angle)}`;
  };
  let from = 0;
  values.forEach((value, index) => {
    // A full circle has no arc of its own: it ends a hair before its start.
    const to = Math.min(from + value / total, from + 0.99999);
    const large = to - from > 0.5 ? 1 : 0;
    const inner =
      hole === 0 ? `L${centre.x} ${centre.y}` : `L${at(to, hole)}A${hole} ${hole} 0 ${large} 0 ${at(from, hole)}`;
    group.append(
      svg('path', {
        d: `M${at(from, radius)}A${radius} ${radius} 0 ${large} 1 ${at(to, radius)}${inner}Z`,
        fill: first?.pointColor(index) ?? automaticColor(index),
        stroke: '#ffffff',
      }),
    );
    from += value / total;
  });
  return group;
};
