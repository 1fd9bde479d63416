import type { Workbook } from '../workbook';
import type { Chart } from './chart';
import type { ChartAxis } from './chart-axis';
import { familyOf, isStacked } from './chart-type';
import { seriesNumbers, seriesXValues } from './series-data';

/** The numbers that an axis has to show: sums where series are stacked, shares where they fill up to 100 %. */
export const axisNumbers = (workbook: Workbook, chart: Chart, axis: ChartAxis): number[] => {
  const series = chart.series.filter(({ axisGroup, filtered }) => axisGroup === axis.axisGroup && !filtered);
  if (axis.type !== 'Value') {
    const [first] = series;
    if (first === undefined) return [];
    if (['scatter', 'bubble'].includes(familyOf(chart.type))) {
      return series.flatMap((each) => seriesXValues(workbook, each, chart.plotVisibleOnly));
    }
    return [1, seriesNumbers(workbook, first.values, chart.plotVisibleOnly).length];
  }
  const lines = series.map(({ values }) => seriesNumbers(workbook, values, chart.plotVisibleOnly));
  if (/100$/.test(chart.type)) return [0, 1];
  if (!isStacked(chart.type)) return lines.flat().filter((value) => value !== null);
  const points = Math.max(0, ...lines.map((line) => line.length));
  return Array.from({ length: points }, (_, point) => lines.map((line) => line[point] ?? 0)).flatMap((values) => [
    sum(values.filter((value) => value > 0)),
    sum(values.filter((value) => value < 0)),
  ]);
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
