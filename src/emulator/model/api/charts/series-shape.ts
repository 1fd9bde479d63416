import type { AccessibleValue } from '../../../rich-api/descriptor';
import { oneOf } from '../../../rich-api/arguments';
import { invalidArgument } from '../../../rich-api/host-error';
import type { ChartSeries } from '../../state/charts/chart-series';
import { chartTypes, familyOf, isStacked, isThreeDimensional, type ChartFamily } from '../../state/charts/chart-type';
import { parentLabels, splitTypes } from '../../state/charts/enumerations';
import { asNumber, choice, color, flag, number, requireEditableChart, type Bounds, type ChartPart } from './chart-part';
import { seriesGradientMembers } from './series-gradient';

type SeriesPart = ChartPart<ChartSeries>;
type Measure =
  | 'gapWidth'
  | 'overlap'
  | 'doughnutHoleSize'
  | 'explosion'
  | 'firstSliceAngle'
  | 'bubbleScale'
  | 'secondPlotSize';

/** A number that only some types draw; Excel answers InvalidArgument to setting it elsewhere. */
const only = (
  key: Measure,
  allowed: (series: ChartSeries) => boolean,
  bounds: Bounds,
  otherwise: (series: ChartSeries) => number,
): AccessibleValue<SeriesPart> => ({
  get: ({ part }) => part[key] ?? otherwise(part),
  set: (target, value) => {
    requireEditableChart(target);
    if (!allowed(target.part)) throw invalidArgument();
    target.part[key] = asNumber(value, bounds);
  },
});

const isOf =
  (...families: readonly ChartFamily[]) =>
  ({ type }: ChartSeries): boolean =>
    families.includes(familyOf(type));

const hasGap = (series: ChartSeries): boolean =>
  isOf('column', 'bar', 'statistical', 'stock')(series) || /^(PieOfPie|BarOfPie|3DLine)$/.test(series.type);

/** Excel's own gaps between bars. */
const gapOf = ({ type }: ChartSeries): number => {
  if (/^(PieOfPie|BarOfPie)$/.test(type)) return 100;
  if (familyOf(type) === 'bar') return isStacked(type) ? 150 : 182;
  return isStacked(type) || isThreeDimensional(type) ? 150 : 219;
};

export const seriesShapeMembers: Readonly<Record<string, AccessibleValue<SeriesPart>>> = {
  chartType: {
    get: ({ part }) => part.type,
    set: (target, value) => {
      requireEditableChart(target);
      const { chart, part } = target;
      part.type = oneOf(value, chartTypes);
      const [first] = chart.series;
      if (first !== undefined && chart.series.every(({ type }) => type === first.type)) chart.type = first.type;
    },
  },
  axisGroup: choice('axisGroup', ['Primary', 'Secondary']),
  smooth: {
    get: ({ part }) => part.smooth,
    set: (target, value) => {
      requireEditableChart(target);
      if (!isOf('line', 'scatter')(target.part)) throw invalidArgument();
      if (typeof value !== 'boolean') throw invalidArgument();
      target.part.smooth = value;
    },
  },
  gapWidth: only('gapWidth', hasGap, { least: 0, most: 500 }, gapOf),
  overlap: only(
    'overlap',
    (series) => isOf('column', 'bar')(series) && !isThreeDimensional(series.type),
    { least: -100, most: 100 },
    ({ type }) => (isStacked(type) ? 100 : familyOf(type) === 'column' ? -27 : 0),
  ),
  doughnutHoleSize: only('doughnutHoleSize', isOf('doughnut'), { least: 10, most: 90 }, () => 75),
  explosion: only('explosion', isOf('pie', 'doughnut'), { least: 0, most: 400 }, ({ type }) =>
    /Exploded/.test(type) ? 25 : 0,
  ),
  firstSliceAngle: only('firstSliceAngle', isOf('pie', 'doughnut'), { least: 0, most: 360 }, () => 0),
  bubbleScale: only('bubbleScale', isOf('bubble'), { least: 0, most: 300 }, () => 100),
  secondPlotSize: only(
    'secondPlotSize',
    ({ type }) => /^(PieOfPie|BarOfPie)$/.test(type),
    { least: 5, most: 200 },
    () => 75,
  ),
  splitType: choice('splitType', splitTypes, 'SplitByPosition'),
  splitValue: number('splitValue', {}, 2),
  varyByCategories: flag('varyByCategories'),
  showLeaderLines: flag('showLeaderLines'),
  showConnectorLines: flag('showConnectorLines'),
  invertIfNegative: flag('invertIfNegative'),
  invertColor: color('invertColor'),
  parentLabelStrategy: choice('parentLabelStrategy', parentLabels),
  ...seriesGradientMembers,
};
