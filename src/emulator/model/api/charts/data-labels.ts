import { describe, ref, type HostRef } from '../../../rich-api/descriptor';
import type { Box } from '../../state/charts/anchor';
import type { ChartSeries, PointLabel } from '../../state/charts/chart-series';
import { asNumber, asText, requireEditableChart, type ChartPart } from './chart-part';
import { formatRef } from './format';
import { labelMembers, type LabelsPart } from './label-members';
import { formulaSource, sourceText } from '../../state/charts/formula-source';
import { sourceAddress } from '../../state/charts/source';
import { invalidArgument } from '../../../rich-api/host-error';

/** `chart.dataLabels`: a change reaches the labels of every series. */
export const chartLabelsRef = (from: ChartPart<unknown>): HostRef =>
  ref('ChartDataLabels', {
    ...from,
    part: from.chart.labels,
    reach: [from.chart.labels, ...from.chart.series.map(({ labels }) => labels)],
    show: () => {
      for (const series of from.chart.series) series.hasDataLabels = true;
    },
  } satisfies LabelsPart);

/** `series.dataLabels`: a change reaches the points that have a label of their own. */
export const seriesLabelsRef = (from: ChartPart<unknown>, series: ChartSeries): HostRef =>
  ref('ChartDataLabels', {
    ...from,
    part: series.labels,
    series,
    reach: [
      series.labels,
      ...Object.values(series.points).flatMap(({ label }) => (label === undefined ? [] : [label])),
    ],
    show: () => (series.hasDataLabels = true),
  } satisfies LabelsPart);

export const chartDataLabelsType = describe<LabelsPart>('ChartDataLabels', {
  values: labelMembers,
  links: { format: (target) => formatRef('ChartDataLabelFormat', target, target.part.format, 9) },
});

/** What a single label shows by itself, and where Excel would put it; absent: it is not shown. */
export interface AutomaticLabel {
  readonly text: (target: LabelsPart<PointLabel>) => string;
  readonly box: (target: LabelsPart<PointLabel>) => Box | undefined;
}

const distance = (key: 'left' | 'top', { box }: AutomaticLabel) => ({
  get: (target: LabelsPart<PointLabel>) => target.part[key] ?? box(target)?.[key] ?? null,
  set: (target: LabelsPart<PointLabel>, value: unknown) => {
    requireEditableChart(target);
    target.part[key] = asNumber(value);
  },
});

/** Text and place of a single label. */
export const singleLabelMembers = (automatic: AutomaticLabel) => ({
  text: {
    get: (target: LabelsPart<PointLabel>) =>
      sourceText(target.workbook, target.part.source) ?? target.part.text ?? automatic.text(target),
    set: (target: LabelsPart<PointLabel>, value: unknown) => {
      requireEditableChart(target);
      target.part.text = asText(value);
      target.part.source = undefined;
      target.part.autoText = false;
      target.show();
    },
  },
  formula: {
    get: ({ workbook, part }: LabelsPart<PointLabel>) =>
      part.source === undefined ? '' : `=${sourceAddress(workbook, part.source) ?? ''}`,
    set: (target: LabelsPart<PointLabel>, value: unknown) => {
      requireEditableChart(target);
      const source = formulaSource(target.workbook, target.sheet, asText(value));
      if (source === undefined) throw invalidArgument();
      target.part.source = source;
      target.show();
    },
  },
  left: distance('left', automatic),
  top: distance('top', automatic),
  width: (target: LabelsPart<PointLabel>) => automatic.box(target)?.width ?? null,
  height: (target: LabelsPart<PointLabel>) => automatic.box(target)?.height ?? null,
});
