import type { AccessibleValue } from '../../../rich-api/descriptor';
import { oneOf } from '../../../rich-api/arguments';
import type { ChartSeries } from '../../state/charts/chart-series';
import { hasMarkers } from '../../state/charts/chart-type';
import { markerStyles } from '../../state/charts/enumerations';
import { asColor, asNumber, requireEditableChart, type ChartPart } from './chart-part';
import { automaticSeriesColor } from './series-color';

type SeriesPart = ChartPart<ChartSeries>;

/** Excel's size of a marker nobody changed. */
export const MARKER_SIZE = 5;

const markerColor = (key: 'background' | 'foreground'): AccessibleValue<SeriesPart> => ({
  get: ({ chart, part }) => part.marker[key] ?? automaticSeriesColor(chart, part),
  set: (target, value) => {
    requireEditableChart(target);
    target.part.marker[key] = asColor(value);
  },
});

export const seriesMarkerMembers: Readonly<Record<string, AccessibleValue<SeriesPart>>> = {
  markerStyle: {
    get: ({ part }) => (part.marker.style === 'Automatic' && !hasMarkers(part.type) ? 'None' : part.marker.style),
    set: (target, value) => {
      requireEditableChart(target);
      target.part.marker.style = oneOf(value, markerStyles);
    },
  },
  markerSize: {
    get: ({ part }) => part.marker.size ?? MARKER_SIZE,
    set: (target, value) => {
      requireEditableChart(target);
      target.part.marker.size = asNumber(value, { least: 2, most: 72, whole: true });
    },
  },
  markerBackgroundColor: markerColor('background'),
  markerForegroundColor: markerColor('foreground'),
};
