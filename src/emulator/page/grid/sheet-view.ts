import { selectionOf } from '../../model/cells/selection';
import { areaAddress } from '../../model/state/address';
import { containsCell, lastColumn, lastRow, sameArea } from '../../model/state/area';
import type { Place } from '../../model/edit-history';
import type { Sheet } from '../../model/state/sheet';
import type { Workbook } from '../../model/state/workbook';
import { drawCharts } from '../charts/draw-charts';
import { html } from '../element';
import { cellId } from './cell';
import { cursorAt, selectedArea, spanOf, type Cell, type Cursor } from './cursor';
import { DrawnSheet, frameKey, frozenCount, HEADING_WIDTH } from './drawn-sheet';
import { extentOf, pixels, windowful, type Extent } from './extent';
import { placeOf } from './place-of';

/** A sheet on the page. */
interface Frame {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly key: string;
  readonly drawn: DrawnSheet;
  readonly canvas: HTMLElement;
}

const newFrame = (workbook: Workbook, sheet: Sheet, extent: Extent): Frame => {
  const drawn = new DrawnSheet(sheet, extent);
  const canvas = html('div', { role: 'presentation', class: 'canvas' }, drawn.table);
  return { workbook, sheet, key: frameKey(sheet, extent), drawn, canvas };
};

/** The part of the page that shows the active sheet. Keeps the cursor, and forgets it when an add-in selects elsewhere. */
export class SheetView {
  readonly grid = html('div', { role: 'grid', class: 'grid', tabindex: 0, 'aria-multiselectable': 'true' });
  extent: Extent = { rows: 0, columns: 0 };
  private readonly cursors = new WeakMap<object, Cursor>();
  private frame: Frame | undefined;
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

  /** Draws what differs from what is drawn. */
  draw(): void {
    const workbook = this.workbook();
    const sheet = workbook.active;
    this.extent = extentOf(workbook, sheet, this.windowful);
    const { drawn, canvas } = this.framed(workbook, sheet);
    this.grid.setAttribute('aria-label', `Feuille ${sheet.name}`);
    const frozenEnd = drawn.freezeRows(sheet);
    drawCharts(workbook, sheet, canvas, drawn.table);
    const { columns } = frozenCount(sheet);
    this.grid.style.scrollPadding = [
      frozenEnd * this.zoom,
      0,
      0,
      (HEADING_WIDTH + pixels(sheet.columns.offset(columns))) * this.zoom,
    ]
      .map((length) => `${length}px`)
      .join(' ');
  }

  /** The sheet's table, up to date on the page, and what it stands in; another where the sheet is another, or its columns are. */
  private framed(workbook: Workbook, sheet: Sheet): Frame {
    const before = this.frame;
    const key = frameKey(sheet, this.extent);
    const frame = before?.workbook === workbook && before.key === key ? before : newFrame(workbook, sheet, this.extent);
    frame.canvas.style.zoom = String(this.zoom);
    frame.drawn.update(workbook, sheet, this.extent);
    if (frame === before) return frame;
    const { scrollTop, scrollLeft } = this.grid;
    this.grid.replaceChildren(frame.canvas);
    const same = before?.sheet === sheet;
    this.grid.scrollTo({ top: same ? scrollTop : 0, left: same ? scrollLeft : 0 });
    return (this.frame = frame);
  }

  /** Shows what is selected, in the cells, their headings and to assistive technology. */
  markSelection(): void {
    const sheet = this.workbook().active;
    const selected = selectedArea(sheet, this.cursor);
    const { active } = this.cursor;
    const inside = ({ dataset }: HTMLElement): boolean =>
      containsCell(selected, Number(dataset['row']), Number(dataset['column']));
    for (const cell of this.grid.querySelectorAll<HTMLElement>('td.selected')) if (!inside(cell)) mark(cell, false);
    for (const line of this.grid.querySelectorAll<HTMLElement>('tbody tr')) {
      const crosses = containsCell(selected, Number(line.dataset['row']), selected.column);
      line.classList.toggle('selected-row', crosses);
      if (!crosses) continue;
      for (const cell of line.querySelectorAll<HTMLElement>('td')) if (inside(cell)) mark(cell, true);
    }
    this.grid.querySelector('td.active')?.classList.remove('active');
    for (const heading of this.grid.querySelectorAll<HTMLElement>('thead th'))
      heading.classList.toggle('selected', containsCell(selected, selected.row, Number(heading.dataset['column'])));
    const cell = this.cellAt(active);
    cell?.classList.add('active');
    if (cell !== null) this.grid.setAttribute('aria-activedescendant', cell.id);
  }

  /** The address of what is selected, e.g. `B2:C4`. */
  get address(): string {
    return areaAddress(selectedArea(this.workbook().active, this.cursor));
  }
}

const mark = (cell: HTMLElement, isSelected: boolean): void => {
  cell.classList.toggle('selected', isSelected);
  cell.setAttribute('aria-selected', String(isSelected));
};
