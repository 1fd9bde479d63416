/**
 * How a cell looks. Absent means the workbook's default, so that a style holds only what somebody chose.
 * Colours: `#RRGGBB`, a theme slot (0 background 1, 1 text 1, 2 background 2, 3 text 2, 4–9 accents, 10 link, 11 visited), or `auto` (the system's).
 */
export type Color = string | ThemeColor;

export interface ThemeColor {
  readonly theme: number;
  /** −1 (black) to 1 (white). */
  readonly tint?: number;
}

/** Sizes in points. `scheme` ties the name to the theme's heading (`major`) or body (`minor`) font. */
export interface Font {
  readonly name?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  readonly underline?: 'none' | 'single' | 'double' | 'singleAccounting' | 'doubleAccounting';
  readonly verticalAlign?: 'baseline' | 'superscript' | 'subscript';
  readonly color?: Color;
  readonly scheme?: 'none' | 'major' | 'minor';
}

/** `pattern` is Excel's name of it: `solid`, `gray125`, `lightUp`…; a solid fill shows `color`. */
export interface PatternFill {
  readonly pattern: string;
  /** The colour of the pattern; of the whole cell when solid. */
  readonly color?: Color;
  /** The colour behind the pattern. */
  readonly background?: Color;
}

export interface GradientFill {
  readonly gradient: 'linear' | 'path';
  /** Degrees, for a linear gradient. */
  readonly angle?: number;
  /** Where a path gradient's centre is, 0–1 from each side. */
  readonly left?: number;
  readonly right?: number;
  readonly top?: number;
  readonly bottom?: number;
  readonly stops: readonly { readonly position: number; readonly color: Color }[];
}

export type Fill = PatternFill | GradientFill;

export const borderStyles = [
  'thin',
  'medium',
  'dashed',
  'dotted',
  'thick',
  'double',
  'hair',
  'mediumDashed',
  'dashDot',
  'mediumDashDot',
  'dashDotDot',
  'mediumDashDotDot',
  'slantDashDot',
] as const;

export interface BorderLine {
  readonly style: (typeof borderStyles)[number];
  readonly color?: Color;
}

export interface Border {
  readonly left?: BorderLine;
  readonly right?: BorderLine;
  readonly top?: BorderLine;
  readonly bottom?: BorderLine;
  readonly diagonal?: BorderLine;
  readonly diagonalUp?: boolean;
  readonly diagonalDown?: boolean;
  /** Lines between the cells of a range: in conditional formats and table styles only. */
  readonly vertical?: BorderLine;
  readonly horizontal?: BorderLine;
}

export interface Alignment {
  readonly horizontal?:
    | 'general'
    | 'left'
    | 'center'
    | 'right'
    | 'fill'
    | 'justify'
    | 'centerContinuous'
    | 'distributed';
  readonly vertical?: 'top' | 'center' | 'bottom' | 'justify' | 'distributed';
  readonly wrapText?: boolean;
  readonly shrinkToFit?: boolean;
  readonly indent?: number;
  /** −90 to 90 degrees, or 255 for letters one above the other. */
  readonly rotation?: number;
  readonly readingOrder?: 'context' | 'leftToRight' | 'rightToLeft';
}

/** A cell is locked unless said otherwise; it matters on a protected sheet only. */
export interface CellProtection {
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
}

export interface CellStyle {
  readonly font?: Font;
  readonly fill?: Fill;
  readonly border?: Border;
  readonly alignment?: Alignment;
  /** In English notation; absent is `General`. */
  readonly numberFormat?: string;
  readonly protection?: CellProtection;
}
