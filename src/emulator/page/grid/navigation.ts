import { edge, type Direction as Edge } from '../../model/cells/edge';
import { usedArea } from '../../model/cells/used-area';
import { COLUMNS, ROWS, area, lastColumn, lastRow, type Area } from '../../model/state/area';
import { cursorAt, next, type Cell, type Cursor, type Direction } from './cursor';
import type { Open } from './sheet-input';
import type { SheetView } from './sheet-view';

const PAGE = 20;
const EDGES: Readonly<Record<Direction, Edge>> = { up: 'Up', down: 'Down', left: 'Left', right: 'Right' };

/** Moves the cursor over the sheet in sight. */
export class Navigation {
  /** Where Enter goes back to, below, after entries that ended with Tab. */
  private lineStart: number | undefined;

  constructor(
    private readonly view: SheetView,
    private readonly open: () => Open,
    private readonly moveTo: (cursor: Cursor) => void,
  ) {}

  /** The next cell, or the end of the block with `far`. */
  move(direction: Direction, extend: boolean, far: boolean): void {
    const { workbook } = this.open();
    const { rows, columns } = this.view.extent;
    const { active, head } = this.view.cursor;
    const from = extend ? head : active;
    this.lineStart = undefined;
    if (!far) {
      this.goTo(next(workbook.active, from, direction, rows, columns), extend);
      return;
    }
    const [row, column] = edge({ workbook, sheet: workbook.active }, from.row, from.column, EDGES[direction]);
    this.goTo({ row, column }, extend);
  }

  /** Where Tab leads; Enter then starts the next line below the first cell of this one. */
  tab(back: boolean): void {
    const start = this.lineStart ?? this.view.cursor.active.column;
    this.move(back ? 'left' : 'right', false, false);
    this.lineStart = start;
  }

  enter(back: boolean): void {
    const start = this.lineStart;
    this.move(back ? 'up' : 'down', false, false);
    if (start !== undefined && !back) this.goTo({ ...this.view.cursor.active, column: start }, false);
  }

  page(direction: 'up' | 'down', extend: boolean): void {
    const { head } = this.view.cursor;
    this.goTo({ ...head, row: head.row + (direction === 'up' ? -PAGE : PAGE) }, extend);
  }

  home(top: boolean, extend: boolean): void {
    this.goTo({ row: top ? 0 : this.view.cursor.head.row, column: 0 }, extend);
  }

  /** Goes to a cell, or to the nearest that is drawn. */
  goTo({ row, column }: Cell, extend: boolean): void {
    const { rows, columns } = this.view.extent;
    const within = { row: Math.min(Math.max(row, 0), rows - 1), column: Math.min(Math.max(column, 0), columns - 1) };
    this.moveTo(extend ? { active: this.view.cursor.active, head: within } : cursorAt(within));
  }

  selectAll(): void {
    const { workbook } = this.open();
    this.select(usedArea(workbook, workbook.active, true) ?? area(0, 0));
  }

  /** Selects whole columns or rows, from the one that was clicked to `to`. */
  selectLine(kind: 'rows' | 'columns', to: number, extend: boolean): void {
    const from = extend ? this.view.cursor.active[kind === 'rows' ? 'row' : 'column'] : to;
    this.lineStart = undefined;
    this.moveTo(
      kind === 'rows'
        ? { active: { row: from, column: 0 }, head: { row: to, column: COLUMNS - 1 } }
        : { active: { row: 0, column: from }, head: { row: ROWS - 1, column: to } },
    );
  }

  select(selected: Area): void {
    this.lineStart = undefined;
    this.moveTo({
      active: { row: selected.row, column: selected.column },
      head: { row: lastRow(selected), column: lastColumn(selected) },
    });
  }

  turnSheet(by: number): void {
    const { workbook, edits } = this.open();
    const visible = workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
    const target = visible[visible.indexOf(workbook.active) + by];
    if (target !== undefined) edits.activate(target);
  }
}
