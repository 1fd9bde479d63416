import { automaticFormat, automaticLine, type ChartLine, type ElementFormat } from './chart-format';
import type { Crossing, DisplayUnit, TickLabelAlignment, TickMark, TimeUnit } from './enumerations';
import type { Source } from './source';

export interface Gridlines {
  visible: boolean;
  line: ChartLine;
}

export interface AxisTitle {
  visible: boolean;
  text: string;
  /** Cells whose text is shown in place of one. */
  source?: Source | undefined;
  textOrientation: number;
  format: ElementFormat;
}

export interface ChartAxis {
  readonly type: 'Category' | 'Value' | 'Series';
  readonly axisGroup: 'Primary' | 'Secondary';
  visible: boolean;
  /** Absent: chosen by Excel. */
  minimum?: number | undefined;
  maximum?: number | undefined;
  majorUnit?: number | undefined;
  minorUnit?: number | undefined;
  majorGridlines: Gridlines;
  minorGridlines: Gridlines;
  title: AxisTitle;
  /** Absent: that of the cells. */
  numberFormat?: string | undefined;
  format: ElementFormat;
  tickLabelPosition: 'NextToAxis' | 'High' | 'Low' | 'None';
  tickLabelSpacing?: number | undefined;
  tickMarkSpacing: number;
  majorTickMark: TickMark;
  minorTickMark: TickMark;
  reversePlotOrder: boolean;
  scaleType: 'Linear' | 'Logarithmic';
  logBase: number;
  displayUnit: DisplayUnit;
  customDisplayUnit: number;
  showDisplayUnitLabel: boolean;
  categoryType: 'Automatic' | 'TextAxis' | 'DateAxis';
  baseTimeUnit: TimeUnit;
  majorTimeUnitScale: TimeUnit;
  minorTimeUnitScale: TimeUnit;
  crosses: Crossing;
  crossesAt: number;
  position: Crossing;
  positionAt: number;
  isBetweenCategories: boolean;
  alignment: TickLabelAlignment;
  multiLevel: boolean;
  offset: number;
  /** Degrees from -90 to 90, or 180 for stacked letters; absent: as Excel fits it. */
  textOrientation?: number | undefined;
  /** Names given in place of the categories of the series. */
  categoryNames?: Source | undefined;
}

/** The second pair is drawn once a series stands on it. */
export interface ChartAxes {
  category: ChartAxis;
  value: ChartAxis;
  series: ChartAxis;
  secondaryCategory: ChartAxis;
  secondaryValue: ChartAxis;
}

const newAxis = (type: ChartAxis['type'], axisGroup: ChartAxis['axisGroup'], gridlines: boolean): ChartAxis => ({
  type,
  axisGroup,
  visible: axisGroup === 'Primary',
  majorGridlines: { visible: gridlines, line: automaticLine() },
  minorGridlines: { visible: false, line: automaticLine() },
  title: { visible: false, text: 'Axis Title', textOrientation: type === 'Value' ? 90 : 0, format: automaticFormat() },
  format: automaticFormat(),
  tickLabelPosition: 'NextToAxis',
  tickMarkSpacing: 1,
  majorTickMark: axisGroup === 'Primary' ? 'None' : 'Outside',
  minorTickMark: 'None',
  reversePlotOrder: false,
  scaleType: 'Linear',
  logBase: 10,
  displayUnit: 'None',
  customDisplayUnit: 1,
  showDisplayUnitLabel: true,
  categoryType: 'Automatic',
  baseTimeUnit: 'Days',
  majorTimeUnitScale: 'Days',
  minorTimeUnitScale: 'Days',
  crosses: axisGroup === 'Primary' ? 'Automatic' : 'Maximum',
  crossesAt: 0,
  position: 'Automatic',
  positionAt: 0,
  isBetweenCategories: true,
  alignment: 'Center',
  multiLevel: true,
  offset: 100,
});

/** Axes as a new chart has them; a scatter chart has gridlines both ways. */
export const newAxes = (bothGridlines: boolean): ChartAxes => ({
  category: newAxis('Category', 'Primary', bothGridlines),
  value: newAxis('Value', 'Primary', true),
  series: newAxis('Series', 'Primary', false),
  secondaryCategory: newAxis('Category', 'Secondary', false),
  secondaryValue: newAxis('Value', 'Secondary', false),
});
