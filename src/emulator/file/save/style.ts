import type {
  Alignment,
  Border,
  BorderLine,
  CellProtection,
  CellStyle,
  Fill,
  Font,
  PatternFill,
} from '../../../xlsx/cell-style';
import { defined, ifAny, yes } from '../../../xlsx/defined';
import {
  normalFormat,
  type BorderFormat,
  type CellFormat,
  type FillFormat,
  type FontFormat,
} from '../../model/state/cell-format';

const lineStyles: Readonly<Record<string, BorderLine['style']>> = {
  Dash: 'dashed',
  DashDot: 'dashDot',
  DashDotDot: 'dashDotDot',
  Dot: 'dotted',
  Double: 'double',
  SlantDashDot: 'slantDashDot',
};
const weights: Readonly<Record<string, BorderLine['style']>> = {
  Hairline: 'hair',
  Thin: 'thin',
  Medium: 'medium',
  Thick: 'thick',
};
const mediumStyles: Readonly<Record<string, BorderLine['style']>> = {
  dashed: 'mediumDashed',
  dashDot: 'mediumDashDot',
  dashDotDot: 'mediumDashDotDot',
};
const horizontals = {
  General: undefined,
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
} as const;
const verticals = {
  Top: 'top',
  Center: 'center',
  Bottom: undefined,
  Justify: 'justify',
  Distributed: 'distributed',
} as const;
const readingOrders = { Context: undefined, LeftToRight: 'leftToRight', RightToLeft: 'rightToLeft' } as const;
const underlines = {
  None: undefined,
  Single: 'single',
  Double: 'double',
  SingleAccountant: 'singleAccounting',
  DoubleAccountant: 'doubleAccounting',
} as const;
const STACKED = 180;
const FILE_STACKED = 255;

/** Formats are immutable and shared by many cells: each is turned once. */
const known = new WeakMap<CellFormat, { readonly style: CellStyle | undefined; readonly normal: FontFormat }>();

/** A cell's look as a file has it: what differs from Normal, in the workbook's `normal` font; undefined when nothing does. */
export function styleOf(format: CellFormat, normal = normalFormat.font): CellStyle | undefined {
  const found = known.get(format);
  if (found?.normal === normal) return found.style;
  const style = ifAny(
    defined<CellStyle>({
      font: fontOf(format.font, normal),
      fill: fillOf(format.fill),
      border: borderOf(format),
      alignment: ifAny(
        defined<Alignment>({
          horizontal: horizontals[format.horizontalAlignment],
          vertical: verticals[format.verticalAlignment],
          wrapText: yes(format.wrapText),
          shrinkToFit: yes(format.shrinkToFit),
          indent: format.indentLevel || undefined,
          rotation: format.textOrientation === STACKED ? FILE_STACKED : format.textOrientation || undefined,
          readingOrder: readingOrders[format.readingOrder],
        }),
      ),
      numberFormat: format.numberFormat === 'General' ? undefined : format.numberFormat,
      protection: ifAny(
        defined<CellProtection>({
          locked: format.locked ? undefined : false,
          formulaHidden: yes(format.formulaHidden),
        }),
      ),
    }),
  );
  known.set(format, { style, normal });
  return style;
}

function fontOf(font: FontFormat, normal: FontFormat): Font | undefined {
  return ifAny(
    defined<Font>({
      name: font.name === normal.name ? undefined : font.name,
      // The tie of the default font to the theme would win over the name.
      scheme: font.name === normal.name ? undefined : ('none' as const),
      size: font.size === normal.size ? undefined : font.size,
      bold: font.bold === normal.bold ? undefined : font.bold,
      italic: font.italic === normal.italic ? undefined : font.italic,
      strikethrough: yes(font.strikethrough),
      underline: underlines[font.underline],
      verticalAlign: font.superscript ? ('superscript' as const) : font.subscript ? ('subscript' as const) : undefined,
      color: font.color === normal.color || font.color === '' ? undefined : font.color,
    }),
  );
}

function fillOf({ color, pattern, patternColor }: FillFormat): Fill | undefined {
  if (pattern === 'None' || (pattern === 'Solid' && color === '')) return undefined;
  if (pattern === 'Solid') return { pattern: 'solid', color };
  const name = filePatterns[pattern] ?? pattern.charAt(0).toLowerCase() + pattern.slice(1);
  return defined<PatternFill>({ pattern: name, color: patternColor || undefined, background: color || undefined });
}

/** Excel's names in its files, where they differ from those of Office.js by more than a capital. */
const filePatterns: Readonly<Record<string, string>> = {
  Gray75: 'darkGray',
  Gray50: 'mediumGray',
  Gray25: 'lightGray',
  Gray16: 'gray125',
  Gray8: 'gray0625',
  Horizontal: 'darkHorizontal',
  Vertical: 'darkVertical',
  Down: 'darkDown',
  Up: 'darkUp',
  Checker: 'darkGrid',
  SemiGray75: 'darkTrellis',
  CrissCross: 'lightTrellis',
  Grid: 'lightGrid',
};

function borderOf({ borders }: CellFormat): Border | undefined {
  const diagonal = lineOf(borders.DiagonalDown) ?? lineOf(borders.DiagonalUp);
  return ifAny(
    defined<Border>({
      left: lineOf(borders.EdgeLeft),
      right: lineOf(borders.EdgeRight),
      top: lineOf(borders.EdgeTop),
      bottom: lineOf(borders.EdgeBottom),
      diagonal,
      diagonalUp: yes(lineOf(borders.DiagonalUp) !== undefined),
      diagonalDown: yes(lineOf(borders.DiagonalDown) !== undefined),
    }),
  );
}

function lineOf(border: BorderFormat | undefined): BorderLine | undefined {
  if (border === undefined || border.style === 'None') return undefined;
  const plain = lineStyles[border.style] ?? weights[border.weight] ?? 'thin';
  const style = border.weight === 'Medium' ? (mediumStyles[plain] ?? plain) : plain;
  return border.color === '' ? { style } : { style, color: border.color };
}
