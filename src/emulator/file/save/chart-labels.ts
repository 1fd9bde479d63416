import type { DataLabels, LabelContent, PointLabel } from '../../../xlsx/chart';
import { defined, yes } from '../../../xlsx/defined';
import type { ChartLabels, ChartSeries } from '../../model/state/charts/chart-series';
import { fileFont, shapeOf } from './chart-format';

/** The labels of a series, with those that single points have of their own; undefined where there are none. */
export function seriesLabels(series: ChartSeries): DataLabels | undefined {
  const points = Object.entries(series.points).flatMap(([place, point]): PointLabel[] => {
    const index = Number(place);
    const shown = point.hasDataLabel ?? series.hasDataLabels;
    if (!shown) return series.hasDataLabels ? [{ index, hidden: true }] : [];
    if (point.label) return [defined<PointLabel>({ index, text: point.label.text, ...labelsOf(point.label) })];
    return series.hasDataLabels ? [] : [{ index, ...labelsOf(series.labels) }];
  });
  if (!series.hasDataLabels && points.length === 0) return undefined;
  return { ...(series.hasDataLabels ? labelsOf(series.labels) : {}), ...(points.length > 0 ? { points } : {}) };
}

const positions: Readonly<Record<string, string>> = {
  Center: 'ctr',
  InsideEnd: 'inEnd',
  OutsideEnd: 'outEnd',
  InsideBase: 'inBase',
  Top: 't',
  Bottom: 'b',
  Left: 'l',
  Right: 'r',
  BestFit: 'bestFit',
};

/** Labels as they are told to show something. */
export function labelsOf(labels: ChartLabels): LabelContent {
  return defined<LabelContent>({
    value: labels.showValue,
    category: yes(labels.showCategoryName),
    series: yes(labels.showSeriesName),
    percent: yes(labels.showPercentage),
    legendKey: yes(labels.showLegendKey),
    bubbleSize: yes(labels.showBubbleSize),
    position: labels.position === undefined ? undefined : positions[labels.position],
    separator: labels.separator === ', ' ? undefined : labels.separator,
    numberFormat: labels.numberFormat,
    font: fileFont(labels.format.font),
    format: shapeOf(labels.format),
  });
}
