/** `#RRGGBB`, or a theme colour with its changes in the order that the file has them (thousandths of a percent). */
export type ChartColor = string | ChartThemeColor;

export interface ChartThemeColor {
  /** `accent1`, `tx1`, `bg1`… */
  readonly theme: string;
  readonly changes: readonly { readonly name: string; readonly value: number }[];
}

/** `alpha`: 0 transparent to 100000 opaque. */
export interface SolidPaint {
  readonly color: ChartColor;
  readonly alpha?: number;
}

export type Paint = 'none' | SolidPaint;

export interface Line {
  readonly paint?: Paint;
  /** EMU; 12700 is one point. */
  readonly width?: number;
  /** `solid`, `dash`, `sysDash`, `sysDot`, `lgDash`, `dashDot`… */
  readonly dash?: string;
}

export interface ShapeFormat {
  readonly fill?: Paint;
  readonly line?: Line;
}

/** Size in hundredths of a point. */
export interface ChartFont {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: ChartColor;
  readonly name?: string;
  /** Sixty-thousandths of a degree. */
  readonly rotation?: number;
}

export interface ChartTitle {
  /** Lines separated by a line feed; absent with a `ref`, or for the automatic title. */
  readonly text?: string;
  readonly ref?: DataReference;
  readonly overlay?: boolean;
  readonly font?: ChartFont;
}

/** Values of cells, with the copy that readers who do not recalculate show. A null is an empty cell. */
export interface DataReference {
  /** Absent: the values are literal. */
  readonly ref?: string;
  readonly type: 'number' | 'text';
  readonly values: readonly (string | number | null)[];
  readonly format?: string;
}

export interface Marker {
  /** `none`, `circle`, `square`, `diamond`, `triangle`, `x`, `star`, `dash`, `dot`, `plus`, `auto`. */
  readonly symbol?: string;
  /** Points, 2–72. */
  readonly size?: number;
  readonly format?: ShapeFormat;
}

/** What labels show. */
export interface LabelContent {
  readonly value?: boolean;
  readonly category?: boolean;
  readonly series?: boolean;
  readonly percent?: boolean;
  readonly legendKey?: boolean;
  readonly bubbleSize?: boolean;
  /** `ctr`, `inEnd`, `outEnd`, `inBase`, `t`, `b`, `l`, `r`, `bestFit`. */
  readonly position?: string;
  readonly separator?: string;
  readonly numberFormat?: string;
  readonly font?: ChartFont;
  readonly format?: ShapeFormat;
}

/** The label of one point, where it is not as those of its series. */
export interface PointLabel extends LabelContent {
  readonly index: number;
  /** What it says in place of what it would show; lines separated by a line feed. */
  readonly text?: string;
  /** True: this point has none. */
  readonly hidden?: boolean;
}

export interface DataLabels extends LabelContent {
  readonly points?: readonly PointLabel[];
}

export interface DataPoint {
  readonly index: number;
  readonly format?: ShapeFormat;
  readonly marker?: Marker;
  readonly explosion?: number;
}

export interface Series {
  readonly index: number;
  readonly order: number;
  /** A reference (one value), or a literal text. */
  readonly name?: DataReference;
  /** X values in a scatter chart. */
  readonly categories?: DataReference;
  readonly values: DataReference;
  readonly format?: ShapeFormat;
  readonly marker?: Marker;
  readonly points: readonly DataPoint[];
  readonly labels?: DataLabels;
  readonly smooth?: boolean;
  readonly explosion?: number;
  readonly invertIfNegative?: boolean;
}

export type Grouping = 'standard' | 'clustered' | 'stacked' | 'percentStacked';

export type PlotKind =
  | { readonly kind: 'radar'; readonly style: 'standard' | 'marker' | 'filled' }
  | { readonly kind: 'line'; readonly grouping: Grouping; readonly markers?: boolean }
  | {
      readonly kind: 'bar';
      readonly direction: 'col' | 'bar';
      readonly grouping: Grouping;
      readonly gapWidth?: number;
      readonly overlap?: number;
    }
  | { readonly kind: 'area'; readonly grouping: Grouping }
  | { readonly kind: 'pie'; readonly firstAngle?: number }
  | { readonly kind: 'doughnut'; readonly firstAngle?: number; readonly holeSize: number }
  | {
      readonly kind: 'scatter';
      readonly style: 'none' | 'line' | 'lineMarker' | 'marker' | 'smooth' | 'smoothMarker';
    };

/** Series drawn in one way. A chart has several when it combines kinds or has a second pair of axes. */
export interface Plot {
  readonly type: PlotKind;
  readonly series: readonly Series[];
  readonly labels?: DataLabels;
  readonly varyColors?: boolean;
  /** Drawn against the second pair of axes. */
  readonly secondary?: boolean;
}

export type TickMark = 'none' | 'in' | 'out' | 'cross';

export interface Axis {
  readonly type: 'category' | 'date' | 'value';
  /** Where it is drawn. */
  readonly position: 'b' | 'l' | 'r' | 't';
  readonly hidden?: boolean;
  readonly reversed?: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly majorUnit?: number;
  readonly minorUnit?: number;
  readonly logBase?: number;
  readonly numberFormat?: string;
  /** True: the format of the cells. */
  readonly formatLinked?: boolean;
  readonly majorGridlines?: Line;
  readonly minorGridlines?: Line;
  readonly title?: ChartTitle;
  readonly majorTick?: TickMark;
  readonly minorTick?: TickMark;
  readonly labels?: 'none' | 'low' | 'high' | 'nextTo';
  readonly line?: Line;
  readonly fill?: Paint;
  readonly font?: ChartFont;
  readonly crosses?: 'autoZero' | 'min' | 'max';
  readonly crossesAt?: number;
  readonly crossBetween?: 'between' | 'midCat';
  readonly tickLabelSpacing?: number;
}

export interface AxisPair {
  /** Horizontal in most charts: the categories, or the X values. */
  readonly category: Axis;
  readonly value: Axis;
}

/** EMU from the corner of a cell (from 0). */
export interface AnchorPoint {
  readonly column: number;
  readonly row: number;
  readonly dx: number;
  readonly dy: number;
}

/** Where a chart stands, in EMU (12700 a point), and whether it moves and grows with the cells under it. */
export type Anchor =
  | {
      readonly kind: 'cells';
      readonly from: AnchorPoint;
      readonly to: AnchorPoint;
      readonly follows?: 'move' | 'nothing';
    }
  | { readonly kind: 'corner'; readonly from: AnchorPoint; readonly width: number; readonly height: number }
  | {
      readonly kind: 'free';
      readonly left: number;
      readonly top: number;
      readonly width: number;
      readonly height: number;
    };

export interface Chart {
  readonly name: string;
  readonly altText?: { readonly title?: string; readonly description?: string };
  readonly anchor: Anchor;
  /** Absent: no title. */
  readonly title?: ChartTitle;
  readonly plots: readonly Plot[];
  /** None for pies and doughnuts. */
  readonly axes?: AxisPair;
  readonly secondaryAxes?: AxisPair;
  /** Absent: no legend. */
  readonly legend?: {
    readonly position: 'b' | 't' | 'l' | 'r' | 'tr';
    readonly overlay?: boolean;
    readonly font?: ChartFont;
    readonly format?: ShapeFormat;
  };
  readonly blanks: 'gap' | 'zero' | 'span';
  /** True: hidden rows and columns are drawn too. */
  readonly showHidden?: boolean;
  readonly format?: ShapeFormat;
  readonly plotFormat?: ShapeFormat;
  readonly font?: ChartFont;
  readonly roundedCorners?: boolean;
}
