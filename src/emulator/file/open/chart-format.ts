import type { ChartFont as FileFont, Line, Paint, ShapeFormat } from '../../../xlsx/chart';
import { defined } from '../../../xlsx/defined';
import {
  automaticLine,
  type ChartFill,
  type ChartFont,
  type ChartLine,
  type ChartLineStyle,
  type ElementFormat,
} from '../../model/state/charts/chart-format';
import type { Palette } from './colors';

const EMU_PER_POINT = 12_700;
const dashes: Readonly<Record<string, ChartLineStyle>> = {
  solid: 'Continuous',
  dash: 'Dash',
  lgDash: 'Dash',
  dashDot: 'DashDot',
  lgDashDot: 'DashDot',
  sysDashDot: 'DashDot',
  lgDashDotDot: 'DashDotDot',
  sysDashDotDot: 'DashDotDot',
  sysDash: 'Dot',
  sysDot: 'RoundDot',
  dot: 'RoundDot',
};

export function modelLine(line: Line | undefined, palette: Palette): ChartLine {
  if (!line) return automaticLine();
  const { paint, width, dash } = line;
  const color = paint === undefined || paint === 'none' ? undefined : palette.chart(paint.color);
  const style = paint === 'none' ? 'None' : dash === undefined ? 'Automatic' : (dashes[dash] ?? 'Continuous');
  return {
    color: color ?? 'Automatic',
    lineStyle: style,
    ...(width === undefined ? {} : { weight: width / EMU_PER_POINT }),
  };
}

export function modelFill(paint: Paint | undefined, palette: Palette): ChartFill {
  if (paint === 'none') return { color: 'None' };
  return { color: palette.chart(paint?.color) ?? 'Automatic' };
}

export function modelFont(font: FileFont | undefined, palette: Palette): ChartFont {
  return defined<ChartFont>({
    name: font?.name,
    size: font?.size === undefined ? undefined : font.size / 100,
    bold: font?.bold,
    italic: font?.italic,
    color: palette.chart(font?.color),
  });
}

export function elementFormat(
  shape: ShapeFormat | undefined,
  font: FileFont | undefined,
  palette: Palette,
): ElementFormat {
  return {
    fill: modelFill(shape?.fill, palette),
    line: modelLine(shape?.line, palette),
    font: modelFont(font, palette),
  };
}
