import type { DataLabels, DataReference, Marker, Plot, Series } from '../../../xlsx/chart';
import { defined } from '../../../xlsx/defined';
import {
  newLabels,
  newSeries,
  type ChartLabels,
  type ChartMarker,
  type ChartPoint,
  type ChartSeries,
} from '../../model/state/charts/chart-series';
import { labelPositions, markerStyles } from '../../model/state/charts/enumerations';
import { formulaSource } from '../../model/state/charts/formula-source';
import type { Source } from '../../model/state/charts/source';
import type { Sheet } from '../../model/state/sheet';
import type { Workbook } from '../../model/state/workbook';
import { elementFormat } from './chart-format';
import { chartTypeOf } from './chart-type';
import type { Palette } from './colors';

/** Where a chart stands, for the references of its series. */
export interface ChartPlace {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly palette: Palette;
}

/** A series with its cells, its look and its labels. */
export function seriesFrom(place: ChartPlace, { type: kind, secondary, varyColors }: Plot, from: Series): ChartSeries {
  const { palette } = place;
  const type = chartTypeOf(kind);
  const fresh = newSeries(place.workbook.nextId(), type, sourceOf(place, from.values));
  return {
    ...fresh,
    ...defined<Partial<ChartSeries>>({
      name: from.name && sourceOf(place, from.name),
      categories: from.categories && sourceOf(place, from.categories),
      gapWidth: kind.kind === 'bar' ? kind.gapWidth : undefined,
      overlap: kind.kind === 'bar' ? kind.overlap : undefined,
      firstSliceAngle: kind.kind === 'pie' || kind.kind === 'doughnut' ? kind.firstAngle : undefined,
      doughnutHoleSize: kind.kind === 'doughnut' ? kind.holeSize : undefined,
      explosion: from.explosion,
    }),
    axisGroup: secondary ? 'Secondary' : 'Primary',
    format: elementFormat(from.format, undefined, palette),
    marker: markerFrom(from.marker, palette),
    smooth: from.smooth ?? false,
    hasDataLabels: from.labels !== undefined,
    labels: labelsFrom(from.labels, palette),
    points: Object.fromEntries(
      from.points.map(({ index, format, marker }): [string, ChartPoint] => [
        String(index),
        { format: elementFormat(format, undefined, palette), marker: markerFrom(marker, palette) },
      ]),
    ),
    invertIfNegative: from.invertIfNegative ?? false,
    varyByCategories: varyColors ?? false,
  };
}

/** The cells of a reference; without one, or where it leads nowhere, the copy that the file has. */
export function sourceOf({ workbook, sheet }: ChartPlace, { ref, values }: DataReference): Source {
  const cells = ref === undefined ? undefined : formulaSource(workbook, sheet, ref);
  if (cells) return cells;
  return ref === undefined ? { kind: 'constants', values: values.map((value) => value ?? '') } : { kind: 'lost' };
}

function markerFrom(marker: Marker | undefined, palette: Palette): ChartMarker {
  const { symbol, size, format } = marker ?? {};
  const { fill, line } = format ?? {};
  const edge = line?.paint;
  return {
    style: markerStyles.find((style) => style.toLowerCase() === symbol) ?? 'Automatic',
    ...defined<Partial<ChartMarker>>({
      size,
      background: fill === undefined || fill === 'none' ? undefined : palette.chart(fill.color),
      foreground: edge === undefined || edge === 'none' ? undefined : palette.chart(edge.color),
    }),
  };
}

const positions: Readonly<Record<string, (typeof labelPositions)[number]>> = {
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

export function labelsFrom(labels: DataLabels | undefined, palette: Palette): ChartLabels {
  const fresh = newLabels();
  if (!labels) return fresh;
  return {
    ...fresh,
    ...defined<Partial<ChartLabels>>({
      position: labels.position === undefined ? undefined : positions[labels.position],
      separator: labels.separator,
      numberFormat: labels.numberFormat,
    }),
    showValue: labels.value ?? false,
    showCategoryName: labels.category ?? false,
    showSeriesName: labels.series ?? false,
    showPercentage: labels.percent ?? false,
    showLegendKey: labels.legendKey ?? false,
    showBubbleSize: labels.bubbleSize ?? false,
    format: elementFormat(labels.format, labels.font, palette),
  };
}
