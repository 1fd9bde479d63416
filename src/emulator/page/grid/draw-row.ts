import { mergeAt } from '../../model/cells/merge';
import { area, lastColumn, lastRow, type Area } from '../../model/state/area';
import type { Sheet } from '../../model/state/sheet';
import type { Workbook } from '../../model/state/workbook';
import { html } from '../element';
import { cellPicture, drawCell, pictureKey, type CellPicture, type Looks } from './cell';
import { pixels } from './extent';

/** All that the picture of a row depends on. */
export interface RowPicture {
  readonly row: number;
  readonly height: number;
  /** A row whose height nobody chose grows with its text, as Excel's rows do: the browser measures, the model estimates. */
  readonly grows: boolean;
  /** It stays in sight while the others scroll. */
  readonly frozen: boolean;
  readonly cells: readonly CellPicture[];
}

/** Rows or columns in a stretch that are not hidden. */
export const visible = (sheet: Sheet, kind: 'rows' | 'columns', first: number, end: number): number[] =>
  Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index).filter(
    (at) => sheet[kind].size(at) > 0,
  );

/** A merged area as the table can draw it: hidden rows and columns take no part. */
const drawnSpan = (sheet: Sheet, span: Area): Area => ({
  ...span,
  rows: visible(sheet, 'rows', span.row, lastRow(span) + 1).length,
  columns: visible(sheet, 'columns', span.column, lastColumn(span) + 1).length,
});

export const rowPicture = (
  workbook: Workbook,
  sheet: Sheet,
  { row, columns, frozen }: { readonly row: number; readonly columns: readonly number[]; readonly frozen: boolean },
  looks: Looks,
): RowPicture => {
  const cells: CellPicture[] = [];
  for (const column of columns) {
    const merge = mergeAt(sheet, row, column);
    const isFirst = merge === undefined || (merge.row === row && merge.column === column);
    const span = merge === undefined ? area(row, column) : drawnSpan(sheet, merge);
    if (isFirst) cells.push(cellPicture({ workbook, sheet, row, column }, span, looks));
  }
  const grows = !sheet.rows.sizes.has(row) || sheet.rows.fitted.has(row);
  return { row, height: pixels(sheet.rows.size(row)), grows, frozen, cells };
};

/** A text that two pictures of a row have in common where they are the same to look at. */
export const rowKey = ({ height, grows, frozen, cells }: RowPicture): string =>
  [`${height} ${grows} ${frozen}`, ...cells.map(pictureKey)].join('\n');

/** Draws a row; `leftOf` gives where a column stays in sight, from the left, undefined for one that scrolls. */
export const drawRow = (
  { row, height, grows, cells }: RowPicture,
  leftOf: (column: number) => number | undefined,
): HTMLTableRowElement => {
  const line = html(
    'tr',
    { role: 'row', 'data-row': row, 'aria-rowindex': row + 1 },
    html('th', { role: 'rowheader', scope: 'row', class: 'number' }, String(row + 1)),
  );
  line.style.height = `${height}px`;
  line.style.setProperty('--height', `${height}px`);
  if (grows) line.classList.add('grows');
  cells.forEach((picture, index) => {
    const cell = drawCell(picture);
    const following = cells[index + 1];
    if (following === undefined || isBlank(following)) cell.classList.add('runs-over');
    const left = leftOf(picture.span.column);
    if (left !== undefined) {
      cell.classList.add('frozen');
      cell.style.left = `${left}px`;
    }
    line.append(cell);
  });
  return line;
};

const isBlank = ({ shown, look }: CellPicture): boolean => shown === '' && look.icon === undefined;
