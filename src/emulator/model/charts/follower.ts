import { contains, type Area } from '../state/area';
import { shiftAnchor } from '../state/charts/anchor';
import type { Chart } from '../state/charts/chart';
import type { ChartSeries } from '../state/charts/chart-series';
import { chartsOf, nextChartId } from '../state/charts/charts-of-sheet';
import type { Source } from '../state/charts/source';
import { extendArea } from '../state/extend';
import type { Follower, Place } from '../state/follower';
import { shiftArea, type Shift } from '../state/shift';
import type { Sheet } from '../state/sheet';
import type { Workbook } from '../state/workbook';
import { deactivateChart } from './events';

const everyChart = (workbook: Workbook): Chart[] => workbook.sheets.flatMap((sheet) => chartsOf(sheet).charts);

type Follow = (source: Source) => Source;

const followText = (element: { source?: Source | undefined }, follow: Follow): void => {
  if (element.source !== undefined) element.source = follow(element.source);
};

const followSeries = (series: ChartSeries, follow: Follow): void => {
  series.values = follow(series.values);
  if (series.name !== undefined) series.name = follow(series.name);
  if (series.categories !== undefined) series.categories = follow(series.categories);
  if (series.bubbleSizes !== undefined) series.bubbleSizes = follow(series.bubbleSizes);
  for (const { label } of Object.values(series.points)) if (label !== undefined) followText(label, follow);
  for (const { label } of series.trendlines) followText(label, follow);
};

const followAll = (workbook: Workbook, follow: Follow): void => {
  for (const chart of everyChart(workbook)) followChart(chart, follow);
};

const followChart = (chart: Chart, follow: Follow): void => {
  if (chart.data !== undefined) chart.data = follow(chart.data);
  followText(chart.title, follow);
  for (const series of chart.series) followSeries(series, follow);
  const { category, value, series, secondaryCategory, secondaryValue } = chart.axes;
  for (const axis of [category, value, series, secondaryCategory, secondaryValue]) {
    if (axis.categoryNames !== undefined) axis.categoryNames = follow(axis.categoryNames);
    followText(axis.title, follow);
  }
};

const onSheet =
  (sheet: Sheet, change: (area: Area) => Source): Follow =>
  (source) =>
    source.kind === 'cells' && source.sheetId === sheet.id ? change(source.area) : source;

const shifted = (workbook: Workbook, shift: Shift): void => {
  followAll(
    workbook,
    onSheet(shift.sheet, (area) => {
      const now = shiftArea(shift, area);
      return now === undefined ? { kind: 'lost' } : { kind: 'cells', sheetId: shift.sheet.id, area: now };
    }),
  );
  for (const chart of chartsOf(shift.sheet).charts) chart.anchor = shiftAnchor(shift, chart.anchor);
};

const moved = (workbook: Workbook, from: Place, to: Place): void => {
  followAll(
    workbook,
    onSheet(from.sheet, (area) => {
      const at = { kind: 'cells', sheetId: from.sheet.id, area } as const;
      if (!contains(from.area, area)) return at;
      const rows = to.area.row - from.area.row;
      const columns = to.area.column - from.area.column;
      return {
        kind: 'cells',
        sheetId: to.sheet.id,
        area: { ...area, row: area.row + rows, column: area.column + columns },
      };
    }),
  );
};

const sheetDeleted = (workbook: Workbook, sheet: Sheet): void => {
  followAll(
    workbook,
    onSheet(sheet, () => ({ kind: 'lost' })),
  );
};

/** A copied sheet has copies of the charts, which show the copy's own cells. */
const sheetCopied = (workbook: Workbook, from: Sheet, to: Sheet): void => {
  const copies = chartsOf(to);
  copies.charts = chartsOf(from).charts.map((chart) => ({ ...structuredClone(chart), id: nextChartId(workbook) }));
  const follow = onSheet(from, (area) => ({ kind: 'cells', sheetId: to.id, area }));
  for (const chart of copies.charts) followChart(chart, follow);
};

/** Charts keep up with the cells that they show and stand on; to select cells takes the focus from a chart. */
export const chartFollower: Follower = {
  shifted,
  moved,
  extended: (workbook, sheet, extension) =>
    followAll(
      workbook,
      onSheet(sheet, (area) => ({ kind: 'cells', sheetId: sheet.id, area: extendArea(extension, area) })),
    ),
  sheetDeleted,
  sheetCopied,
  selected: (workbook) => deactivateChart(workbook),
};
