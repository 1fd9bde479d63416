import { mergeAt } from '../../model/cells/merge';
import { columnLetters } from '../../model/state/address';
import { area, isEntireColumn, isEntireRow, lastColumn, lastRow, type Area } from '../../model/state/area';
import { pageLayoutOf } from '../../model/state/page/page-of-sheet';
import type { Sheet } from '../../model/state/sheet';
import type { Workbook } from '../../model/state/workbook';
import { html } from '../element';
import { drawCell } from './cell';
import { pixels, type Extent } from './extent';

/** Pixels of the strip of column letters, and of that of row numbers. */
export const HEADING_HEIGHT = 24;
export const HEADING_WIDTH = 44;

const visible = (sheet: Sheet, kind: 'rows' | 'columns', first: number, end: number): number[] =>
  Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index).filter(
    (at) => sheet[kind].size(at) > 0,
  );

/** A merged area as the table can draw it: hidden rows and columns take no part. */
const drawnSpan = (sheet: Sheet, span: Area): Area => ({
  ...span,
  rows: visible(sheet, 'rows', span.row, lastRow(span) + 1).length,
  columns: visible(sheet, 'columns', span.column, lastColumn(span) + 1).length,
});

const headings = (columns: readonly number[]): HTMLTableSectionElement =>
  html(
    'thead',
    {},
    html(
      'tr',
      { role: 'row', class: 'letters' },
      html('td', { class: 'corner', 'aria-hidden': 'true' }),
      ...columns.map((column) =>
        html('th', { role: 'columnheader', scope: 'col', 'data-column': column }, columnLetters(column)),
      ),
    ),
  );

const drawRow = (workbook: Workbook, sheet: Sheet, row: number, columns: readonly number[]): HTMLTableRowElement => {
  const line = html(
    'tr',
    { role: 'row', 'data-row': row, 'aria-rowindex': row + 1 },
    html('th', { role: 'rowheader', scope: 'row', class: 'number' }, String(row + 1)),
  );
  const height = pixels(sheet.rows.size(row));
  line.style.height = `${height}px`;
  line.style.setProperty('--height', `${height}px`);
  // A row whose height nobody chose grows with its text, as Excel's rows do: the browser measures, the model estimates.
  if (!sheet.rows.sizes.has(row) || sheet.rows.fitted.has(row)) line.classList.add('grows');
  const cells: HTMLTableCellElement[] = [];
  for (const column of columns) {
    const merge = mergeAt(sheet, row, column);
    const isFirst = merge === undefined || (merge.row === row && merge.column === column);
    if (isFirst) cells.push(drawCell({ workbook, sheet, row, column }, drawnSpan(sheet, merge ?? area(row, column))));
  }
  cells.forEach((cell, index) => {
    const following = cells[index + 1];
    if (following?.textContent === '' || following === undefined) cell.classList.add('runs-over');
  });
  line.append(...cells);
  return line;
};

/** How many rows and columns, from the first on, stay in sight. */
export const frozenCount = (sheet: Sheet): { readonly rows: number; readonly columns: number } => {
  const { frozen } = pageLayoutOf(sheet);
  if (frozen === undefined) return { rows: 0, columns: 0 };
  return {
    rows: isEntireColumn(frozen) ? 0 : lastRow(frozen) + 1,
    columns: isEntireRow(frozen) ? 0 : lastColumn(frozen) + 1,
  };
};

/** Keeps the frozen rows in sight, once the table is on the page: they are as high as their text makes them. Gives where they end. */
export const freezeRows = (sheet: Sheet, table: HTMLTableElement): number => {
  const lastFrozenRow = frozenCount(sheet).rows - 1;
  let top = HEADING_HEIGHT;
  for (const line of table.querySelectorAll<HTMLTableRowElement>('tbody tr')) {
    const row = Number(line.dataset['row']);
    if (row > lastFrozenRow) break;
    line.classList.add('frozen');
    if (row === lastFrozenRow) line.classList.add('last');
    line.style.top = `${top}px`;
    top += line.offsetHeight;
  }
  return top;
};

/** Keeps the frozen columns in sight. */
const freezeColumns = (sheet: Sheet, table: HTMLTableElement, columns: readonly number[]): void => {
  const lastFrozenColumn = frozenCount(sheet).columns - 1;
  let left = HEADING_WIDTH;
  for (const column of columns.filter((each) => each <= lastFrozenColumn)) {
    for (const cell of table.querySelectorAll<HTMLTableCellElement>(`tbody td[data-column="${column}"]`)) {
      cell.classList.add('frozen');
      cell.style.left = `${left}px`;
    }
    left += pixels(sheet.columns.size(column));
  }
};

/** Draws a sheet as a table with its headings, merged areas, sizes and frozen panes. */
export const drawSheet = (workbook: Workbook, sheet: Sheet, extent: Extent): HTMLTableElement => {
  const columns = visible(sheet, 'columns', 0, extent.columns);
  const widths = [HEADING_WIDTH, ...columns.map((column) => pixels(sheet.columns.size(column)))];
  const table = html(
    'table',
    { role: 'presentation', class: 'sheet' },
    html('colgroup', {}, ...widths.map((width) => html('col', { style: `width:${width}px` }))),
    headings(columns),
    html(
      'tbody',
      { role: 'rowgroup' },
      ...visible(sheet, 'rows', 0, extent.rows).map((row) => drawRow(workbook, sheet, row, columns)),
    ),
  );
  table.style.width = `${widths.reduce((sum, width) => sum + width, 0)}px`;
  table.classList.toggle('no-headings', !sheet.showHeadings);
  freezeColumns(sheet, table, columns);
  return table;
};
