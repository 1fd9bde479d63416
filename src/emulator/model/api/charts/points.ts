import { oneOf } from '../../../rich-api/arguments';
import { describe, ref, type AccessibleValue } from '../../../rich-api/descriptor';
import { plain } from '../../state/cell';
import type { Box } from '../../state/charts/anchor';
import { automaticColor, automaticFormat } from '../../state/charts/chart-format';
import type { ChartPoint, ChartSeries, PointLabel } from '../../state/charts/chart-series';
import { markerStyles } from '../../state/charts/enumerations';
import { seriesCategories, seriesName } from '../../state/charts/series-data';
import { sourceValues } from '../../state/charts/source';
import { asColor, asFlag, asNumber, requireEditableChart, type ChartPart } from './chart-part';
import { singleLabelMembers } from './data-labels';
import { labelSpot } from './label-spot';
import { fillRef, formatRef, lineRef } from './format';
import { labelMembers, type LabelsPart } from './label-members';
import { automaticSeriesColor } from './series-color';
import { MARKER_SIZE } from './series-marker';

/** One point of a series, by its place. */
interface PointPart extends ChartPart<ChartSeries> {
  readonly index: number;
}

const values = ({ workbook, chart, part }: ChartPart<ChartSeries>) =>
  sourceValues(workbook, part.values, chart.plotVisibleOnly);

/** The point's own look, made when it is first asked for by somebody who wants to change it. */
const own = ({ part, index }: PointPart): ChartPoint =>
  (part.points[String(index)] ??= { marker: { style: part.marker.style }, format: automaticFormat() });

const existing = ({ part, index }: PointPart): ChartPoint | undefined => part.points[String(index)];

const colorOf = ({ chart, part, index }: PointPart): string =>
  part.varyByCategories ? automaticColor(index) : automaticSeriesColor(chart, part);

export const chartPointsCollectionType = describe<ChartPart<ChartSeries>>('ChartPointsCollection', {
  values: { count: (target) => values(target).length },
  items: (target) => values(target).map((_, index) => ref('ChartPoint', { ...target, index } satisfies PointPart)),
});

const markerColor = (key: 'background' | 'foreground'): AccessibleValue<PointPart> => ({
  get: (target) => existing(target)?.marker[key] ?? target.part.marker[key] ?? colorOf(target),
  set: (target, value) => {
    requireEditableChart(target);
    own(target).marker[key] = asColor(value);
  },
});

export const chartPointType = describe<PointPart>('ChartPoint', {
  values: {
    value: (target) => {
      const value = values(target)[target.index] ?? null;
      return value === null ? '' : plain(value);
    },
    hasDataLabel: {
      get: (target) => existing(target)?.hasDataLabel ?? target.part.hasDataLabels,
      set: (target, value) => {
        requireEditableChart(target);
        own(target).hasDataLabel = asFlag(value);
      },
    },
    markerStyle: {
      get: (target) => existing(target)?.marker.style ?? target.part.marker.style,
      set: (target, value) => {
        requireEditableChart(target);
        own(target).marker.style = oneOf(value, markerStyles);
      },
    },
    markerSize: {
      get: (target) => existing(target)?.marker.size ?? target.part.marker.size ?? MARKER_SIZE,
      set: (target, value) => {
        requireEditableChart(target);
        own(target).marker.size = asNumber(value, { least: 2, most: 72, whole: true });
      },
    },
    markerBackgroundColor: markerColor('background'),
    markerForegroundColor: markerColor('foreground'),
  },
  links: {
    format: (target) => ref('ChartPointFormat', target),
    dataLabel: (target) => {
      const point = own(target);
      const label = (point.label ??= structuredClone(target.part.labels));
      return ref('ChartDataLabel', {
        ...target,
        part: label,
        series: target.part,
        reach: [label],
        show: () => (point.hasDataLabel = true),
      } satisfies PointLabelPart);
    },
  },
});

export const chartPointFormatType = describe<PointPart>('ChartPointFormat', {
  links: {
    fill: (target) => fillRef(target, own(target).format.fill),
    border: (target) => lineRef('ChartBorder', target, own(target).format.line, { color: colorOf(target) }),
  },
});

interface PointLabelPart extends LabelsPart<PointLabel> {
  readonly series: ChartSeries;
  readonly index: number;
}

/** What the label says by itself, from what it is told to show. */
const automaticText = (target: PointLabelPart): string => {
  const { workbook, chart, series, index, part } = target;
  const value = sourceValues(workbook, series.values, chart.plotVisibleOnly)[index] ?? null;
  const parts = [
    ...(part.showSeriesName ? [seriesName(workbook, chart, series)] : []),
    ...(part.showCategoryName ? [(seriesCategories(workbook, chart, series)[index] ?? []).join(' ')] : []),
    ...(part.showValue && value !== null ? [String(plain(value))] : []),
  ];
  return parts.join(part.separator);
};

const automaticBox = (target: PointLabelPart): Box | undefined => {
  const shown = target.series.points[String(target.index)]?.hasDataLabel ?? target.series.hasDataLabels;
  return shown ? labelSpot(target, target.series, target.index, automaticText(target)) : undefined;
};

export const chartDataLabelType = describe<PointLabelPart>('ChartDataLabel', {
  values: {
    ...labelMembers,
    ...singleLabelMembers({
      text: (target) => automaticText(target as PointLabelPart),
      box: (target) => automaticBox(target as PointLabelPart),
    }),
  },
  links: { format: (target) => formatRef('ChartDataLabelFormat', target, target.part.format, 9) },
});
