import type { Workbook } from '../../state/workbook';
import { axisNumbers } from '../../state/charts/axis-numbers';
import { axisScale, type Scale } from '../../state/charts/axis-scale';
import type { Chart } from '../../state/charts/chart';
import { automaticColor } from '../../state/charts/chart-format';
import type { ChartSeries } from '../../state/charts/chart-series';
import { hasMarkers } from '../../state/charts/chart-type';
import { seriesCategories, seriesName, seriesNumbers, seriesXValues, titleText } from '../../state/charts/series-data';

/** What a chart shows, ready to be drawn. */
export interface ChartFigures {
  readonly title: string | undefined;
  readonly series: readonly SeriesFigures[];
  readonly categories: readonly string[];
  readonly values: Scale;
  /** The horizontal scale of a scatter or bubble chart. */
  readonly xValues: Scale;
  readonly showLegend: boolean;
}

export interface SeriesFigures {
  readonly series: ChartSeries;
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly x: readonly number[];
  readonly sizes: readonly (number | null)[];
  readonly color: string;
  /** The colour of a point of its own. */
  readonly pointColor: (index: number) => string;
  readonly markers: boolean;
}

export const chartFigures = (workbook: Workbook, chart: Chart): ChartFigures => {
  const shown = chart.series.filter(({ filtered }) => !filtered);
  const [first] = shown;
  const { value, secondaryValue, category } = chart.axes;
  const numbers = [value, secondaryValue].flatMap((axis) => axisNumbers(workbook, chart, axis));
  return {
    title: chart.title.visible ? titleText(workbook, chart) : undefined,
    series: shown.map((series) => figuresOf(workbook, chart, series)),
    categories: first === undefined ? [] : seriesCategories(workbook, chart, first).map((levels) => levels.join(' ')),
    values: axisScale(numbers, value),
    xValues: axisScale(axisNumbers(workbook, chart, category), category),
    showLegend: chart.legend.visible,
  };
};

const figuresOf = (workbook: Workbook, chart: Chart, series: ChartSeries): SeriesFigures => {
  const place = chart.series.indexOf(series);
  const { fill, line } = series.format;
  const chosen = [line.color, fill.color].find((color) => color.startsWith('#'));
  const color = chosen ?? automaticColor(place);
  return {
    series,
    name: seriesName(workbook, chart, series),
    values: seriesNumbers(workbook, series.values, chart.plotVisibleOnly),
    x: seriesXValues(workbook, series, chart.plotVisibleOnly),
    sizes: seriesNumbers(workbook, series.bubbleSizes, chart.plotVisibleOnly),
    color,
    pointColor: (index) => {
      const own = series.points[String(index)]?.format.fill.color;
      if (own?.startsWith('#') === true) return own;
      return series.varyByCategories ? automaticColor(index) : color;
    },
    markers: series.marker.style === 'Automatic' ? hasMarkers(series.type) : series.marker.style !== 'None',
  };
};
