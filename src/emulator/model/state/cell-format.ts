/** How one cell looks. Immutable: a change makes a new one. Colours are `#RRGGBB`; `''` means none or automatic. */
export interface CellFormat {
  readonly numberFormat: string;
  /** Name of the cell style. */
  readonly style: string;
  readonly font: FontFormat;
  readonly fill: FillFormat;
  readonly borders: Readonly<Partial<Record<BorderSide, BorderFormat>>>;
  readonly horizontalAlignment: HorizontalAlignment;
  readonly verticalAlignment: VerticalAlignment;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  /** Degrees from -90 to 90, or 180 for stacked letters. */
  readonly textOrientation: number;
  readonly shrinkToFit: boolean;
  readonly autoIndent: boolean;
  readonly readingOrder: ReadingOrder;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

export interface FontFormat {
  readonly name: string;
  readonly size: number;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: Underline;
  readonly strikethrough: boolean;
  readonly subscript: boolean;
  readonly superscript: boolean;
  readonly tintAndShade: number;
}

export interface FillFormat {
  readonly color: string;
  readonly pattern: string;
  readonly patternColor: string;
  readonly tintAndShade: number;
  readonly patternTintAndShade: number;
}

export interface BorderFormat {
  readonly style: BorderStyle;
  readonly weight: BorderWeight;
  readonly color: string;
  readonly tintAndShade: number;
}

/** The sides a single cell has; the inside sides of a range are sides of its cells. */
export type BorderSide = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'DiagonalDown' | 'DiagonalUp';

export const underlines = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;
export type Underline = (typeof underlines)[number];
export const borderStyles = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
export type BorderStyle = (typeof borderStyles)[number];
export const borderWeights = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
export type BorderWeight = (typeof borderWeights)[number];
export const horizontalAlignments = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
export type HorizontalAlignment = (typeof horizontalAlignments)[number];
export const verticalAlignments = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;
export type VerticalAlignment = (typeof verticalAlignments)[number];
export const readingOrders = ['Context', 'LeftToRight', 'RightToLeft'] as const;
export type ReadingOrder = (typeof readingOrders)[number];

/** A new workbook's Normal style. */
export const normalFormat: CellFormat = {
  numberFormat: 'General',
  style: 'Normal',
  font: {
    name: 'Calibri',
    size: 11,
    color: '#000000',
    bold: false,
    italic: false,
    underline: 'None',
    strikethrough: false,
    subscript: false,
    superscript: false,
    tintAndShade: 0,
  },
  fill: { color: '', pattern: 'None', patternColor: '', tintAndShade: 0, patternTintAndShade: 0 },
  borders: {},
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  indentLevel: 0,
  textOrientation: 0,
  shrinkToFit: false,
  autoIndent: false,
  readingOrder: 'Context',
  locked: true,
  formulaHidden: false,
};

export const noBorder: BorderFormat = { style: 'None', weight: 'Thin', color: '#000000', tintAndShade: 0 };
