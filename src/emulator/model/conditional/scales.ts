import { number } from '../calc/value';
import { caught } from '../calc/value';
import type {
  ColorCriterion,
  ColorScale,
  DataBar,
  IconCriterion,
  IconSetRule,
} from '../state/conditional/conditional-format';
import { iconSets } from '../state/conditional/enumerations';
import { percentile, rangeFigures } from './range-figures';
import { evaluateFor, type CellOfFormat } from './relative-formula';

/** The number that a threshold stands for; undefined when its formula gives none. */
const threshold = (cell: CellOfFormat, type: string, formula: string | undefined): number | undefined => {
  const { numbers } = rangeFigures(cell.workbook, cell.sheet, cell.format);
  const lowest = numbers[0] ?? 0;
  const highest = numbers.at(-1) ?? 0;
  if (type === 'LowestValue') return lowest;
  if (type === 'HighestValue') return highest;
  const given = formula === undefined ? 0 : caught(() => number(evaluateFor(cell, formula)));
  if (typeof given !== 'number') return undefined;
  if (type === 'Percent') return lowest + ((highest - lowest) * given) / 100;
  if (type === 'Percentile') return percentile(numbers, Math.min(100, Math.max(0, given)) / 100);
  return given;
};

/** The fill of a number on a colour scale, `#RRGGBB`. */
export const scaleColor = (cell: CellOfFormat, value: number, { criteria }: ColorScale): string | undefined => {
  const { minimum, midpoint, maximum } = criteria;
  const points = [minimum, ...(midpoint === undefined ? [] : [midpoint]), maximum].flatMap((criterion) => {
    const at = threshold(cell, criterion.type, criterion.formula);
    return at === undefined ? [] : [{ at, color: criterion.color }];
  });
  return between(points, value);
};

const between = (points: readonly { at: number; color: ColorCriterion['color'] }[], value: number) => {
  const above = points.findIndex(({ at }) => value <= at);
  if (above < 0) return points.at(-1)?.color;
  const to = points[above];
  const from = points[above - 1];
  if (to === undefined || from === undefined || to.at === from.at) return to?.color;
  return mix(from.color, to.color, (value - from.at) / (to.at - from.at));
};

const mix = (from: string, to: string, share: number): string =>
  `#${[1, 3, 5]
    .map((at) => {
      const [a, b] = [from, to].map((color) => Number.parseInt(color.slice(at, at + 2), 16)) as [number, number];
      return Math.round(a + (b - a) * share)
        .toString(16)
        .toUpperCase()
        .padStart(2, '0');
    })
    .join('')}`;

/** A bar in a cell: `from` and `to` are shares of the cell's width, 0 to 1 from the left. */
export interface BarLook {
  readonly from: number;
  readonly to: number;
  readonly negative: boolean;
  readonly color: string;
  readonly gradient: boolean;
  /** `''`: none. */
  readonly borderColor: string;
  /** Where the axis stands; undefined: none is drawn. */
  readonly axis?: number;
  readonly axisColor: string;
}

export const barLook = (cell: CellOfFormat, value: number, bar: DataBar): BarLook | undefined => {
  const { numbers } = rangeFigures(cell.workbook, cell.sheet, cell.format);
  const { lowerBoundRule: lower, upperBoundRule: upper } = bar;
  const automatic = { low: Math.min(0, numbers[0] ?? 0), high: Math.max(0, numbers.at(-1) ?? 0) };
  const low = lower.type === 'Automatic' ? automatic.low : threshold(cell, lower.type, lower.formula);
  const high = upper.type === 'Automatic' ? automatic.high : threshold(cell, upper.type, upper.formula);
  if (low === undefined || high === undefined) return undefined;
  const axis = axisAt(bar, low, high);
  const at = share(value, low, high);
  const reach = bar.axisFormat === 'CellMidPoint' ? midPoint(value, low, high) : at;
  const negative = value < 0;
  const [from, to] = reach < axis ? [reach, axis] : [axis, reach];
  const flipped = bar.barDirection === 'RightToLeft';
  return {
    from: flipped ? 1 - to : from,
    to: flipped ? 1 - from : to,
    negative,
    color: negative && !bar.negative.matchPositiveFillColor ? bar.negative.fillColor : bar.positive.fillColor,
    gradient: bar.positive.gradientFill,
    borderColor:
      negative && !bar.negative.matchPositiveBorderColor ? bar.negative.borderColor : bar.positive.borderColor,
    ...(axis > 0 && bar.axisColor !== '' ? { axis: flipped ? 1 - axis : axis } : {}),
    axisColor: bar.axisColor,
  };
};

/** Negative numbers go to the left of an axis, which exists only where there are some. */
const axisAt = ({ axisFormat }: DataBar, low: number, high: number): number => {
  if (axisFormat === 'None' || low >= 0) return 0;
  return axisFormat === 'CellMidPoint' ? 0.5 : share(0, low, high);
};

const share = (value: number, low: number, high: number): number =>
  high === low ? (value > low ? 1 : 0) : Math.min(1, Math.max(0, (value - low) / (high - low)));

const midPoint = (value: number, low: number, high: number): number => {
  const widest = Math.max(Math.abs(low), Math.abs(high)) || 1;
  return 0.5 + Math.min(1, Math.max(-1, value / widest)) / 2;
};

/** An icon beside a value: its set, and its place there from the worst, 0. */
export interface IconLook {
  readonly set: string;
  readonly index: number;
}

export const iconLook = (cell: CellOfFormat, value: number, rule: IconSetRule): IconLook => {
  let met = 0;
  rule.criteria.forEach((criterion, index) => {
    if (index > 0 && isMet(cell, value, criterion)) met = index;
  });
  const shown = rule.reverseIconOrder ? iconSets[rule.style] - 1 - met : met;
  return rule.criteria[met]?.customIcon ?? { set: rule.style, index: shown };
};

const isMet = (cell: CellOfFormat, value: number, { type, operator, formula }: IconCriterion): boolean => {
  const limit = threshold(cell, type, formula);
  if (limit === undefined) return false;
  return operator === 'GreaterThan' ? value > limit : value >= limit;
};
