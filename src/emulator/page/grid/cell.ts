import { textAt, valueAt } from '../../model/cells/read';
import { effectiveFormat, type EffectiveFormat } from '../../model/conditional/effective-format';
import { cellAddress } from '../../model/state/address';
import type { Area } from '../../model/state/area';
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

const shownText = ({ workbook, sheet, row, column }: CellPlace, look: EffectiveFormat): string => {
  if (look.hidesValue) return '';
  const value = valueAt(workbook, sheet, row, column);
  const shown = textAt(workbook, sheet, row, column);
  return typeof value !== 'number' || /^#+$/.test(shown) ? shown : formatValue(value, look.format.numberFormat, LOCALE);
};

/** A border of the cell, or the facing one of its neighbour. */
const edge = (place: CellPlace, look: EffectiveFormat, side: 'EdgeRight' | 'EdgeBottom', span: Area): string => {
  const { workbook, sheet } = place;
  const [row, column] =
    side === 'EdgeRight' ? [span.row, span.column + span.columns] : [span.row + span.rows, span.column];
  const facing = withTableStyle(effectiveFormat(workbook, sheet, row, column), sheet, row, column).format;
  const own = borderCss(look.format.borders[side]);
  const other = borderCss(facing.borders[side === 'EdgeRight' ? 'EdgeLeft' : 'EdgeTop']);
  const covered = look.format.fill.color !== '' || facing.fill.color !== '';
  return own ?? other ?? (sheet.showGridlines && !covered ? '1px solid #e1e4e5' : '1px solid transparent');
};

/** Draws one cell, or one merged area from its first cell. */
export const drawCell = (place: CellPlace, span: Area): HTMLTableCellElement => {
  const { workbook, sheet, row, column } = place;
  const look = withTableStyle(effectiveFormat(workbook, sheet, row, column), sheet, row, column);
  const value = valueAt(workbook, sheet, row, column);
  const shown = shownText(place, look);
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
    colspan: span.columns > 1 ? span.columns : undefined,
    rowspan: span.rows > 1 ? span.rows : undefined,
  });
  stylePaper(cell, look);
  cell.style.borderRight = edge(place, look, 'EdgeRight', span);
  cell.style.borderBottom = edge(place, look, 'EdgeBottom', span);
  cell.append(text);
  return cell;
};
