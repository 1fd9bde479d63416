import type { ChartFont, ChartLine, ElementFormat } from '../../model/state/charts/chart-format';
import { pixels } from '../grid/extent';

/** Where a plot may draw, in pixels of its chart. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export const INK = '#595959';
export const GRID = '#d9d9d9';

/** The colour, or what it is by itself. */
export const colorOr = (color: string, otherwise: string): string => (color.startsWith('#') ? color : otherwise);

const DASHES: Readonly<Partial<Record<ChartLine['lineStyle'], string>>> = {
  Dash: '6 4',
  DashDot: '6 3 1 3',
  DashDotDot: '6 3 1 3 1 3',
  Dot: '1 3',
  RoundDot: '1 3',
};

/** SVG attributes of a line; `none` where there is none. */
export const lineAttributes = (line: ChartLine, color: string, points: number): Record<string, string | number> => {
  if (line.lineStyle === 'None' || line.color === 'None') return { stroke: 'none' };
  const dashes = DASHES[line.lineStyle];
  return {
    stroke: colorOr(line.color, color),
    'stroke-width': ((line.weight ?? points) * 96) / 72,
    ...(dashes === undefined ? {} : { 'stroke-dasharray': dashes }),
  };
};

/** SVG attributes of a text: what was chosen for it, then for the chart, then its own standard. */
export const fontAttributes = (
  format: ElementFormat,
  chart: ElementFormat,
  standard: { readonly size: number; readonly color?: string; readonly bold?: boolean },
): Record<string, string | number> => {
  const font: ChartFont = { ...chart.font, ...format.font };
  return {
    'font-size': pixels(font.size ?? standard.size),
    fill: colorOr(font.color ?? '', standard.color ?? INK),
    'font-weight': (font.bold ?? standard.bold ?? false) ? 700 : 400,
    ...(font.italic === true ? { 'font-style': 'italic' } : {}),
    ...(font.name === undefined ? {} : { 'font-family': font.name }),
  };
};
