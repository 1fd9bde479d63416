import { defined } from '../../../xlsx/defined';
import type { ChartFont as FileFont, Line, Paint, ShapeFormat } from '../../../xlsx/chart';
import type {
  ChartFill,
  ChartFont,
  ChartLine,
  ChartLineStyle,
  ElementFormat,
  FilePaint,
} from '../../model/state/charts/chart-format';
import type { Palette } from './colors';

export const EMU_PER_POINT = 12_700;

/** Everything as Excel has it by itself. */
export function emptyFormat(): ElementFormat {
  return { fill: { color: 'Automatic' }, line: { color: 'Automatic', lineStyle: 'Automatic' }, font: {} };
}

export function setShape(format: ElementFormat, shape: ShapeFormat | undefined, palette: Palette): void {
  if (shape?.fill !== undefined) format.fill = fillFrom(shape.fill, palette);
  if (shape?.line) format.line = lineFrom(shape.line, palette);
}

function fillFrom(paint: Paint, palette: Palette): ChartFill {
  if (paint === 'none') return { color: 'None' };
  const color = colorOf(paint, palette);
  return paint.alpha === undefined ? { color } : { color, fromFile: { color, alpha: paint.alpha } };
}

export function colorOf({ color }: Exclude<Paint, 'none'>, palette: Palette): string {
  return typeof color === 'string' ? color : palette.chart(color);
}

export const lineStyles: Readonly<Record<string, ChartLineStyle>> = {
  solid: 'Continuous',
  dash: 'Dash',
  dashDot: 'DashDot',
  lgDashDotDot: 'DashDotDot',
  sysDash: 'Dot',
  sysDot: 'RoundDot',
  lgDash: 'Dash',
  sysDashDot: 'DashDot',
  lgDashDot: 'DashDot',
  sysDashDotDot: 'DashDotDot',
};

export function lineFrom(line: Line | undefined, palette: Palette): ChartLine {
  if (line?.paint === 'none') return { color: 'Automatic', lineStyle: 'None' };
  const color = line?.paint === undefined ? 'Automatic' : colorOf(line.paint, palette);
  const beside = defined<FilePaint>({ color, alpha: line?.paint?.alpha, dash: line?.dash });
  return {
    color,
    lineStyle: line?.dash === undefined ? 'Automatic' : (lineStyles[line.dash] ?? 'Continuous'),
    ...(line?.width === undefined ? {} : { weight: line.width / EMU_PER_POINT }),
    ...(Object.keys(beside).length > 1 ? { fromFile: beside } : {}),
  };
}

export function setFont(format: ElementFormat, font: FileFont | undefined, palette: Palette): void {
  if (!font) return;
  const read: ChartFont = {};
  if (font.name !== undefined) read.name = font.name;
  if (font.size !== undefined) read.size = font.size / 100;
  if (font.bold !== undefined) read.bold = font.bold;
  if (font.italic !== undefined) read.italic = font.italic;
  if (font.color !== undefined) read.color = colorOf({ color: font.color }, palette);
  Object.assign(format.font, read);
}
