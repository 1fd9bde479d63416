import { columnLetters } from '../../model/state/address';
import { isEntireColumn, isEntireRow, lastColumn, lastRow } from '../../model/state/area';
import { pageLayoutOf } from '../../model/state/page/page-of-sheet';
import type { Sheet } from '../../model/state/sheet';
import type { Workbook } from '../../model/state/workbook';
import { html } from '../element';
import { looksOf } from './cell';
import { drawRow, rowKey, rowPicture, visible } from './draw-row';
import { pixels, type Extent } from './extent';

/** Pixels of the strip of column letters, and of that of row numbers. */
export const HEADING_HEIGHT = 24;
export const HEADING_WIDTH = 44;

/** How many rows and columns, from the first on, stay in sight. */
export const frozenCount = (sheet: Sheet): Extent => {
  const { frozen } = pageLayoutOf(sheet);
  if (frozen === undefined) return { rows: 0, columns: 0 };
  return {
    rows: isEntireColumn(frozen) ? 0 : lastRow(frozen) + 1,
    columns: isEntireRow(frozen) ? 0 : lastColumn(frozen) + 1,
  };
};

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

interface DrawnRow {
  readonly key: string;
  readonly line: HTMLTableRowElement;
}

/** A sheet as a table on the page, with its headings, merged areas, sizes and frozen panes. A row that is as it was stays. */
export class DrawnSheet {
  readonly table: HTMLTableElement;
  readonly #body = html('tbody', { role: 'rowgroup' });
  readonly #columns: readonly number[];
  readonly #lefts: ReadonlyMap<number, number>;
  #rows = new Map<number, DrawnRow>();

  /** Columns, their widths and the headings are as they are now, for good: `frameKey` tells when they no longer are. */
  constructor(sheet: Sheet, extent: Extent) {
    this.#columns = visible(sheet, 'columns', 0, extent.columns);
    const widths = [HEADING_WIDTH, ...this.#columns.map((column) => pixels(sheet.columns.size(column)))];
    this.table = html(
      'table',
      { role: 'presentation', class: 'sheet' },
      html('colgroup', {}, ...widths.map((width) => html('col', { style: `width:${width}px` }))),
      headings(this.#columns),
      this.#body,
    );
    this.table.style.width = `${widths.reduce((sum, width) => sum + width, 0)}px`;
    this.table.classList.toggle('no-headings', !sheet.showHeadings);
    this.#lefts = frozenLefts(sheet, this.#columns);
  }

  /** Draws anew the rows that differ from what is drawn. */
  update(workbook: Workbook, sheet: Sheet, extent: Extent): void {
    const looks = looksOf(workbook, sheet);
    const frozenRows = frozenCount(sheet).rows;
    const before = this.#rows;
    this.#rows = new Map();
    const lines = visible(sheet, 'rows', 0, extent.rows).map((row) => {
      const picture = rowPicture(workbook, sheet, { row, columns: this.#columns, frozen: row < frozenRows }, looks);
      const key = rowKey(picture);
      const known = before.get(row);
      const line = known?.key === key ? known.line : drawRow(picture, (column) => this.#lefts.get(column));
      this.#rows.set(row, { key, line });
      return line;
    });
    putIn(this.#body, lines);
  }

  /** Keeps the frozen rows in sight, once the table is on the page: they are as high as their text makes them. Gives where they end. */
  freezeRows(sheet: Sheet): number {
    const { rows } = frozenCount(sheet);
    let top = HEADING_HEIGHT;
    for (const [row, { line }] of this.#rows) {
      if (row >= rows) break;
      line.classList.add('frozen');
      line.classList.toggle('last', row === rows - 1);
      line.style.top = `${top}px`;
      top += line.offsetHeight;
    }
    return top;
  }
}

/** Makes these the children of an element. Those that are there already are not taken out: the browser keeps their layout. */
const putIn = (parent: Element, children: readonly Element[]): void => {
  const kept = new Set(children);
  for (const child of [...parent.children]) if (!kept.has(child)) child.remove();
  let next = parent.firstElementChild;
  for (const child of children) {
    if (child === next) next = next.nextElementSibling;
    else parent.insertBefore(child, next);
  }
};

/** Where the frozen columns stand, from the left. */
const frozenLefts = (sheet: Sheet, columns: readonly number[]): ReadonlyMap<number, number> => {
  const frozen = columns.filter((column) => column < frozenCount(sheet).columns);
  let left = HEADING_WIDTH;
  return new Map(
    frozen.map((column) => {
      const at = left;
      left += pixels(sheet.columns.size(column));
      return [column, at];
    }),
  );
};

/** A text that changes with whatever a drawn sheet cannot take up: another sheet, its columns, its headings. */
export const frameKey = (sheet: Sheet, { columns }: Extent): string =>
  JSON.stringify([
    sheet.id,
    sheet.showHeadings,
    frozenCount(sheet).columns,
    visible(sheet, 'columns', 0, columns).map((column) => [column, sheet.columns.size(column)]),
  ]);
