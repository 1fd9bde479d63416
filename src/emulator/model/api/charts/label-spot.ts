import type { Box } from '../../state/charts/anchor';
import { axisNumbers } from '../../state/charts/axis-numbers';
import { axisScale } from '../../state/charts/axis-scale';
import type { ChartSeries } from '../../state/charts/chart-series';
import { familyOf } from '../../state/charts/chart-type';
import { seriesNumbers } from '../../state/charts/series-data';
import type { ChartPart } from './chart-part';
import { chartBox } from './layout';

/** A letter of a label is about this wide, and a line of it this high, in points. */
const LETTER = 5;
const LINE = 15;

/** About where the label of a point stands in its chart, in points: above the point, as the emulator lays the chart out. */
export const labelSpot = (from: ChartPart<unknown>, series: ChartSeries, index: number, text: string): Box => {
  const { workbook, chart } = from;
  const inside = chartBox(from, 'inside') ?? { left: 0, top: 0, width: 0, height: 0 };
  const values = seriesNumbers(workbook, series.values, chart.plotVisibleOnly);
  const axis = series.axisGroup === 'Primary' ? chart.axes.value : chart.axes.secondaryValue;
  const { minimum, maximum } = axisScale(axisNumbers(workbook, chart, axis), axis);
  const along = (index + 0.5) / (values.length || 1);
  const reach = maximum === minimum ? 0 : ((values[index] ?? minimum) - minimum) / (maximum - minimum);
  const [across, up] = familyOf(series.type) === 'bar' ? [reach, along] : [along, reach];
  const width = Math.max(1, text.length) * LETTER;
  return {
    left: Math.max(0, inside.left + across * inside.width - width / 2),
    top: Math.max(0, inside.top + (1 - up) * inside.height - LINE),
    width,
    height: LINE,
  };
};
