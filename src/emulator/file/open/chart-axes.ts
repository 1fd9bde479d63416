import type { Axis } from '../../../xlsx/chart';
import type { ChartAxis } from '../../model/state/charts/chart-axis';
import { lineFrom, setFont } from './chart-format';
import type { Palette } from './colors';

const labelPlaces = { none: 'None', low: 'Low', high: 'High', nextTo: 'NextToAxis' } as const;
const ticks = { none: 'None', in: 'Inside', out: 'Outside', cross: 'Cross' } as const;

/** Gives an axis what the file says of it. */
export function fillAxis(axis: ChartAxis, read: Axis, palette: Palette): void {
  axis.visible = !read.hidden;
  axis.minimum = read.min;
  axis.maximum = read.max;
  axis.majorUnit = read.majorUnit;
  axis.minorUnit = read.minorUnit;
  axis.reversePlotOrder = read.reversed ?? false;
  axis.numberFormat = read.formatLinked ? undefined : read.numberFormat;
  axis.majorGridlines = { visible: read.majorGridlines !== undefined, line: lineFrom(read.majorGridlines, palette) };
  axis.minorGridlines = { visible: read.minorGridlines !== undefined, line: lineFrom(read.minorGridlines, palette) };
  axis.tickLabelPosition = labelPlaces[read.labels ?? 'nextTo'];
  axis.majorTickMark = ticks[read.majorTick ?? 'none'];
  axis.minorTickMark = ticks[read.minorTick ?? 'none'];
  axis.tickLabelSpacing = read.tickLabelSpacing;
  axis.isBetweenCategories = read.crossBetween !== 'midCat';
  if (read.logBase !== undefined) {
    axis.scaleType = 'Logarithmic';
    axis.logBase = read.logBase;
  }
  if (read.crosses) axis.crosses = read.crosses === 'max' ? 'Maximum' : 'Minimum';
  if (read.crossesAt !== undefined) {
    axis.crosses = 'Custom';
    axis.crossesAt = read.crossesAt;
  }
  if (read.title) {
    axis.title.visible = true;
    axis.title.text = read.title.text ?? axis.title.text;
    setFont(axis.title.format, read.title.font, palette);
  }
  axis.format.line = lineFrom(read.line, palette);
  setFont(axis.format, read.font, palette);
}
