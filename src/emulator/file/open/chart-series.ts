import { splitReference } from '../../../xlsx/cell-reference';
import type { DataLabels, DataReference, LabelContent, Series } from '../../../xlsx/chart';
import { parseArea } from '../../model/state/address';
import {
  newLabels,
  newSeries,
  type ChartLabels,
  type ChartMarker,
  type ChartSeries,
} from '../../model/state/charts/chart-series';
import type { ChartType } from '../../model/state/charts/chart-type';
import { markerStyles, type LabelPosition, type MarkerStyle } from '../../model/state/charts/enumerations';
import { cellsOf, type Source } from '../../model/state/charts/source';
import type { Workbook } from '../../model/state/workbook';
import { colorOf, emptyFormat, setFont, setShape } from './chart-format';
import type { Palette } from './colors';

/** A series, with its values where the file says that they are. */
export function seriesFrom(
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
  if (read.labels) takeLabels(series, read.labels, palette);
  return series;
}

/** A file that tells of single points alone leaves the others without labels. */
function takeLabels(series: ChartSeries, { points = [], ...read }: DataLabels, palette: Palette): void {
  if (Object.keys(read).length > 0) {
    series.hasDataLabels = true;
    fillLabels(series.labels, read, palette);
  }
  for (const { index, text, hidden, ...own } of points) {
    const place = String(index);
    const point = (series.points[place] ??= { marker: { style: series.marker.style }, format: emptyFormat() });
    point.hasDataLabel = !hidden;
    if (hidden) continue;
    point.label = newLabels();
    fillLabels(point.label, own, palette);
    if (text !== undefined) Object.assign(point.label, { text, autoText: false });
  }
}

const labelPositions: Readonly<Record<string, LabelPosition>> = {
  ctr: 'Center',
  inEnd: 'InsideEnd',
  outEnd: 'OutsideEnd',
  inBase: 'InsideBase',
  t: 'Top',
  b: 'Bottom',
  l: 'Left',
  r: 'Right',
  bestFit: 'BestFit',
};

/** Gives labels what the file says of them. */
export function fillLabels(labels: ChartLabels, read: LabelContent, palette: Palette): void {
  labels.showValue = read.value ?? false;
  labels.showCategoryName = read.category ?? false;
  labels.showSeriesName = read.series ?? false;
  labels.showPercentage = read.percent ?? false;
  labels.showLegendKey = read.legendKey ?? false;
  labels.showBubbleSize = read.bubbleSize ?? false;
  labels.numberFormat = read.numberFormat;
  labels.position = read.position === undefined ? undefined : labelPositions[read.position];
  labels.separator = read.separator ?? labels.separator;
  setFont(labels.format, read.font, palette);
  setShape(labels.format, read.format, palette);
}

/** The cells or constants that a reference stands for. */
export function sourceOf(workbook: Workbook, data: DataReference | undefined): Source | undefined {
  if (!data) return undefined;
  if (data.ref === undefined) return { kind: 'constants', values: data.values.map((value) => value ?? '') };
  const place = splitReference(data.ref);
  const sheet = place && workbook.findSheet(place.sheet);
  const area = place && parseArea(place.ref.replaceAll('$', ''));
  return sheet && area ? cellsOf(sheet, area) : { kind: 'lost' };
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
