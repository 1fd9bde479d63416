import { plain } from '../../state/cell';
import type { Chart } from '../../state/charts/chart';
import type { ChartSeries } from '../../state/charts/chart-series';
import { seriesCategories, seriesXValues } from '../../state/charts/series-data';
import { sourceValues, type Source } from '../../state/charts/source';
import type { Workbook } from '../../state/workbook';

export const dimensions = ['Categories', 'Values', 'XValues', 'YValues', 'BubbleSizes'] as const;
export type Dimension = (typeof dimensions)[number];

export const dimensionSource = (series: ChartSeries, dimension: Dimension): Source | undefined => {
  if (dimension === 'Categories' || dimension === 'XValues') return series.categories;
  return dimension === 'BubbleSizes' ? series.bubbleSizes : series.values;
};

/** What the points have in one dimension, live from the cells; an empty cell gives `''`. */
export const dimensionValues = (
  workbook: Workbook,
  chart: Chart,
  series: ChartSeries,
  dimension: Dimension,
): (string | number | boolean)[] => {
  if (dimension === 'Categories') return seriesCategories(workbook, chart, series).map(oneLabel);
  if (dimension === 'XValues') return seriesXValues(workbook, series, chart.plotVisibleOnly);
  const source = dimensionSource(series, dimension);
  return sourceValues(workbook, source, chart.plotVisibleOnly).map((value) => (value === null ? '' : plain(value)));
};

const oneLabel = (levels: readonly (string | number)[]): string | number =>
  levels.length === 1 ? (levels[0] ?? '') : levels.join(' ');

/** As Office.js names where data come from. */
export const sourceType = (source: Source | undefined): string => {
  if (source?.kind === 'cells') return 'LocalRange';
  return source?.kind === 'constants' ? 'List' : 'Unknown';
};
