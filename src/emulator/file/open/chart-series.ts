import { splitReference } from '../../../xlsx/cell-reference';
import type { DataReference, Series } from '../../../xlsx/chart';
import { parseArea } from '../../model/state/address';
import { newSeries, type ChartMarker, type ChartSeries } from '../../model/state/charts/chart-series';
import type { ChartType } from '../../model/state/charts/chart-type';
import { markerStyles, type MarkerStyle } from '../../model/state/charts/enumerations';
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
