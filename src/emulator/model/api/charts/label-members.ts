import type { AccessibleValue } from '../../../rich-api/descriptor';
import { oneOf } from '../../../rich-api/arguments';
import { invalidArgument } from '../../../rich-api/host-error';
import type { ChartLabels, ChartSeries } from '../../state/charts/chart-series';
import { familyOf, isStacked, isThreeDimensional, type ChartType } from '../../state/charts/chart-type';
import {
  horizontalAlignments,
  labelPositions,
  verticalAlignments,
  type LabelPosition,
} from '../../state/charts/enumerations';
import { sourceNumberFormat } from '../../state/charts/series-data';
import { asFlag, asOrientation, asText, requireEditableChart, type ChartPart } from './chart-part';

/** Labels of a chart, of a series or of a point: a change may reach several of them. */
export interface LabelsPart<T extends ChartLabels = ChartLabels> extends ChartPart<T> {
  /** The series they belong to; absent for those of the whole chart. */
  readonly series?: ChartSeries | undefined;
  /** All that a change is written to, `part` among them. */
  readonly reach: readonly ChartLabels[];
  /** Makes the labels visible. */
  readonly show: () => void;
}

type Key = keyof ChartLabels;

const member = <K extends Key>(key: K, check: (value: unknown) => ChartLabels[K]): AccessibleValue<LabelsPart> => ({
  get: ({ part }) => part[key],
  set: (target, value) => {
    requireEditableChart(target);
    const checked = check(value);
    for (const labels of target.reach) labels[key] = checked;
  },
});

/** To show something in the labels shows the labels. */
const shown = (
  key: 'showValue' | 'showSeriesName' | 'showCategoryName' | 'showLegendKey' | 'showPercentage' | 'showBubbleSize',
): AccessibleValue<LabelsPart> => {
  const plain = member(key, asFlag);
  return {
    get: plain.get,
    set: (target, value) => {
      plain.set(target, value);
      if (value === true) target.show();
    },
  };
};

/** Where a type of chart can have its labels; the first is Excel's own choice. Nothing: they cannot be moved. */
const positionsOf = (type: ChartType): readonly LabelPosition[] => {
  if (isThreeDimensional(type) && familyOf(type) !== 'pie') return [];
  switch (familyOf(type)) {
    case 'column':
    case 'bar':
      return isStacked(type)
        ? ['Center', 'InsideEnd', 'InsideBase']
        : ['OutsideEnd', 'Center', 'InsideEnd', 'InsideBase'];
    case 'line':
    case 'scatter':
    case 'bubble':
      return ['Right', 'Center', 'Left', 'Top', 'Bottom'];
    case 'pie':
      return ['BestFit', 'Center', 'InsideEnd', 'OutsideEnd'];
    default:
      return [];
  }
};

const position: AccessibleValue<LabelsPart> = {
  get: ({ chart, series, part }) => part.position ?? positionsOf(series?.type ?? chart.type)[0] ?? 'None',
  set: (target, value) => {
    requireEditableChart(target);
    const wanted = oneOf(value, labelPositions);
    const allowed = positionsOf(target.series?.type ?? target.chart.type);
    if (wanted !== 'Callout' && wanted !== 'None' && !allowed.includes(wanted)) throw invalidArgument();
    for (const labels of target.reach) labels.position = wanted;
  },
};

const linked = ({ workbook, chart, series }: LabelsPart): string =>
  sourceNumberFormat(workbook, (series ?? chart.series[0])?.values);

export const labelMembers: Readonly<Record<string, AccessibleValue<LabelsPart>>> = {
  position,
  showValue: shown('showValue'),
  showSeriesName: shown('showSeriesName'),
  showCategoryName: shown('showCategoryName'),
  showLegendKey: shown('showLegendKey'),
  showPercentage: shown('showPercentage'),
  showBubbleSize: shown('showBubbleSize'),
  separator: member('separator', asText),
  numberFormat: {
    get: (target) => target.part.numberFormat ?? linked(target),
    set: (target, value) => {
      requireEditableChart(target);
      for (const labels of target.reach) labels.numberFormat = asText(value);
    },
  },
  linkNumberFormat: {
    get: ({ part }) => part.numberFormat === undefined,
    set: (target, value) => {
      requireEditableChart(target);
      const own = asFlag(value) ? undefined : (target.part.numberFormat ?? linked(target));
      for (const labels of target.reach) labels.numberFormat = own;
    },
  },
  textOrientation: member('textOrientation', asOrientation),
  horizontalAlignment: member('horizontalAlignment', (value) => oneOf(value, horizontalAlignments)),
  verticalAlignment: member('verticalAlignment', (value) => oneOf(value, verticalAlignments)),
  autoText: member('autoText', asFlag),
};
