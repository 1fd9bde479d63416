import { usedArea } from '../../model/cells/used-area';
import { areaAddress, cellAddress } from '../../model/state/address';
import { area, lastColumn, lastRow } from '../../model/state/area';
import type { UserEdits } from '../../model/user-edits';
import type { Workbook } from '../../model/state/workbook';
import { attempt } from '../refusals';
import type { CellPlace } from './cell';
import { CellEditor, type After } from './cell-editor';
import { CellTools } from './cell-tools';
import { cursorAt, next, selectedArea, type Cell, type Cursor, type Direction } from './cursor';
import { copyCells, pasteCells } from './clipboard';
import { entryOf } from './entry';
import { commandOf, type KeyCommand } from './keys';
import { fromLocal } from './locale';
import type { SheetView } from './sheet-view';

/** The workbook in the window, with the ways to change it; both are replaced when another file is opened. */
export interface Open {
  readonly workbook: Workbook;
  readonly edits: UserEdits;
}

const PAGE = 20;

/** Turns what the user does with mouse and keyboard on the sheet into edits. */
export class SheetInput {
  private readonly editor: CellEditor;
  private readonly tools: CellTools;

  constructor(
    private readonly view: SheetView,
    private readonly open: () => Open,
    private readonly changed: () => void,
  ) {
    this.editor = new CellEditor({
      commit: (text, after) => this.commit(text, after),
      cancel: () => this.endEdit(),
    });
    this.tools = new CellTools(view.grid, (text) => this.enter(text));
    view.grid.addEventListener('keydown', (event) => this.onKey(event));
    view.grid.addEventListener('pointerdown', (event) => this.onPointerDown(event));
    view.grid.addEventListener('pointermove', (event) => this.onPointerMove(event));
    view.grid.addEventListener('dblclick', (event) => this.cellUnder(event) && this.startEdit());
    view.grid.addEventListener('copy', (event) => this.onCopy(event));
    view.grid.addEventListener('paste', (event) => this.onPaste(event));
  }

  get place(): CellPlace {
    const { workbook } = this.open();
    return { workbook, sheet: workbook.active, ...this.view.cursor.active };
  }

  /** Called after each drawing of the sheet. */
  drawn(): void {
    const cell = this.view.cellAt(this.view.cursor.active);
    if (cell === null) return;
    if (this.editor.isOpen) this.editor.attach(cell);
    else if (!this.tools.isOpen) this.tools.show(this.place, cell);
  }

  /** Stores a text in the active cell, as if typed. */
  enter(text: string): boolean {
    const { row, column, sheet } = this.place;
    const taken = attempt(() => this.open().edits.setCell(sheet, cellAddress(row, column), fromLocal(text)));
    this.changed();
    return taken;
  }

  moveTo(cursor: Cursor): void {
    const { workbook, edits } = this.open();
    const sheet = workbook.active;
    this.view.cursor = cursor;
    edits.select(sheet, areaAddress(selectedArea(sheet, cursor)));
    this.changed();
    this.view.cellAt(cursor.head)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  private startEdit(text?: string): void {
    const cell = this.view.cellAt(this.view.cursor.active);
    if (cell === null) return;
    this.tools.clear();
    const { row, column } = this.place;
    this.editor.open(cell, cellAddress(row, column), text ?? entryOf(this.place));
  }

  private commit(text: string, after: After): void {
    if (text !== entryOf(this.place) && !this.enter(text)) return;
    this.endEdit();
    if (after !== 'stay') this.move(after, false, false);
  }

  private endEdit(): void {
    this.editor.close();
    this.changed();
    this.view.grid.focus();
  }

  private onKey(event: KeyboardEvent): void {
    if (this.editor.isOpen || event.target !== this.view.grid) return;
    const command = commandOf(event);
    if (command === undefined) return;
    event.preventDefault();
    this.run(command);
  }

  private run(command: KeyCommand): void {
    const { head } = this.view.cursor;
    switch (command.do) {
      case 'move':
        this.move(command.direction, command.extend, command.far);
        break;
      case 'page':
        this.goTo({ ...head, row: head.row + (command.direction === 'up' ? -PAGE : PAGE) }, command.extend);
        break;
      case 'home':
        this.goTo({ row: command.top ? 0 : head.row, column: 0 }, command.extend);
        break;
      case 'edit':
        this.startEdit(command.text);
        break;
      case 'clear':
        attempt(() => this.open().edits.clear(this.place.sheet, this.view.address));
        this.changed();
        break;
      case 'selectAll':
        this.selectAll();
        break;
      case 'openList':
        this.openList();
        break;
      case 'sheet':
        this.turnSheet(command.by);
        break;
    }
  }

  private selectAll(): void {
    const { workbook, sheet } = this.place;
    const used = usedArea(workbook, sheet, true) ?? area(0, 0);
    this.moveTo({
      active: { row: used.row, column: used.column },
      head: { row: lastRow(used), column: lastColumn(used) },
    });
  }

  private openList(): void {
    const cell = this.view.cellAt(this.view.cursor.active);
    if (cell !== null) this.tools.openFor(this.place, cell);
  }

  private turnSheet(by: number): void {
    const { workbook, edits } = this.open();
    const visible = workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
    const target = visible[visible.indexOf(workbook.active) + by];
    if (target !== undefined) edits.activate(target);
    this.changed();
  }

  private move(direction: Direction, extend: boolean, far: boolean): void {
    const { workbook } = this.open();
    const { rows, columns } = this.view.extent;
    const { active, head } = this.view.cursor;
    const used = usedArea(workbook, workbook.active, true) ?? area(0, 0);
    const from = extend ? head : active;
    const edge: Readonly<Record<Direction, Cell>> = {
      up: { row: 0, column: from.column },
      left: { row: from.row, column: 0 },
      down: { row: Math.max(from.row, lastRow(used)), column: from.column },
      right: { row: from.row, column: Math.max(from.column, lastColumn(used)) },
    };
    this.goTo(far ? edge[direction] : next(workbook.active, from, direction, rows, columns), extend);
  }

  private goTo({ row, column }: Cell, extend: boolean): void {
    const { rows, columns } = this.view.extent;
    const within = { row: Math.min(Math.max(row, 0), rows - 1), column: Math.min(Math.max(column, 0), columns - 1) };
    this.moveTo(extend ? { active: this.view.cursor.active, head: within } : cursorAt(within));
  }

  private cellUnder({ target }: MouseEvent): Cell | undefined {
    const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-row]') : null;
    return cell === null ? undefined : { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
  }

  private onPointerDown(event: PointerEvent): void {
    const cell = this.cellUnder(event);
    if (cell === undefined || event.button !== 0) return;
    event.preventDefault();
    if (this.editor.isOpen) this.commit(this.editor.text, 'stay');
    if (this.editor.isOpen) return;
    this.view.grid.focus({ preventScroll: true });
    this.moveTo(event.shiftKey ? { active: this.view.cursor.active, head: cell } : cursorAt(cell));
  }

  private onPointerMove(event: PointerEvent): void {
    const cell = this.cellUnder(event);
    const { active, head } = this.view.cursor;
    if (cell === undefined || event.buttons !== 1 || this.editor.isOpen) return;
    if (cell.row !== head.row || cell.column !== head.column) this.moveTo({ active, head: cell });
  }

  private onCopy(event: ClipboardEvent): void {
    if (!this.editor.isOpen) copyCells(event, this.place, selectedArea(this.place.sheet, this.view.cursor));
  }

  private onPaste(event: ClipboardEvent): void {
    if (this.editor.isOpen) return;
    pasteCells(event, this.place, this.open().edits);
    this.changed();
  }
}
