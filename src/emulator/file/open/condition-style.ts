import type { CellStyle } from '../../../xlsx/cell-style';
import { defined } from '../../../xlsx/defined';
import type { ConditionalBorder, ConditionalStyle } from '../../model/state/conditional/conditional-format';
import type { ConditionalBorderSide, ConditionalBorderStyle } from '../../model/state/conditional/enumerations';
import type { BorderLine } from '../../../xlsx/cell-style';
import type { Palette } from './colors';

const lineStyles: Readonly<Partial<Record<BorderLine['style'], ConditionalBorderStyle>>> = {
  dashed: 'Dash',
  dotted: 'Dot',
  dashDot: 'DashDot',
  dashDotDot: 'DashDotDot',
};

/** What a rule changes in the look of a cell. */
export function conditionalStyle(style: CellStyle | undefined, palette: Palette): ConditionalStyle {
  const { font, fill, border, numberFormat } = style ?? {};
  const fillColor = fill && !('gradient' in fill) ? palette.cell(fill.color ?? fill.background) : undefined;
  const lineOf = (line: BorderLine | undefined): ConditionalBorder | undefined =>
    line && { style: lineStyles[line.style] ?? 'Continuous', color: palette.cell(line.color) ?? '#000000' };
  const underline = font?.underline;
  return {
    ...(numberFormat === undefined ? {} : { numberFormat }),
    font: defined<ConditionalStyle['font']>({
      bold: font?.bold,
      italic: font?.italic,
      strikethrough: font?.strikethrough,
      underline: underline && (underline === 'none' ? 'None' : underline.startsWith('double') ? 'Double' : 'Single'),
      color: palette.cell(font?.color),
    }),
    fill: fillColor === undefined ? {} : { color: fillColor },
    borders: defined<Partial<Record<ConditionalBorderSide, ConditionalBorder>>>({
      EdgeTop: lineOf(border?.top),
      EdgeBottom: lineOf(border?.bottom),
      EdgeLeft: lineOf(border?.left),
      EdgeRight: lineOf(border?.right),
    }),
  };
}
