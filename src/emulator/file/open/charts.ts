import type { Chart as FileChart, PlotKind } from '../../../xlsx/chart';
import { defined } from '../../../xlsx/defined';
import { anchorAt } from '../../model/state/charts/anchor';
import type { Anchor, AnchorPoint, Chart } from '../../model/state/charts/chart';
import type { ChartSeries } from '../../model/state/charts/chart-series';
import type { ChartType } from '../../model/state/charts/chart-type';
import { chartsOf, nextChartId } from '../../model/state/charts/charts-of-sheet';
import { plainChart } from '../../model/state/charts/new-chart';
import type { Sheet } from '../../model/state/sheet';
import type { Workbook } from '../../model/state/workbook';
import { fillAxis } from './chart-axes';
import { EMU_PER_POINT, setFont, setShape } from './chart-format';
import { fillLabels, seriesFrom, sourceOf } from './chart-series';
import type { Palette } from './colors';

/** Gives a sheet its charts. All sheets must have their cells, for series to find theirs. */
export function fillCharts(workbook: Workbook, sheet: Sheet, charts: readonly FileChart[], palette: Palette): void {
  chartsOf(sheet).charts = charts.map((read) => chartFrom(workbook, sheet, read, palette));
}

function chartFrom(workbook: Workbook, sheet: Sheet, read: FileChart, palette: Palette): Chart {
  const ordered = read.plots
    .flatMap((plot) => plot.series.map((one) => ({ one, plot, type: typeOf(plot.type) })))
    .sort((a, b) => a.one.order - b.one.order);
  const series = ordered.map(({ one, plot, type }) => {
    const labels = one.labels ?? plot.labels;
    const made = seriesFrom(workbook, labels ? { ...one, labels } : one, type, plot.secondary ?? false, palette);
    return Object.assign(made, plotSettings(plot.type), { varyByCategories: plot.varyColors ?? false });
  });
  const [first] = ordered;
  const values = series[0]?.values;
  const chart = plainChart({
    id: nextChartId(workbook),
    name: read.name,
    type: first?.type ?? 'ColumnClustered',
    anchor: anchorFrom(sheet, read.anchor),
    plotBy: values?.kind === 'cells' && values.area.rows < values.area.columns ? 'Rows' : 'Columns',
    series,
  });
  chart.title.visible = read.title !== undefined;
  chart.title.text = read.title?.text;
  chart.title.source = sourceOf(workbook, read.title?.ref);
  chart.title.overlay = read.title?.overlay ?? false;
  setFont(chart.title.format, read.title?.font, palette);
  chart.legend.visible = read.legend !== undefined;
  if (read.legend) {
    chart.legend.position = ({ b: 'Bottom', t: 'Top', l: 'Left', r: 'Right', tr: 'Corner' } as const)[
      read.legend.position
    ];
    chart.legend.overlay = read.legend.overlay ?? false;
    setFont(chart.legend.format, read.legend.font, palette);
    setShape(chart.legend.format, read.legend.format, palette);
  }
  const labelled = read.plots.find(({ labels }) => labels !== undefined);
  if (labelled?.labels) fillLabels(chart.labels, labelled.labels, palette);
  if (read.axes) {
    fillAxis(chart.axes.category, read.axes.category, palette);
    fillAxis(chart.axes.value, read.axes.value, palette);
  }
  if (read.secondaryAxes) {
    fillAxis(chart.axes.secondaryCategory, read.secondaryAxes.category, palette);
    fillAxis(chart.axes.secondaryValue, read.secondaryAxes.value, palette);
  }
  chart.displayBlanksAs = ({ gap: 'NotPlotted', zero: 'Zero', span: 'Interplotted' } as const)[read.blanks];
  chart.plotVisibleOnly = !read.showHidden;
  chart.roundedCorners = read.roundedCorners ?? false;
  chart.altTextTitle = read.altText?.title ?? '';
  chart.altTextDescription = read.altText?.description ?? '';
  setShape(chart.format, read.format, palette);
  setFont(chart.format, read.font, palette);
  setShape(chart.plotArea.format, read.plotFormat, palette);
  return chart;
}

/** What a file says of all series of one plot, and Office.js of each. */
function plotSettings(kind: PlotKind): Partial<ChartSeries> {
  switch (kind.kind) {
    case 'bar':
      return defined<Partial<ChartSeries>>({ gapWidth: kind.gapWidth, overlap: kind.overlap });
    case 'pie':
      return defined<Partial<ChartSeries>>({ firstSliceAngle: kind.firstAngle });
    case 'doughnut':
      return defined<Partial<ChartSeries>>({ firstSliceAngle: kind.firstAngle, doughnutHoleSize: kind.holeSize });
    default:
      return {};
  }
}

function typeOf(kind: PlotKind): ChartType {
  switch (kind.kind) {
    case 'radar':
      return ({ standard: 'Radar', marker: 'RadarMarkers', filled: 'RadarFilled' } as const)[kind.style];
    case 'line': {
      const stacked = kind.grouping === 'stacked' ? 'Stacked' : kind.grouping === 'percentStacked' ? 'Stacked100' : '';
      return kind.markers ? `LineMarkers${stacked}` : stacked === '' ? 'Line' : `Line${stacked}`;
    }
    case 'bar': {
      const stacked =
        kind.grouping === 'stacked' ? 'Stacked' : kind.grouping === 'percentStacked' ? 'Stacked100' : 'Clustered';
      return kind.direction === 'bar' ? `Bar${stacked}` : `Column${stacked}`;
    }
    case 'area':
      return kind.grouping === 'stacked'
        ? 'AreaStacked'
        : kind.grouping === 'percentStacked'
          ? 'AreaStacked100'
          : 'Area';
    case 'pie':
      return 'Pie';
    case 'doughnut':
      return 'Doughnut';
    case 'scatter':
      return scatterTypes[kind.style];
  }
}

const scatterTypes = {
  none: 'XYScatter',
  marker: 'XYScatter',
  line: 'XYScatterLinesNoMarkers',
  lineMarker: 'XYScatterLines',
  smooth: 'XYScatterSmoothNoMarkers',
  smoothMarker: 'XYScatterSmooth',
} as const;

function anchorFrom(sheet: Sheet, anchor: FileChart['anchor']): Anchor {
  const points = (emu: number) => emu / EMU_PER_POINT;
  const point = ({ row, column, dx, dy }: AnchorPoint): AnchorPoint => ({
    row,
    column,
    dx: points(dx),
    dy: points(dy),
  });
  if (anchor.kind === 'cells') return { from: point(anchor.from), to: point(anchor.to) };
  const size = { width: points(anchor.width), height: points(anchor.height) };
  if (anchor.kind === 'free') return anchorAt(sheet, { left: points(anchor.left), top: points(anchor.top), ...size });
  const from = point(anchor.from);
  const left = sheet.columns.offset(from.column) + from.dx;
  return anchorAt(sheet, { left, top: sheet.rows.offset(from.row) + from.dy, ...size });
}
