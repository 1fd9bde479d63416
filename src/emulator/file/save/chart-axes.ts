import type { Axis, AxisPair, ChartTitle, TickMark } from '../../../xlsx/chart';
import { defined, yes } from '../../../xlsx/defined';
import type { ChartAxis } from '../../model/state/charts/chart-axis';
import type { Chart } from '../../model/state/charts/chart';
import { familyOf } from '../../model/state/charts/chart-type';
import { fileFont, fileLine, filePaint } from './chart-format';

/** The pair of axes of one group. */
export function axesOf(chart: Chart, group: 'Primary' | 'Secondary'): AxisPair {
  const { axes } = chart;
  const family = familyOf(chart.type);
  const lying = family === 'bar';
  const secondary = group === 'Secondary';
  const category = secondary ? axes.secondaryCategory : axes.category;
  const value = secondary ? axes.secondaryValue : axes.value;
  const numeric = family === 'scatter' || family === 'bubble';
  return {
    category: axisOf(category, numeric ? 'value' : 'category', lying ? 'l' : secondary ? 't' : 'b'),
    value: axisOf(value, 'value', lying ? 'b' : secondary ? 'r' : 'l'),
  };
}

const ticks: Readonly<Record<string, TickMark>> = { None: 'none', Inside: 'in', Outside: 'out', Cross: 'cross' };
const labels = { NextToAxis: undefined, High: 'high', Low: 'low', None: 'none' } as const;

function axisOf(axis: ChartAxis, type: Axis['type'], position: Axis['position']): Axis {
  return defined<Axis>({
    type,
    position,
    hidden: yes(!axis.visible),
    reversed: yes(axis.reversePlotOrder),
    min: axis.minimum,
    max: axis.maximum,
    majorUnit: axis.majorUnit,
    minorUnit: axis.minorUnit,
    logBase: axis.scaleType === 'Logarithmic' ? axis.logBase : undefined,
    numberFormat: axis.numberFormat,
    majorGridlines: axis.majorGridlines.visible ? (fileLine(axis.majorGridlines.line) ?? {}) : undefined,
    minorGridlines: axis.minorGridlines.visible ? (fileLine(axis.minorGridlines.line) ?? {}) : undefined,
    title: axis.title.visible ? axisTitle(axis) : undefined,
    majorTick: ticks[axis.majorTickMark],
    minorTick: ticks[axis.minorTickMark],
    labels: labels[axis.tickLabelPosition],
    line: fileLine(axis.format.line),
    fill: filePaint(axis.format.fill),
    font: fileFont(axis.format.font),
    crosses: axis.crosses === 'Maximum' ? 'max' : axis.crosses === 'Minimum' ? 'min' : undefined,
    crossesAt: axis.crosses === 'Custom' ? axis.crossesAt : undefined,
    crossBetween: type === 'value' && axis.type === 'Value' && !axis.isBetweenCategories ? 'midCat' : undefined,
    tickLabelSpacing: axis.tickLabelSpacing,
  });
}

function axisTitle({ title }: ChartAxis): ChartTitle {
  return defined<ChartTitle>({ text: title.text, font: fileFont(title.format.font) });
}
