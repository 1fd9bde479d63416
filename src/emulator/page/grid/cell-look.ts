import type { EffectiveFormat } from '../../model/conditional/effective-format';
import type { BorderFormat, CellFormat, HorizontalAlignment } from '../../model/state/cell-format';
import type { CellValue } from '../../model/state/cell';

const WIDTHS: Readonly<Record<BorderFormat['weight'], string>> = {
  Hairline: '1px',
  Thin: '1px',
  Medium: '2px',
  Thick: '3px',
};

const LINES: Readonly<Record<BorderFormat['style'], string>> = {
  None: 'none',
  Continuous: 'solid',
  Dash: 'dashed',
  DashDot: 'dashed',
  DashDotDot: 'dashed',
  Dot: 'dotted',
  Double: 'double',
  SlantDashDot: 'dashed',
};

/** A border as CSS; undefined where there is none. */
export const borderCss = (border: BorderFormat | undefined): string | undefined => {
  if (border === undefined || border.style === 'None') return undefined;
  const width = border.style === 'Double' ? '3px' : WIDTHS[border.weight];
  return `${width} ${LINES[border.style]} ${border.color === '' ? '#000' : border.color}`;
};

const VERTICAL: Readonly<Record<CellFormat['verticalAlignment'], string>> = {
  Top: 'flex-start',
  Center: 'center',
  Bottom: 'flex-end',
  Justify: 'flex-start',
  Distributed: 'center',
};

/** The same, for text lower than its cell. */
const PLACE_IN_CELL: Readonly<Record<string, string>> = { 'flex-start': 'top', center: 'middle', 'flex-end': 'bottom' };

/** Where a value stands when its cell says nothing: text to the left, numbers to the right, errors and booleans in the middle. */
const generalAlignment = (value: CellValue): string =>
  typeof value === 'string' ? 'left' : typeof value === 'number' ? 'right' : 'center';

const ALIGNMENTS: Partial<Record<HorizontalAlignment, string>> = {
  Left: 'left',
  Right: 'right',
  Center: 'center',
  CenterAcrossSelection: 'center',
  Justify: 'justify',
  Distributed: 'justify',
  Fill: 'left',
};

/** Styles the text of a cell, alignment and font. */
export const styleText = (text: HTMLElement, { format }: EffectiveFormat, value: CellValue): void => {
  const { font } = format;
  const { style } = text;
  style.textAlign = ALIGNMENTS[format.horizontalAlignment] ?? generalAlignment(value);
  style.justifyContent = VERTICAL[format.verticalAlignment];
  style.fontFamily = `"${font.name}", Carlito, "Segoe UI", sans-serif`;
  style.fontSize = `${font.size}pt`;
  if (font.color !== '' && font.color !== '#000000') style.color = font.color;
  if (font.bold) style.fontWeight = '700';
  if (font.italic) style.fontStyle = 'italic';
  const lines = [font.underline === 'None' ? '' : 'underline', font.strikethrough ? 'line-through' : '']
    .join(' ')
    .trim();
  if (lines !== '') style.textDecoration = lines;
  if (format.wrapText) text.classList.add('wrapped');
  if (format.indentLevel > 0) style.paddingInline = `${2 + format.indentLevel * 9}px`;
};

/** Styles the cell around its text: where the text stands, the fill, and the bar of a conditional format. */
export const stylePaper = (cell: HTMLElement, { format, bar }: EffectiveFormat): void => {
  cell.style.verticalAlign = PLACE_IN_CELL[VERTICAL[format.verticalAlignment]] ?? 'top';
  if (format.fill.color !== '') cell.style.backgroundColor = format.fill.color;
  if (bar === undefined) return;
  const [from, to] = [bar.from, bar.to].map((part) => `${part * 100}%`);
  cell.style.backgroundImage = `linear-gradient(to right, transparent ${from}, ${bar.color} ${from}, ${bar.color} ${to}, transparent ${to})`;
  cell.style.backgroundSize = '100% 70%';
  cell.style.backgroundPosition = 'center';
  cell.style.backgroundRepeat = 'no-repeat';
};
