import { automaticColor } from '../../state/charts/chart-format';
import type { Chart } from '../../state/charts/chart';
import type { ChartSeries } from '../../state/charts/chart-series';

/** The accent that a series has by its place. */
export const automaticSeriesColor = (chart: Chart, series: ChartSeries): string =>
  automaticColor(Math.max(0, chart.series.indexOf(series)));
