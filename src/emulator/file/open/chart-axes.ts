import type { Axis, TickMark as FileTick } from '../../../xlsx/chart';
import type { ChartAxis } from '../../model/state/charts/chart-axis';
import type { TickMark } from '../../model/state/charts/enumerations';
import { elementFormat, modelLine } from './chart-format';
import type { Palette } from './colors';

const ticks: Readonly<Record<FileTick, TickMark>> = { none: 'None', in: 'Inside', out: 'Outside', cross: 'Cross' };
const labels = { nextTo: 'NextToAxis', high: 'High', low: 'Low', none: 'None' } as const;

/** An axis as the file has it, on what a new chart of the kind has. */
export function axisFrom(fresh: ChartAxis, axis: Axis | undefined, palette: Palette): ChartAxis {
  if (!axis) return fresh;
  const { title } = axis;
  return {
    ...fresh,
    visible: !axis.hidden,
    reversePlotOrder: axis.reversed ?? false,
    minimum: axis.min,
    maximum: axis.max,
    majorUnit: axis.majorUnit,
    minorUnit: axis.minorUnit,
    scaleType: axis.logBase === undefined ? 'Linear' : 'Logarithmic',
    logBase: axis.logBase ?? fresh.logBase,
    numberFormat: axis.formatLinked ? undefined : axis.numberFormat,
    majorGridlines: { visible: axis.majorGridlines !== undefined, line: modelLine(axis.majorGridlines, palette) },
    minorGridlines: { visible: axis.minorGridlines !== undefined, line: modelLine(axis.minorGridlines, palette) },
    title: title
      ? { ...fresh.title, visible: true, text: title.text ?? '', format: elementFormat(undefined, title.font, palette) }
      : fresh.title,
    majorTickMark: ticks[axis.majorTick ?? 'none'],
    minorTickMark: ticks[axis.minorTick ?? 'none'],
    tickLabelPosition: labels[axis.labels ?? 'nextTo'],
    format: elementFormat(
      { ...(axis.fill ? { fill: axis.fill } : {}), ...(axis.line ? { line: axis.line } : {}) },
      axis.font,
      palette,
    ),
    crosses:
      axis.crossesAt !== undefined
        ? 'Custom'
        : axis.crosses === 'max'
          ? 'Maximum'
          : axis.crosses === 'min'
            ? 'Minimum'
            : 'Automatic',
    crossesAt: axis.crossesAt ?? 0,
    isBetweenCategories: axis.crossBetween !== 'midCat',
    categoryType: axis.type === 'date' ? 'DateAxis' : fresh.categoryType,
    tickLabelSpacing: axis.tickLabelSpacing,
  };
}
