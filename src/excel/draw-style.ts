import { STYLES, type StyleName } from '../format/plan/styles';
import type { CellStyle } from '../format/plan/styles';

/** Gives a range of so many rows and columns the looks of a style; what a style leaves open stays as it is. */
export function drawStyle(range: Excel.Range, name: StyleName, rows: number, columns: number): void {
  const style: CellStyle = STYLES[name];
  const { format } = range;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.horizontal !== undefined) format.horizontalAlignment = style.horizontal;
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.rotation !== undefined) format.textOrientation = style.rotation;
  if (style.numberFormat !== undefined) range.numberFormat = filled(style.numberFormat, rows, columns);
  if (style.lines !== undefined) drawLines(range, style);
  if (style.accent !== undefined) {
    const bar = format.borders.getItem('EdgeLeft');
    bar.style = 'Continuous';
    bar.weight = 'Thick';
    bar.color = style.accent;
  }
}

function filled(value: string, rows: number, columns: number): string[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
}

function drawLines({ format }: Excel.Range, { lines, lineColor }: CellStyle): void {
  const edges = ['EdgeBottom', 'InsideHorizontal'] as const;
  const all = [...edges, 'EdgeTop', 'EdgeLeft', 'EdgeRight', 'InsideVertical'] as const;
  for (const edge of lines === 'all' ? all : edges) {
    const border = format.borders.getItem(edge);
    border.style = 'Continuous';
    if (lineColor !== undefined) border.color = lineColor;
  }
}
