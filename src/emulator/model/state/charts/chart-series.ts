import { automaticFormat, automaticLine, type ChartLine, type ElementFormat } from './chart-format';
import type { ChartType } from './chart-type';
import type {
  ChartHorizontalAlignment,
  ChartVerticalAlignment,
  ErrorBarSide,
  ErrorBarType,
  LabelPosition,
  MarkerStyle,
  ParentLabel,
  SplitType,
  TrendlineType,
} from './enumerations';
import type { Source } from './source';

/** What labels show. An absent member is as Excel has it by itself. */
export interface ChartLabels {
  position?: LabelPosition | undefined;
  showValue: boolean;
  showSeriesName: boolean;
  showCategoryName: boolean;
  showLegendKey: boolean;
  showPercentage: boolean;
  showBubbleSize: boolean;
  separator: string;
  /** Absent: that of the cells. */
  numberFormat?: string | undefined;
  textOrientation: number;
  horizontalAlignment: ChartHorizontalAlignment;
  verticalAlignment: ChartVerticalAlignment;
  autoText: boolean;
  format: ElementFormat;
}

/** The label of one point, where it differs from its series. */
export interface PointLabel extends ChartLabels {
  text?: string | undefined;
  /** Cells whose text is shown in place of one. */
  source?: Source | undefined;
  left?: number;
  top?: number;
}

/** A point that was formatted on its own. */
export interface ChartPoint {
  marker: ChartMarker;
  format: ElementFormat;
  hasDataLabel?: boolean;
  label?: PointLabel;
}

export interface ChartMarker {
  style: MarkerStyle;
  /** Points, 2–72; absent: Excel's. */
  size?: number;
  /** Absent: as the series. */
  background?: string;
  foreground?: string;
}

export interface Trendline {
  readonly id: number;
  type: TrendlineType;
  /** Absent: Excel's own, made of the type and the series' name. */
  name?: string | undefined;
  polynomialOrder: number;
  movingAveragePeriod: number;
  forwardPeriod: number;
  backwardPeriod: number;
  /** Absent: calculated. */
  intercept?: number | undefined;
  showEquation: boolean;
  showRSquared: boolean;
  line: ChartLine;
  label: PointLabel;
}

export interface ErrorBars {
  visible: boolean;
  include: ErrorBarSide;
  type: ErrorBarType;
  endStyleCap: boolean;
  line: ChartLine;
}

export interface ChartSeries {
  readonly id: number;
  type: ChartType;
  axisGroup: 'Primary' | 'Secondary';
  /** Absent: « Series1 », by its place. */
  name?: Source | undefined;
  /** X values in a scatter chart; absent: 1, 2, 3… */
  categories?: Source | undefined;
  values: Source;
  bubbleSizes?: Source | undefined;
  format: ElementFormat;
  marker: ChartMarker;
  smooth: boolean;
  filtered: boolean;
  hasDataLabels: boolean;
  labels: ChartLabels;
  /** By place, from 0; only those formatted on their own. */
  points: Record<string, ChartPoint>;
  trendlines: Trendline[];
  xErrorBars: ErrorBars;
  yErrorBars: ErrorBars;
  showShadow: boolean;
  invertIfNegative: boolean;
  invertColor: string;
  varyByCategories: boolean;
  showLeaderLines: boolean;
  showConnectorLines: boolean;
  /** Absent members are as the type has them. */
  gapWidth?: number;
  overlap?: number;
  doughnutHoleSize?: number;
  explosion?: number;
  firstSliceAngle?: number;
  bubbleScale?: number;
  secondPlotSize?: number;
  splitType?: SplitType;
  splitValue?: number;
  gradient: Record<string, string | number>;
  bins: Record<string, string | number | boolean>;
  boxes: Record<string, string | boolean>;
  map: Record<string, string>;
  parentLabelStrategy: ParentLabel;
}

export const newLabels = (): ChartLabels => ({
  showValue: true,
  showSeriesName: false,
  showCategoryName: false,
  showLegendKey: false,
  showPercentage: false,
  showBubbleSize: false,
  separator: ', ',
  textOrientation: 0,
  horizontalAlignment: 'Center',
  verticalAlignment: 'Center',
  autoText: true,
  format: automaticFormat(),
});

const newErrorBars = (): ErrorBars => ({
  visible: false,
  include: 'Both',
  type: 'FixedValue',
  endStyleCap: true,
  line: automaticLine(),
});

/** A series as it is before anyone formats it. */
export const newSeries = (id: number, type: ChartType, values: Source): ChartSeries => ({
  id,
  type,
  axisGroup: 'Primary',
  values,
  format: automaticFormat(),
  marker: { style: 'Automatic' },
  smooth: /Smooth/.test(type),
  filtered: false,
  hasDataLabels: false,
  labels: newLabels(),
  points: {},
  trendlines: [],
  xErrorBars: newErrorBars(),
  yErrorBars: newErrorBars(),
  showShadow: false,
  invertIfNegative: false,
  invertColor: '#FFFFFF',
  varyByCategories: /Pie|Doughnut/.test(type),
  showLeaderLines: true,
  showConnectorLines: true,
  gradient: {},
  bins: {},
  boxes: {},
  map: {},
  parentLabelStrategy: 'Overlapping',
});
