import type {
  Axis,
  Chart as FileChart,
  ChartFont as FileFont,
  DataReference,
  Line,
  Paint,
  PlotKind,
  Series,
  ShapeFormat,
} from '../../../xlsx/chart';
import { splitReference } from '../../../xlsx/cell-reference';
import { parseArea } from '../../model/state/address';
import { anchorAt } from '../../model/state/charts/anchor';
import type { Anchor, AnchorPoint, Chart } from '../../model/state/charts/chart';
import type { ChartAxis } from '../../model/state/charts/chart-axis';
import {
  chartLineStyles,
  type ChartFont,
  type ChartLine,
  type ChartLineStyle,
  type ElementFormat,
} from '../../model/state/charts/chart-format';
import { newSeries, type ChartMarker, type ChartSeries } from '../../model/state/charts/chart-series';
import type { ChartType } from '../../model/state/charts/chart-type';
import { chartsOf, nextChartId } from '../../model/state/charts/charts-of-sheet';
import { markerStyles, type MarkerStyle } from '../../model/state/charts/enumerations';
import { plainChart } from '../../model/state/charts/new-chart';
import { cellsOf, type Source } from '../../model/state/charts/source';
import type { Sheet } from '../../model/state/sheet';
import type { Workbook } from '../../model/state/workbook';
import type { Palette } from './colors';

const EMU_PER_POINT = 12_700;

/** Gives a sheet its charts. All sheets must have their cells, for series to find theirs. */
export function fillCharts(workbook: Workbook, sheet: Sheet, charts: readonly FileChart[], palette: Palette): void {
  chartsOf(sheet).charts = charts.map((read) => chartFrom(workbook, sheet, read, palette));
}

function chartFrom(workbook: Workbook, sheet: Sheet, read: FileChart, palette: Palette): Chart {
  const ordered = read.plots
    .flatMap(({ type, series, secondary }) =>
      series.map((one) => ({ one, type: typeOf(type), secondary: secondary ?? false })),
    )
    .sort((a, b) => a.one.order - b.one.order);
  const series = ordered.map(({ one, type, secondary }) => seriesFrom(workbook, one, type, secondary, palette));
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

function seriesFrom(
  workbook: Workbook,
  read: Series,
  type: ChartType,
  secondary: boolean,
  palette: Palette,
): ChartSeries {
  const series = newSeries(
    workbook.nextId(),
    type,
    sourceOf(workbook, read.values) ?? { kind: 'constants', values: [] },
  );
  series.axisGroup = secondary ? 'Secondary' : 'Primary';
  series.name = sourceOf(workbook, read.name);
  series.categories = sourceOf(workbook, read.categories);
  series.smooth = read.smooth ?? false;
  series.invertIfNegative = read.invertIfNegative ?? false;
  if (read.explosion !== undefined) series.explosion = read.explosion;
  setShape(series.format, read.format, palette);
  if (read.marker) series.marker = markerFrom(read.marker, palette);
  for (const point of read.points) {
    const made = {
      marker: point.marker ? markerFrom(point.marker, palette) : { style: 'Automatic' as const },
      format: emptyFormat(),
    };
    setShape(made.format, point.format, palette);
    series.points[String(point.index)] = made;
  }
  if (read.labels) {
    series.hasDataLabels = true;
    series.labels.showValue = read.labels.value ?? false;
    series.labels.showCategoryName = read.labels.category ?? false;
    series.labels.showSeriesName = read.labels.series ?? false;
    series.labels.showPercentage = read.labels.percent ?? false;
    series.labels.numberFormat = read.labels.numberFormat;
    setFont(series.labels.format, read.labels.font, palette);
  }
  return series;
}

function sourceOf(workbook: Workbook, data: DataReference | undefined): Source | undefined {
  if (!data) return undefined;
  if (data.ref === undefined) return { kind: 'constants', values: data.values.map((value) => value ?? '') };
  const place = splitReference(data.ref);
  const sheet = place && workbook.findSheet(place.sheet);
  const area = place && parseArea(place.ref.replaceAll('$', ''));
  return sheet && area ? cellsOf(sheet, area) : { kind: 'lost' };
}

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

const labelPlaces = { none: 'None', low: 'Low', high: 'High', nextTo: 'NextToAxis' } as const;
const ticks = { none: 'None', in: 'Inside', out: 'Outside', cross: 'Cross' } as const;

function fillAxis(axis: ChartAxis, read: Axis, palette: Palette): void {
  axis.visible = !read.hidden;
  axis.minimum = read.min;
  axis.maximum = read.max;
  axis.majorUnit = read.majorUnit;
  axis.minorUnit = read.minorUnit;
  axis.reversePlotOrder = read.reversed ?? false;
  axis.numberFormat = read.formatLinked ? undefined : read.numberFormat;
  axis.majorGridlines = { visible: read.majorGridlines !== undefined, line: lineFrom(read.majorGridlines, palette) };
  axis.minorGridlines = { visible: read.minorGridlines !== undefined, line: lineFrom(read.minorGridlines, palette) };
  axis.tickLabelPosition = labelPlaces[read.labels ?? 'nextTo'];
  axis.majorTickMark = ticks[read.majorTick ?? 'none'];
  axis.minorTickMark = ticks[read.minorTick ?? 'none'];
  axis.tickLabelSpacing = read.tickLabelSpacing;
  axis.isBetweenCategories = read.crossBetween !== 'midCat';
  if (read.logBase !== undefined) {
    axis.scaleType = 'Logarithmic';
    axis.logBase = read.logBase;
  }
  if (read.crosses) axis.crosses = read.crosses === 'max' ? 'Maximum' : 'Minimum';
  if (read.crossesAt !== undefined) {
    axis.crosses = 'Custom';
    axis.crossesAt = read.crossesAt;
  }
  if (read.title) {
    axis.title.visible = true;
    axis.title.text = read.title.text ?? axis.title.text;
    setFont(axis.title.format, read.title.font, palette);
  }
  axis.format.line = lineFrom(read.line, palette);
  setFont(axis.format, read.font, palette);
}

function emptyFormat(): ElementFormat {
  return { fill: { color: 'Automatic' }, line: { color: 'Automatic', lineStyle: 'Automatic' }, font: {} };
}

function setShape(format: ElementFormat, shape: ShapeFormat | undefined, palette: Palette): void {
  if (shape?.fill !== undefined) format.fill.color = shape.fill === 'none' ? 'None' : colorOf(shape.fill, palette);
  if (shape?.line) format.line = lineFrom(shape.line, palette);
}

function colorOf(paint: Exclude<Paint, 'none'>, palette: Palette): string {
  return typeof paint.color === 'string' ? paint.color : palette.slot(paint.color.theme);
}

const lineStyles: Readonly<Record<string, ChartLineStyle>> = {
  solid: 'Continuous',
  dash: 'Dash',
  dashDot: 'DashDot',
  lgDashDotDot: 'DashDotDot',
  sysDash: 'Dot',
  sysDot: 'RoundDot',
  lgDash: 'Dash',
};

function lineFrom(line: Line | undefined, palette: Palette): ChartLine {
  if (line?.paint === 'none') return { color: 'Automatic', lineStyle: chartLineStyles[0] };
  return {
    color: line?.paint === undefined ? 'Automatic' : colorOf(line.paint, palette),
    lineStyle: line?.dash === undefined ? 'Automatic' : (lineStyles[line.dash] ?? 'Continuous'),
    ...(line?.width === undefined ? {} : { weight: line.width / EMU_PER_POINT }),
  };
}

function setFont(format: ElementFormat, font: FileFont | undefined, palette: Palette): void {
  if (!font) return;
  const read: ChartFont = {};
  if (font.name !== undefined) read.name = font.name;
  if (font.size !== undefined) read.size = font.size / 100;
  if (font.bold !== undefined) read.bold = font.bold;
  if (font.italic !== undefined) read.italic = font.italic;
  if (font.color !== undefined) read.color = colorOf({ color: font.color }, palette);
  Object.assign(format.font, read);
}

function markerFrom(marker: NonNullable<Series['marker']>, palette: Palette): ChartMarker {
  const style = markerStyles.find((name) => name.toLowerCase() === marker.symbol?.toLowerCase());
  const { fill, line } = marker.format ?? {};
  return {
    style: style ?? ('Automatic' satisfies MarkerStyle),
    ...(marker.size === undefined ? {} : { size: marker.size }),
    ...(fill === undefined || fill === 'none' ? {} : { background: colorOf(fill, palette) }),
    ...(line?.paint === undefined || line.paint === 'none' ? {} : { foreground: colorOf(line.paint, palette) }),
  };
}
