import type { PlotKind } from '../../../xlsx/chart';
import type { ChartType } from '../../model/state/charts/chart-type';

const scatters = {
  none: 'XYScatter',
  marker: 'XYScatter',
  line: 'XYScatterLinesNoMarkers',
  lineMarker: 'XYScatterLines',
  smooth: 'XYScatterSmoothNoMarkers',
  smoothMarker: 'XYScatterSmooth',
} as const;
const radars = { standard: 'Radar', marker: 'RadarMarkers', filled: 'RadarFilled' } as const;
const groupings = { standard: '', clustered: '', stacked: 'Stacked', percentStacked: 'Stacked100' } as const;

/** What Office.js calls a way of drawing. */
export function chartTypeOf(kind: PlotKind): ChartType {
  switch (kind.kind) {
    case 'radar':
      return radars[kind.style];
    case 'line':
      return `${kind.markers ? 'LineMarkers' : 'Line'}${groupings[kind.grouping]}`;
    case 'area':
      return `Area${groupings[kind.grouping]}`;
    case 'pie':
      return 'Pie';
    case 'doughnut':
      return 'Doughnut';
    case 'scatter':
      return scatters[kind.style];
    case 'bar':
      return `${kind.direction === 'bar' ? 'Bar' : 'Column'}${groupings[kind.grouping] || 'Clustered'}`;
  }
}
