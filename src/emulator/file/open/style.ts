import type { Border, BorderLine, CellStyle, Fill, Font } from '../../../xlsx/cell-style';
import {
  normalFormat,
  type BorderFormat,
  type BorderSide,
  type BorderStyle,
  type BorderWeight,
  type CellFormat,
  type FillFormat,
  type FontFormat,
} from '../../model/state/cell-format';
import type { Palette } from './colors';

const lines: Readonly<Record<BorderLine['style'], readonly [BorderStyle, BorderWeight]>> = {
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  hair: ['Continuous', 'Hairline'],
  dashed: ['Dash', 'Thin'],
  dotted: ['Dot', 'Thin'],
  double: ['Double', 'Thick'],
  mediumDashed: ['Dash', 'Medium'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  slantDashDot: ['SlantDashDot', 'Medium'],
};
const horizontals = {
  general: 'General',
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
} as const;
const verticals = {
  top: 'Top',
  center: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
} as const;
const readingOrders = { context: 'Context', leftToRight: 'LeftToRight', rightToLeft: 'RightToLeft' } as const;
const underlines = {
  none: 'None',
  single: 'Single',
  double: 'Double',
  singleAccounting: 'SingleAccountant',
  doubleAccounting: 'DoubleAccountant',
} as const;
const patterns: Readonly<Record<string, string>> = {
  solid: 'Solid',
  darkGray: 'Gray75',
  mediumGray: 'Gray50',
  lightGray: 'Gray25',
  gray125: 'Gray16',
  gray0625: 'Gray8',
  darkHorizontal: 'Horizontal',
  darkVertical: 'Vertical',
  darkDown: 'Down',
  darkUp: 'Up',
  darkGrid: 'Checker',
  darkTrellis: 'SemiGray75',
  lightTrellis: 'CrissCross',
  lightGrid: 'Grid',
};
const FILE_STACKED = 255;
const STACKED = 180;

/** The format of a cell without one: Normal in the workbook's own font. */
export function baseFormat(font: Font, palette: Palette): CellFormat {
  return { ...normalFormat, font: fontFrom(font, normalFormat.font, palette) };
}

/** Turns looks of a file into the model's, each once, so that cells share them. */
export function formatReader(base: CellFormat, palette: Palette): (style: CellStyle | undefined) => CellFormat {
  const known = new Map<CellStyle, CellFormat>();
  return (style) => {
    if (style === undefined) return base;
    const found = known.get(style);
    if (found) return found;
    const format = formatFrom(style, base, palette);
    known.set(style, format);
    return format;
  };
}

function formatFrom(
  { font, fill, border, alignment, numberFormat, protection }: CellStyle,
  base: CellFormat,
  palette: Palette,
): CellFormat {
  return {
    ...base,
    numberFormat: numberFormat ?? base.numberFormat,
    font: font ? fontFrom(font, base.font, palette) : base.font,
    fill: fill ? fillFrom(fill, palette) : base.fill,
    borders: border ? bordersFrom(border, palette) : base.borders,
    horizontalAlignment: alignment?.horizontal ? horizontals[alignment.horizontal] : base.horizontalAlignment,
    verticalAlignment: alignment?.vertical ? verticals[alignment.vertical] : base.verticalAlignment,
    wrapText: alignment?.wrapText ?? base.wrapText,
    shrinkToFit: alignment?.shrinkToFit ?? base.shrinkToFit,
    indentLevel: alignment?.indent ?? base.indentLevel,
    textOrientation: alignment?.rotation === FILE_STACKED ? STACKED : (alignment?.rotation ?? base.textOrientation),
    readingOrder: alignment?.readingOrder ? readingOrders[alignment.readingOrder] : base.readingOrder,
    locked: protection?.locked ?? base.locked,
    formulaHidden: protection?.formulaHidden ?? base.formulaHidden,
  };
}

function fontFrom(font: Font, base: FontFormat, palette: Palette): FontFormat {
  return {
    ...base,
    name: font.name ?? base.name,
    size: font.size ?? base.size,
    color: palette.cell(font.color) ?? base.color,
    bold: font.bold ?? base.bold,
    italic: font.italic ?? base.italic,
    strikethrough: font.strikethrough ?? base.strikethrough,
    underline: font.underline ? underlines[font.underline] : base.underline,
    superscript: font.verticalAlign === 'superscript',
    subscript: font.verticalAlign === 'subscript',
  };
}

/** A gradient is shown as its first colour. */
function fillFrom(fill: Fill, palette: Palette): FillFormat {
  const none = normalFormat.fill;
  if ('gradient' in fill) {
    return { ...none, pattern: 'Solid', color: palette.cell(fill.stops[0]?.color) ?? '#FFFFFF' };
  }
  if (fill.pattern === 'solid') return { ...none, pattern: 'Solid', color: palette.cell(fill.color) ?? '#FFFFFF' };
  const pattern = patterns[fill.pattern] ?? fill.pattern.charAt(0).toUpperCase() + fill.pattern.slice(1);
  return {
    ...none,
    pattern,
    color: palette.cell(fill.background) ?? '',
    patternColor: palette.cell(fill.color) ?? '',
  };
}

function bordersFrom(border: Border, palette: Palette): CellFormat['borders'] {
  const sides: readonly (readonly [BorderSide, BorderLine | undefined])[] = [
    ['EdgeLeft', border.left],
    ['EdgeRight', border.right],
    ['EdgeTop', border.top],
    ['EdgeBottom', border.bottom],
    ['DiagonalDown', border.diagonalDown ? border.diagonal : undefined],
    ['DiagonalUp', border.diagonalUp ? border.diagonal : undefined],
  ];
  return Object.fromEntries(sides.flatMap(([side, line]) => (line ? [[side, lineFrom(line, palette)]] : [])));
}

function lineFrom({ style, color }: BorderLine, palette: Palette): BorderFormat {
  const [kind, weight] = lines[style];
  return { style: kind, weight, color: palette.cell(color) ?? '#000000', tintAndShade: 0 };
}
