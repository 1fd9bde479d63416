import { describe, ref, type AccessibleValue, type HostRef } from '../../../rich-api/descriptor';
import { HostError, invalidArgument } from '../../../rich-api/host-error';
import { axisScale, type Scale } from '../../state/charts/axis-scale';
import type { ChartAxes, ChartAxis, Gridlines } from '../../state/charts/chart-axis';
import type { ElementFormat } from '../../state/charts/chart-format';
import { crossings, displayUnits, tickLabelAlignments, tickMarks, timeUnits } from '../../state/charts/enumerations';
import { hasSeriesAxis } from '../../state/charts/chart-type';
import { axisNumbers } from '../../state/charts/axis-numbers';
import { sourceNumberFormat } from '../../state/charts/series-data';
import { cellsOf } from '../../state/charts/source';
import { requireAxes } from './axis-of-chart';
import { asFlag, asNumber, asOrientation, asText, choice, flag, kept, number, partRef } from './chart-part';
import { requireEditableChart, type Bounds, type ChartPart } from './chart-part';
import { fillRef, fontRef, formatRef, lineRef, type FormatPart } from './format';
import { chartBox } from './layout';
import { placeOf } from './range-argument';

type AxisPart = ChartPart<ChartAxis>;

const axisRef = (from: ChartPart<unknown>, axis: ChartAxis): HostRef => partRef('ChartAxis', from, axis);

export const chartAxesType = describe<ChartPart<ChartAxes>>('ChartAxes', {
  links: {
    categoryAxis: (target) => axisRef(target, target.part.category),
    valueAxis: (target) => axisRef(target, target.part.value),
    seriesAxis: (target) => axisRef(target, target.part.series),
  },
  methods: {
    getItem: (target, args) => {
      requireAxes(target.chart);
      const type = args.oneOf(0, ['Category', 'Value', 'Series']);
      const group = args.oneOf(1, ['Primary', 'Secondary'], 'Primary');
      const { category, value, series, secondaryCategory, secondaryValue } = target.part;
      if (type === 'Series') return axisRef(target, series);
      if (group === 'Primary') return axisRef(target, type === 'Category' ? category : value);
      if (!target.chart.series.some(({ axisGroup }) => axisGroup === 'Secondary')) throw invalidArgument();
      return axisRef(target, type === 'Category' ? secondaryCategory : secondaryValue);
    },
  },
});

/** An axis that its chart does not have refuses everything. */
const requireAxis = ({ chart, part }: AxisPart): void => {
  requireAxes(chart);
  if (part.type === 'Series' && !hasSeriesAxis(chart.type)) throw new HostError('InvalidOperation');
};

const onAxis = (member: AccessibleValue<AxisPart>): AccessibleValue<AxisPart> => ({
  get: (target) => {
    requireAxis(target);
    return member.get(target);
  },
  set: (target, value) => {
    requireAxis(target);
    member.set(target, value);
  },
});

const scaleOf = (target: AxisPart): Scale =>
  axisScale(axisNumbers(target.workbook, target.chart, target.part), target.part);

/** Reads as the number in force; `''` gives the choice back to Excel. Category axes of words have no such numbers. */
const bound = (
  key: 'minimum' | 'maximum' | 'majorUnit' | 'minorUnit',
  limits: Bounds = {},
): AccessibleValue<AxisPart> =>
  onAxis({
    get: (target) => target.part[key] ?? scaleOf(target)[key],
    set: (target, value) => {
      requireEditableChart(target);
      target.part[key] = value === '' || value === null ? undefined : asNumber(value, limits);
    },
  });

const place = (side: 'left' | 'top' | 'width' | 'height') => (target: AxisPart) => {
  requireAxis(target);
  return chartBox(target, 'plotArea')?.[side] ?? null;
};

const scale = {
  minimum: bound('minimum'),
  maximum: bound('maximum'),
  majorUnit: bound('majorUnit', { least: Number.MIN_VALUE }),
  minorUnit: bound('minorUnit', { least: Number.MIN_VALUE }),
  scaleType: onAxis(choice('scaleType', ['Linear', 'Logarithmic'])),
  logBase: onAxis(number('logBase', { least: 2, most: 1000 })),
  reversePlotOrder: onAxis(flag('reversePlotOrder')),
  displayUnit: onAxis(choice('displayUnit', displayUnits)),
  showDisplayUnitLabel: onAxis(flag('showDisplayUnitLabel')),
  customDisplayUnit: (target: AxisPart) => target.part.customDisplayUnit,
  crosses: onAxis(choice('crosses', crossings)),
  crossesAt: (target: AxisPart) => target.part.crossesAt,
  position: onAxis(choice('position', crossings)),
  positionAt: (target: AxisPart) => target.part.positionAt,
};

const ticks = {
  majorTickMark: onAxis(choice('majorTickMark', tickMarks)),
  minorTickMark: onAxis(choice('minorTickMark', tickMarks)),
  tickMarkSpacing: onAxis(number('tickMarkSpacing', { least: 1, most: 31999, whole: true })),
  tickLabelPosition: onAxis(choice('tickLabelPosition', ['NextToAxis', 'High', 'Low', 'None'])),
  tickLabelSpacing: onAxis({
    get: ({ part }) => part.tickLabelSpacing ?? 1,
    set: (target, value) => {
      requireEditableChart(target);
      const spacing = value === '' ? undefined : asNumber(value, { least: 1, most: 31999, whole: true });
      target.part.tickLabelSpacing = spacing;
    },
  }),
  alignment: onAxis(choice('alignment', tickLabelAlignments)),
  offset: onAxis(number('offset', { least: 0, most: 1000, whole: true })),
  multiLevel: onAxis(flag('multiLevel')),
  textOrientation: onAxis(kept('textOrientation', asOrientation, 0)),
};

const numberFormats = {
  numberFormat: onAxis({
    get: ({ workbook, chart, part }) => part.numberFormat ?? linkedFormat(workbook, chart, part),
    set: (target, value) => {
      requireEditableChart(target);
      target.part.numberFormat = asText(value);
    },
  }),
  linkNumberFormat: onAxis({
    get: ({ part }) => part.numberFormat === undefined,
    set: (target, value) => {
      requireEditableChart(target);
      const { workbook, chart, part } = target;
      part.numberFormat = asFlag(value) ? undefined : (part.numberFormat ?? linkedFormat(workbook, chart, part));
    },
  }),
};

const linkedFormat = (workbook: AxisPart['workbook'], chart: AxisPart['chart'], axis: ChartAxis): string => {
  const [first] = chart.series.filter(({ axisGroup }) => axisGroup === axis.axisGroup);
  return sourceNumberFormat(workbook, axis.type === 'Value' ? first?.values : first?.categories);
};

export const chartAxisType = describe<AxisPart>('ChartAxis', {
  values: {
    type: ({ part }) => part.type,
    axisGroup: ({ part }) => part.axisGroup,
    visible: onAxis(flag('visible')),
    ...scale,
    ...ticks,
    ...numberFormats,
    categoryType: onAxis(choice('categoryType', ['Automatic', 'TextAxis', 'DateAxis'])),
    baseTimeUnit: onAxis(choice('baseTimeUnit', timeUnits)),
    majorTimeUnitScale: onAxis(choice('majorTimeUnitScale', timeUnits)),
    minorTimeUnitScale: onAxis(choice('minorTimeUnitScale', timeUnits)),
    isBetweenCategories: onAxis(flag('isBetweenCategories')),
    left: place('left'),
    top: place('top'),
    width: place('width'),
    height: place('height'),
  },
  links: {
    title: (target) => partRef('ChartAxisTitle', target, target.part.title),
    majorGridlines: (target) => partRef('ChartGridlines', target, target.part.majorGridlines),
    minorGridlines: (target) => partRef('ChartGridlines', target, target.part.minorGridlines),
    format: (target) => formatRef('ChartAxisFormat', target, target.part.format, 9),
  },
  methods: {
    setCategoryNames: (target, args) => {
      requireAxis(target);
      requireEditableChart(target);
      const { sheet, area } = placeOf(args, 0);
      target.part.categoryNames = cellsOf(sheet, area);
    },
    setCrossesAt: (target, args) => {
      requireAxis(target);
      target.part.crosses = 'Custom';
      target.part.crossesAt = args.number(0);
    },
    setPositionAt: (target, args) => {
      requireAxis(target);
      target.part.position = 'Custom';
      target.part.positionAt = args.number(0);
    },
    setCustomDisplayUnit: (target, args) => {
      requireAxis(target);
      target.part.displayUnit = 'Custom';
      target.part.customDisplayUnit = asNumber(args.at(0), { least: Number.MIN_VALUE });
    },
  },
});

export const chartAxisFormatType = describe<FormatPart>('ChartAxisFormat', {
  links: {
    font: (target) => fontRef(target, target.part.font, target.size),
    fill: (target) => fillRef(target, target.part.fill),
    line: (target) => lineRef('ChartLineFormat', target, target.part.line),
  },
});

export const chartGridlinesType = describe<ChartPart<Gridlines>>('ChartGridlines', {
  values: { visible: flag('visible') },
  links: {
    format: (target) => ref('ChartGridlinesFormat', target),
  },
});

export const chartGridlinesFormatType = describe<ChartPart<Pick<ElementFormat, 'line'>>>('ChartGridlinesFormat', {
  links: { line: (target) => lineRef('ChartLineFormat', target, target.part.line) },
});
