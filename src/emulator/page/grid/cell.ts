import { textAt, valueAt } from '../../model/cells/read';
import { effectiveFormat, type EffectiveFormat } from '../../model/conditional/effective-format';
import { cellAddress } from '../../model/state/address';
import type { Area } from '../../model/state/area';
import type { CellValue } from '../../model/state/cell';
import type { CellFormat } from '../../model/state/cell-format';
import { formatValue } from '../../model/state/number-format';
import type { Sheet } from '../../model/state/sheet';
import type { Workbook } from '../../model/state/workbook';
import { html } from '../element';
import { borderCss, stylePaper, styleText } from './cell-look';
import { iconText } from './icon';
import { LOCALE } from './locale';
import { withTableStyle } from './table-look';

export interface CellPlace {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** The id by which the grid names its active cell. */
export const cellId = (row: number, column: number): string => `cell-${cellAddress(row, column)}`;

/** How each cell of a sheet looks now, table and conditional formats included, found once however often it is asked for. */
export type Looks = (row: number, column: number) => EffectiveFormat;

export const looksOf = (workbook: Workbook, sheet: Sheet): Looks => {
  const known = new Map<string, EffectiveFormat>();
  return (row, column) => {
    const key = `${row} ${column}`;
    const look = known.get(key) ?? withTableStyle(effectiveFormat(workbook, sheet, row, column), sheet, row, column);
    known.set(key, look);
    return look;
  };
};

/** All that the picture of a cell depends on, or that of a merged area from its first cell. */
export interface CellPicture {
  readonly span: Area;
  readonly look: EffectiveFormat;
  readonly value: CellValue;
  readonly shown: string;
  readonly right: string;
  readonly bottom: string;
}

export const cellPicture = ({ workbook, sheet, row, column }: CellPlace, span: Area, looks: Looks): CellPicture => {
  const look = looks(row, column);
  const value = valueAt(workbook, sheet, row, column);
  return {
    span,
    look,
    value,
    shown: look.hidesValue ? '' : shownText(value, textAt(workbook, sheet, row, column), look),
    right: edge(sheet, look, 'EdgeRight', looks(row, column + span.columns)),
    bottom: edge(sheet, look, 'EdgeBottom', looks(row + span.rows, column)),
  };
};

const shownText = (value: CellValue, shown: string, { format }: EffectiveFormat): string =>
  typeof value !== 'number' || /^#+$/.test(shown) ? shown : formatValue(value, format.numberFormat, LOCALE);

/** A border of the cell, or the facing one of its neighbour. */
const edge = (
  { showGridlines }: Sheet,
  { format }: EffectiveFormat,
  side: 'EdgeRight' | 'EdgeBottom',
  { format: facing }: EffectiveFormat,
): string => {
  const own = borderCss(format.borders[side]);
  const other = borderCss(facing.borders[side === 'EdgeRight' ? 'EdgeLeft' : 'EdgeTop']);
  const covered = format.fill.color !== '' || facing.fill.color !== '';
  return own ?? other ?? (showGridlines && !covered ? '1px solid #e1e4e5' : '1px solid transparent');
};

/** Formats are made anew where they change: what was once written of one stays true. */
const writtenFormats = new WeakMap<CellFormat, string>();

const writtenFormat = (format: CellFormat): string => {
  const written = writtenFormats.get(format) ?? JSON.stringify(format);
  writtenFormats.set(format, written);
  return written;
};

/** A text that two pictures of a place have in common where they are the same to look at. */
export const pictureKey = ({ span, look, value, shown, right, bottom }: CellPicture): string =>
  [
    `${span.column} ${span.columns} ${span.rows} ${typeof value}`,
    shown,
    right,
    bottom,
    look.bar === undefined && look.icon === undefined ? '' : JSON.stringify([look.bar, look.icon]),
    writtenFormat(look.format),
  ].join('\n');

/** Draws one cell, or one merged area. */
export const drawCell = ({ span, look, value, shown, right, bottom }: CellPicture): HTMLTableCellElement => {
  const { row, column } = span;
  const address = cellAddress(row, column);
  const text = html('div', { class: 'text' }, html('span', {}, iconText(look.icon) + shown));
  styleText(text, look, value);
  const cell = html('td', {
    role: 'gridcell',
    id: cellId(row, column),
    'data-row': row,
    'data-column': column,
    'aria-label': shown === '' ? address : `${address} ${shown}`,
    'aria-colindex': column + 1,
    'aria-selected': 'false',
    colspan: span.columns > 1 ? span.columns : undefined,
    rowspan: span.rows > 1 ? span.rows : undefined,
  });
  stylePaper(cell, look);
  cell.style.borderRight = right;
  cell.style.borderBottom = bottom;
  cell.append(text);
  return cell;
};
