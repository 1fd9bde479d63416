import { selectionOf } from '../../model/cells/selection';
import { areaAddress } from '../../model/state/address';
import { containsCell, lastColumn, lastRow, sameArea } from '../../model/state/area';
import type { Place } from '../../model/edit-history';
import type { Workbook } from '../../model/state/workbook';
import { drawCharts } from '../charts/draw-charts';
import { html } from '../element';
import { cellId } from './cell';
import { cursorAt, selectedArea, spanOf, type Cell, type Cursor } from './cursor';
import { HEADING_WIDTH, drawSheet, freezeRows, frozenCount } from './draw-sheet';
import { extentOf, pixels, windowful, type Extent } from './extent';
import { placeOf } from './place-of';

/** The part of the page that shows the active sheet. Keeps the cursor, and forgets it when an add-in selects elsewhere. */
export class SheetView {
  readonly grid = html('div', { role: 'grid', class: 'grid', tabindex: 0, 'aria-multiselectable': 'true' });
  extent: Extent = { rows: 0, columns: 0 };
  private readonly cursors = new WeakMap<object, Cursor>();
  private shown: object | undefined;
  /** 1 is 100 %. */
  zoom = 1;

  constructor(private readonly workbook: () => Workbook) {}

  get cursor(): Cursor {
    const sheet = this.workbook().active;
    const selected = selectionOf(sheet).areas.at(-1);
    const known = this.cursors.get(sheet);
    if (selected === undefined) return known ?? cursorAt({ row: 0, column: 0 });
    if (known !== undefined && sameArea(selectedArea(sheet, known), selected)) return known;
    const { row, column, rows, columns } = selected;
    return { active: { row, column }, head: { row: row + rows - 1, column: column + columns - 1 } };
  }

  set cursor(cursor: Cursor) {
    this.cursors.set(this.workbook().active, cursor);
  }

  /** The cell's element, that of its merged area where it is in one. */
  cellAt(cell: Cell): HTMLElement | null {
    const { row, column } = spanOf(this.workbook().active, cell);
    return this.grid.querySelector<HTMLElement>(`#${cellId(row, column)}`);
  }

  /** Scrolls to the corner of a selection that moved. */
  reveal({ head }: Cursor): void {
    this.cellAt(head)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** Draws a line around the cells that wait to be pasted. */
  markWaiting(waiting: Place | undefined): void {
    this.grid.querySelector('.waiting')?.remove();
    const canvas = this.grid.querySelector<HTMLElement>('.canvas');
    if (canvas === null || waiting?.sheet !== this.workbook().active) return;
    const { row, column } = waiting.area;
    const [first, last] = [
      this.cellAt({ row, column }),
      this.cellAt({ row: lastRow(waiting.area), column: lastColumn(waiting.area) }),
    ];
    if (first === null || last === null) return;
    const [from, to] = [placeOf(first, canvas), placeOf(last, canvas)];
    const frame = html('div', { class: 'waiting' });
    frame.style.left = `${from.left}px`;
    frame.style.top = `${from.top}px`;
    frame.style.width = `${to.left + to.width - from.left}px`;
    frame.style.height = `${to.top + to.height - from.top}px`;
    canvas.append(frame);
  }

  private get windowful(): Extent {
    return windowful(this.grid.clientWidth / this.zoom, this.grid.clientHeight / this.zoom);
  }

  /** Whether more is to be drawn than is, or less: the selection went beyond it, or the window grew. */
  get outgrown(): boolean {
    const workbook = this.workbook();
    const { rows, columns } = extentOf(workbook, workbook.active, this.windowful);
    return rows !== this.extent.rows || columns !== this.extent.columns;
  }

  draw(): void {
    const workbook = this.workbook();
    const sheet = workbook.active;
    const { scrollTop, scrollLeft } = this.grid;
    this.extent = extentOf(workbook, sheet, this.windowful);
    const table = drawSheet(workbook, sheet, this.extent);
    const canvas = html('div', { role: 'presentation', class: 'canvas' }, table);
    canvas.style.zoom = String(this.zoom);
    this.grid.replaceChildren(canvas);
    this.grid.setAttribute('aria-label', `Feuille ${sheet.name}`);
    const frozenEnd = freezeRows(sheet, table);
    drawCharts(workbook, sheet, canvas, table);
    const { columns } = frozenCount(sheet);
    this.grid.style.scrollPadding = [
      frozenEnd * this.zoom,
      0,
      0,
      (HEADING_WIDTH + pixels(sheet.columns.offset(columns))) * this.zoom,
    ]
      .map((length) => `${length}px`)
      .join(' ');
    const same = this.shown === sheet;
    this.shown = sheet;
    this.grid.scrollTo({ top: same ? scrollTop : 0, left: same ? scrollLeft : 0 });
  }

  /** Shows what is selected, in the cells, their headings and to assistive technology. */
  markSelection(): void {
    const sheet = this.workbook().active;
    const selected = selectedArea(sheet, this.cursor);
    const { active } = this.cursor;
    for (const cell of this.grid.querySelectorAll<HTMLElement>('td[data-row]')) {
      const inside = containsCell(selected, Number(cell.dataset['row']), Number(cell.dataset['column']));
      cell.classList.toggle('selected', inside);
      cell.setAttribute('aria-selected', String(inside));
      cell.classList.remove('active');
    }
    for (const heading of this.grid.querySelectorAll<HTMLElement>('thead th'))
      heading.classList.toggle('selected', containsCell(selected, selected.row, Number(heading.dataset['column'])));
    for (const line of this.grid.querySelectorAll<HTMLElement>('tbody tr'))
      line.classList.toggle('selected-row', containsCell(selected, Number(line.dataset['row']), selected.column));
    const cell = this.cellAt(active);
    cell?.classList.add('active');
    if (cell !== null) this.grid.setAttribute('aria-activedescendant', cell.id);
  }

  /** The address of what is selected, e.g. `B2:C4`. */
  get address(): string {
    return areaAddress(selectedArea(this.workbook().active, this.cursor));
  }
}
