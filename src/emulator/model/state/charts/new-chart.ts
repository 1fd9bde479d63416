import type { Area } from '../area';
import type { Sheet } from '../sheet';
import type { Workbook } from '../workbook';
import { anchorAt } from './anchor';
import { kindOf } from './cell-kind';
import type { Chart } from './chart';
import { newAxes } from './chart-axis';
import { automaticFormat } from './chart-format';
import { newLabels, newSeries, type ChartSeries } from './chart-series';
import { familyOf, type ChartType } from './chart-type';
import { deriveSeries } from './derive-series';
import { cellsOf } from './source';

/** Excel's size of a new chart, in points, and a place well inside the window. */
const firstBox = { left: 192, top: 75, width: 360, height: 216 };

export interface ChartOrder {
  readonly id: string;
  readonly name: string;
  readonly type: ChartType;
  /** Where the data stand, which may be another sheet than the chart's. */
  readonly dataSheet: Sheet;
  readonly data: Area;
  readonly by: 'Auto' | 'Rows' | 'Columns';
}

/** A chart as Excel inserts it: titled; with a legend below when there is more than one thing to tell apart. */
export const newChart = (workbook: Workbook, sheet: Sheet, order: ChartOrder): Chart => ({
  ...plainChart({ ...order, ...seriesOf(workbook, order), anchor: anchorAt(sheet, firstBox) }),
  data: cellsOf(order.dataSheet, order.data),
});

/** A chart of given series, all else as Excel has it by itself. */
export const plainChart = ({
  id,
  name,
  type,
  anchor,
  plotBy,
  series,
}: Pick<Chart, 'id' | 'name' | 'type' | 'anchor' | 'plotBy' | 'series'>): Chart => ({
  id,
  name,
  type,
  anchor,
  plotBy,
  series,
  title: {
    visible: true,
    overlay: false,
    position: 'Top',
    horizontalAlignment: 'Center',
    verticalAlignment: 'Center',
    textOrientation: 0,
    showShadow: false,
    format: automaticFormat(),
    runs: [],
  },
  legend: {
    visible: series.length > 1 || ['pie', 'doughnut'].includes(familyOf(type)),
    position: 'Bottom',
    overlay: false,
    showShadow: false,
    format: automaticFormat(),
    hiddenEntries: [],
  },
  axes: newAxes(['scatter', 'bubble'].includes(familyOf(type))),
  plotArea: { position: 'Automatic', format: automaticFormat() },
  dataTable: {
    visible: false,
    showLegendKey: true,
    showHorizontalBorder: true,
    showVerticalBorder: true,
    showOutlineBorder: true,
    format: automaticFormat(),
  },
  labels: newLabels(),
  format: automaticFormat(),
  roundedCorners: false,
  colorScheme: 'ColorfulPalette1',
  displayBlanksAs: 'NotPlotted',
  plotVisibleOnly: true,
  showDataLabelsOverMaximum: false,
  showAllFieldButtons: true,
  style: 2,
  categoryLabelLevel: -1,
  seriesNameLevel: -1,
  altTextTitle: '',
  altTextDescription: '',
});

/** The series that a range gives. */
export const seriesOf = (
  workbook: Workbook,
  { type, dataSheet, data, by }: Pick<ChartOrder, 'type' | 'dataSheet' | 'data' | 'by'>,
): { readonly plotBy: Chart['plotBy']; readonly series: ChartSeries[] } => {
  const derived = deriveSeries(data, (row, column) => kindOf(workbook, dataSheet, row, column), type, by);
  const series = derived.series.map((areas) => ({
    ...newSeries(workbook.nextId(), type, cellsOf(dataSheet, areas.values)),
    ...(areas.name === undefined ? {} : { name: cellsOf(dataSheet, areas.name) }),
    ...(areas.categories === undefined ? {} : { categories: cellsOf(dataSheet, areas.categories) }),
    ...(areas.bubbleSizes === undefined ? {} : { bubbleSizes: cellsOf(dataSheet, areas.bubbleSizes) }),
  }));
  return { plotBy: derived.plotBy, series };
};

/** Reads the range of a chart anew. The look of a series stays with its place. */
export const setChartData = (
  workbook: Workbook,
  chart: Chart,
  from: Pick<ChartOrder, 'dataSheet' | 'data' | 'by'>,
): void => {
  const made = seriesOf(workbook, { type: chart.type, ...from });
  const before = chart.series;
  chart.plotBy = made.plotBy;
  chart.data = cellsOf(from.dataSheet, from.data);
  chart.series = made.series.map(({ id, values, name, categories, bubbleSizes, ...fresh }, index) => ({
    ...(before[index] ?? fresh),
    id,
    values,
    name,
    categories,
    bubbleSizes,
  }));
};
