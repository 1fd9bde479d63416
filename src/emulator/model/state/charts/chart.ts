import type { ChartAxes } from './chart-axis';
import type { ChartFont, ElementFormat } from './chart-format';
import type { ChartLabels, ChartSeries } from './chart-series';
import type { ChartHorizontalAlignment, ChartVerticalAlignment } from './enumerations';
import type { ChartType } from './chart-type';
import type { Source } from './source';

/** A place on the sheet: a cell counted from 0, and points from its corner. */
export interface AnchorPoint {
  row: number;
  column: number;
  dx: number;
  dy: number;
}

/** A drawing stands on cells, and moves and grows with them. */
export interface Anchor {
  from: AnchorPoint;
  to: AnchorPoint;
}

export interface ChartTitle {
  visible: boolean;
  /** Absent: Excel's own, which is the name of an only series, else « Chart Title ». */
  text?: string | undefined;
  /** Cells whose text is shown in place of one. */
  source?: Source | undefined;
  overlay: boolean;
  position: 'Automatic' | 'Top' | 'Bottom' | 'Left' | 'Right';
  horizontalAlignment: ChartHorizontalAlignment;
  verticalAlignment: ChartVerticalAlignment;
  textOrientation: number;
  showShadow: boolean;
  left?: number;
  top?: number;
  format: ElementFormat;
  /** Parts of the text with a font of their own. */
  runs: { readonly start: number; readonly length: number; readonly font: ChartFont }[];
}

export interface ChartLegend {
  visible: boolean;
  position: 'Top' | 'Bottom' | 'Left' | 'Right' | 'Corner' | 'Custom';
  overlay: boolean;
  showShadow: boolean;
  left?: number;
  top?: number;
  width?: number;
  height?: number;
  format: ElementFormat;
  /** Entries that were taken out, by their place. */
  hiddenEntries: number[];
}

export interface ChartPlotArea {
  position: 'Automatic' | 'Custom';
  left?: number;
  top?: number;
  width?: number;
  height?: number;
  insideLeft?: number;
  insideTop?: number;
  insideWidth?: number;
  insideHeight?: number;
  format: ElementFormat;
}

export interface ChartDataTable {
  visible: boolean;
  showLegendKey: boolean;
  showHorizontalBorder: boolean;
  showVerticalBorder: boolean;
  showOutlineBorder: boolean;
  format: ElementFormat;
}

/** A chart on a sheet: plain data, without functions, so that it can be saved, copied and drawn. */
export interface Chart {
  readonly id: string;
  name: string;
  type: ChartType;
  anchor: Anchor;
  plotBy: 'Rows' | 'Columns';
  /** The range the series were made of, while nobody has changed one by hand. */
  data?: Source | undefined;
  series: ChartSeries[];
  title: ChartTitle;
  legend: ChartLegend;
  axes: ChartAxes;
  plotArea: ChartPlotArea;
  dataTable: ChartDataTable;
  labels: ChartLabels;
  format: ElementFormat;
  roundedCorners: boolean;
  colorScheme: string;
  displayBlanksAs: 'NotPlotted' | 'Zero' | 'Interplotted';
  plotVisibleOnly: boolean;
  showDataLabelsOverMaximum: boolean;
  showAllFieldButtons: boolean;
  style: number;
  categoryLabelLevel: number;
  seriesNameLevel: number;
  altTextTitle: string;
  altTextDescription: string;
}
