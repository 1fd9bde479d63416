import { PALETTE } from '../../format/plan/styles';
import { brokenToFit, labelLines, widest } from './label-lines';
import { radarFigure, type FigureCurve } from './radar-figure';
import { LABEL_SIZE, LINE_HEIGHT, radarFrame, ROUND, SQUARE, type Point, type RadarAxis } from './radar-geometry';
import type { RadarSeries } from './radar-series';

export interface RadarImage {
  readonly title: string;
  readonly labels: readonly string[];
  /** Printed under the labels, one an axis. */
  readonly valueLines: readonly string[];
  /** One or two. */
  readonly series: readonly RadarSeries[];
  readonly scale: { readonly min: number; readonly max: number };
  /** The radar in words. */
  readonly summary: string;
  readonly language: string;
}

/** How many pixels a unit of the drawing takes in an image opened on its own. */
const PIXELS = 3;
const MARGIN = 12;
const TITLE_SIZE = 13;
const TITLE_LINE = 17;
const LEGEND_LINE = 18;
const FONTS = 'Segoe UI, Helvetica Neue, Arial, sans-serif';
const COLORS = [PALETTE.brand, PALETTE.second] as const;
const DASHES = ['', ' stroke-dasharray="5 3"'] as const;

/** The radar as an SVG file that needs nothing else: title, values, legend, white ground, its own colours and fonts. */
export function radarSvg({ title, labels, valueLines, series, scale, summary, language }: RadarImage): string {
  const frame = radarFrame(labels, valueLines);
  const figure = radarFigure(frame, series, scale);
  const width = frame.width + 2 * MARGIN;
  const room = width - 2 * MARGIN;
  const titleLines = fitted(title, TITLE_SIZE, room);
  const names = series.length > 1 ? series.map(({ name }) => fitted(name, LABEL_SIZE, room - 36)) : [];
  const top = MARGIN + titleLines.length * TITLE_LINE + MARGIN / 2;
  const legendTop = top + frame.height + MARGIN;
  const height = legendTop + names.flat().length * LEGEND_LINE + (names.length > 0 ? MARGIN / 2 : 0);
  const rows = names.map((_, order) => names.slice(0, order).flat().length);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width * PIXELS}" height="${height * PIXELS}" viewBox="0 0 ${width} ${height}" lang="${escaped(language)}" role="img" font-family="${FONTS}">`,
    `<title>${escaped(title)}</title>`,
    `<desc>${escaped(summary)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${PALETTE.white}"/>`,
    ...titleLines.map((line, row) =>
      text({ x: width / 2, y: MARGIN + (row + 0.75) * TITLE_LINE }, 'middle', TITLE_SIZE, line, true),
    ),
    `<g transform="translate(${MARGIN} ${top})" fill="none" stroke-linejoin="round">`,
    ...figure.grid.map((points) => `<polygon points="${points}" stroke="${PALETTE.line}"/>`),
    ...figure.spokes.map((path) => `<path d="${path}" stroke="${PALETTE.line}"/>`),
    ...figure.digits.map(({ text: digit, at, anchor }) => text(at, anchor, 9, digit, false, PALETTE.quiet)),
    ...figure.curves.flatMap(curveLines),
    ...figure.curves.map(curveMarkers).reverse().flat(),
    ...frame.axes.flatMap((axis, index) => axisLabel(axis, Boolean(valueLines[index]))),
    '</g>',
    ...names.flatMap((lines, order) =>
      legend(lines, order, { x: MARGIN, y: legendTop + (rows[order] ?? 0) * LEGEND_LINE }),
    ),
    '</svg>',
  ].join('\n');
}

function curveLines({ area, lines }: FigureCurve, order: number): readonly string[] {
  const color = COLORS[order] ?? PALETTE.ink;
  const surface = area !== null && order === 0 ? [`<path d="${area}" fill="${color}" fill-opacity="0.08"/>`] : [];
  const dash = DASHES[order] ?? '';
  return [...surface, ...lines.map((line) => `<path d="${line}" stroke="${color}" stroke-width="2"${dash}/>`)];
}

function curveMarkers({ markers }: FigureCurve, order: number): readonly string[] {
  return markers.map((at) => marker(at, order));
}

function marker({ x, y }: Point, order: number): string {
  const looks = `fill="${PALETTE.white}" stroke="${COLORS[order] ?? PALETTE.ink}" stroke-width="2"`;
  if (order === 0) return `<circle cx="${x}" cy="${y}" r="${ROUND}" ${looks}/>`;
  return `<rect x="${x - SQUARE / 2}" y="${y - SQUARE / 2}" width="${SQUARE}" height="${SQUARE}" ${looks}/>`;
}

function axisLabel({ lines, label, anchor }: RadarAxis, hasValue: boolean): readonly string[] {
  return lines.map((line, row) => {
    const at = { x: label.x, y: label.y + row * LINE_HEIGHT + LABEL_SIZE * 0.35 };
    return text(at, anchor, LABEL_SIZE, line, hasValue && row === lines.length - 1);
  });
}

function legend(lines: readonly string[], order: number, { x, y }: Point): readonly string[] {
  const middle = y + LEGEND_LINE / 2;
  const line = `<path d="M${x},${middle}h28" stroke="${COLORS[order] ?? PALETTE.ink}" stroke-width="2"${DASHES[order] ?? ''}/>`;
  const names = lines.map((name, row) =>
    text({ x: x + 36, y: middle + row * LEGEND_LINE + LABEL_SIZE * 0.35 }, 'start', LABEL_SIZE, name),
  );
  return [line, marker({ x: x + 14, y: middle }, order), ...names];
}

function text(
  { x, y }: Point,
  anchor: 'start' | 'middle' | 'end',
  size: number,
  words: string,
  bold = false,
  color: string = PALETTE.ink,
): string {
  const weight = bold ? ' font-weight="600"' : '';
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" font-size="${size}"${weight} fill="${color}">${escaped(words)}</text>`;
}

/** A line of words on as many lines as it takes. */
function fitted(words: string, size: number, room: number): readonly string[] {
  if (widest([words], size) <= room) return [words];
  return brokenToFit(labelLines(words, size), room, size);
}

/** Text as XML holds it; characters that no XML may hold are left out. */
function escaped(words: string): string {
  return words
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
