import { CellError, plain } from '../cell';
import type { Workbook } from '../workbook';
import type { Chart } from './chart';
import type { ChartSeries } from './chart-series';
import { sourceText } from './formula-source';
import { sheetOf, sourceLevels, sourceValues, type Source } from './source';

/** What the legend calls a series. */
export const seriesName = (workbook: Workbook, chart: Chart, series: ChartSeries): string => {
  const parts = sourceValues(workbook, series.name).filter((value) => value !== null);
  if (parts.length > 0) return parts.map((value) => String(plain(value))).join(' ');
  return `Series${chart.series.indexOf(series) + 1}`;
};

/**
 * The figures of a series, live from its cells. An empty cell is null; text counts as 0, as Excel draws it.
 * `visibleOnly` is the chart's `plotVisibleOnly`: hidden rows and columns are no points.
 */
export const seriesNumbers = (workbook: Workbook, source: Source | undefined, visibleOnly = false): (number | null)[] =>
  sourceValues(workbook, source, visibleOnly).map((value) => {
    if (value === null || value instanceof CellError) return null;
    return typeof value === 'number' ? value : 0;
  });

/** One label a point: outer levels first. Without categories, points are numbered from 1. */
export const seriesCategories = (workbook: Workbook, chart: Chart, series: ChartSeries): (string | number)[][] => {
  const given = chart.axes.category.categoryNames ?? series.categories;
  const { plotVisibleOnly } = chart;
  if (given === undefined) {
    return sourceValues(workbook, series.values, plotVisibleOnly).map((_, index) => [index + 1]);
  }
  const levels = sourceLevels(workbook, given, runsDown(series), plotVisibleOnly);
  return levels.map((level) =>
    level.map((value) => {
      const shown = value === null ? '' : plain(value);
      return typeof shown === 'boolean' ? String(shown).toUpperCase() : shown;
    }),
  );
};

/** X values of a scatter chart: the figures, or 1, 2, 3… when there are none or one of them is text. */
export const seriesXValues = (workbook: Workbook, series: ChartSeries, visibleOnly = false): number[] => {
  const given = sourceValues(workbook, series.categories, visibleOnly);
  const numbers = given.every((value) => typeof value === 'number' || value === null);
  const points = sourceValues(workbook, series.values, visibleOnly);
  return points.map((_, index) => {
    const value = given[index];
    return numbers && typeof value === 'number' ? value : index + 1;
  });
};

/** How the first of a series' cells is formatted; constants are General. */
export const sourceNumberFormat = (workbook: Workbook, source: Source | undefined): string => {
  if (source?.kind !== 'cells') return 'General';
  return sheetOf(workbook, source)?.formats.at(source.area.row, source.area.column).numberFormat ?? 'General';
};

const runsDown = (series: ChartSeries): boolean =>
  series.values.kind === 'cells' ? series.values.area.rows > 1 || series.values.area.columns === 1 : true;

/** What the title says: its own text, the cell it follows, the only series' name, or Excel's placeholder. */
export const titleText = (workbook: Workbook, chart: Chart): string => {
  const { text, source } = chart.title;
  const given = sourceText(workbook, source) ?? text;
  if (given !== undefined) return given;
  const [only, ...others] = chart.series;
  const named = only?.name !== undefined && others.length === 0;
  return named ? seriesName(workbook, chart, only) : 'Chart Title';
};
