import type { DataPoint, DataReference, Marker, Series, ShapeFormat } from '../../../xlsx/chart';
import { defined, ifAny, yes } from '../../../xlsx/defined';
import type { ChartMarker, ChartPoint, ChartSeries } from '../../model/state/charts/chart-series';
import { hasMarkers, type ChartType } from '../../model/state/charts/chart-type';
import type { Chart } from '../../model/state/charts/chart';
import {
  seriesCategories,
  seriesName,
  seriesNumbers,
  seriesXValues,
  sourceNumberFormat,
} from '../../model/state/charts/series-data';
import { sourceAddress, type Source } from '../../model/state/charts/source';
import type { Workbook } from '../../model/state/workbook';
import { shapeOf } from './chart-format';
import { seriesLabels } from './chart-labels';

/** A series with a copy of what its cells hold. */
export function seriesOf(workbook: Workbook, chart: Chart, series: ChartSeries, index: number): Series {
  const shape = seriesShape(series);
  return defined<Series>({
    index,
    order: index,
    name: series.name && reference(workbook, series.name, 'text', [seriesName(workbook, chart, series)]),
    categories: categoriesOf(workbook, chart, series),
    values: defined<DataReference>({
      ...reference(workbook, series.values, 'number', seriesNumbers(workbook, series.values)),
      format: sourceNumberFormat(workbook, series.values),
    }),
    format: shape,
    marker: markerOf(series),
    points: Object.entries(series.points)
      .filter(([, point]) => hasOwnLooks(point, series))
      .map(([place, point]) =>
        defined<DataPoint>({ index: Number(place), format: shapeOf(point.format), marker: chosenMarker(point.marker) }),
      ),
    labels: seriesLabels(series),
    smooth: yes(series.smooth),
    explosion: series.explosion,
    invertIfNegative: yes(series.invertIfNegative),
  });
}

/** Readers draw a line through the points of a scatter chart unless they are told that there is none. */
function seriesShape({ type, format }: ChartSeries): ShapeFormat | undefined {
  const shape = shapeOf({ ...format, fill: isLine(type) ? { color: 'Automatic' } : format.fill });
  return type === 'XYScatter' && shape?.line === undefined ? { ...shape, line: { paint: 'none' } } : shape;
}

/** A point that has a label of its own is not for that another to look at than its series. */
function hasOwnLooks({ marker, format }: ChartPoint, series: ChartSeries): boolean {
  const { style, ...others } = marker;
  return style !== series.marker.style || Object.keys(others).length > 0 || shapeOf(format) !== undefined;
}

function reference(
  workbook: Workbook,
  source: Source,
  type: 'number' | 'text',
  values: readonly (string | number | null)[],
): DataReference {
  return defined<DataReference>({ ref: sourceAddress(workbook, source), type, values });
}

function categoriesOf(workbook: Workbook, chart: Chart, series: ChartSeries): DataReference | undefined {
  if (!series.categories) return undefined;
  if (series.type.startsWith('XYScatter')) {
    return reference(workbook, series.categories, 'number', seriesXValues(workbook, series));
  }
  const labels = seriesCategories(workbook, chart, series).map((levels) => levels.join(' '));
  return reference(workbook, series.categories, 'text', labels);
}

function isLine(type: ChartType): boolean {
  return /Line|Scatter|^Radar(Markers)?$/.test(type);
}

/** A line that shows markers by its type says nothing of them; one that does not says that it has none. */
function markerOf({ marker, type }: ChartSeries): Marker | undefined {
  return chosenMarker(marker) ?? (isLine(type) && !hasMarkers(type) ? { symbol: 'none' } : undefined);
}

const symbols: Readonly<Record<string, string>> = { Automatic: 'auto', Picture: 'auto', None: 'none' };

function chosenMarker({ style, size, background, foreground }: ChartMarker): Marker | undefined {
  return ifAny(
    defined<Marker>({
      symbol: style === 'Automatic' ? undefined : (symbols[style] ?? style.toLowerCase()),
      size,
      format: ifAny(
        defined<ShapeFormat>({
          fill: background === undefined ? undefined : { color: background },
          line: foreground === undefined ? undefined : { paint: { color: foreground } },
        }),
      ),
    }),
  );
}
