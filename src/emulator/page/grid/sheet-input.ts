import { areaAddress, cellAddress } from '../../model/state/address';
import type { Area } from '../../model/state/area';
import type { Place } from '../../model/edit-history';
import type { UserEdits } from '../../model/user-edits';
import type { Workbook } from '../../model/state/workbook';
import { attempt } from '../refusals';
import type { CellPlace } from './cell';
import { CellEditor, type After } from './cell-editor';
import { CellTools } from './cell-tools';
import { CellClipboard } from './clipboard';
import { cursorAt, selectedArea, type Cell, type Cursor } from './cursor';
import { entryOf } from './entry';
import { commandOf, type KeyCommand } from './keys';
import { fromLocal } from './locale';
import { Navigation } from './navigation';
import { followPointer } from './sheet-pointer';
import type { SheetView } from './sheet-view';

/** The workbook in the window, with the ways to change it; both are replaced when another file is opened. */
export interface Open {
  readonly workbook: Workbook;
  readonly edits: UserEdits;
}

export interface InputEvents {
  /** The workbook is to be drawn again. */
  readonly changed: () => void;
  /** Only what is selected is another. */
  readonly selected: () => void;
}

/** Turns what the user does with mouse and keyboard on the sheet into edits. */
export class SheetInput {
  readonly navigation: Navigation;
  private readonly editor: CellEditor;
  private readonly tools: CellTools;
  private readonly clipboard = new CellClipboard();

  constructor(
    private readonly view: SheetView,
    private readonly open: () => Open,
    private readonly events: InputEvents,
  ) {
    const { grid } = view;
    this.navigation = new Navigation(view, open, (cursor) => this.moveTo(cursor));
    this.editor = new CellEditor({
      commit: (text, after) => this.commit(text, after),
      cancel: () => this.endEdit(),
    });
    this.tools = new CellTools(grid, (text) => this.enter(text));
    followPointer(grid, {
      press: (cell, extend) => this.press(cell, extend),
      heading: (kind, at, extend) => this.endOpenEdit() && this.navigation.selectLine(kind, at, extend),
      corner: () => this.endOpenEdit() && this.navigation.selectAll(),
      open: () => this.startEdit(),
    });
    grid.addEventListener('keydown', (event) => this.onKey(event));
    grid.addEventListener('copy', (event) => this.onCopy(event, false));
    grid.addEventListener('cut', (event) => this.onCopy(event, true));
    grid.addEventListener('paste', (event) => this.onPaste(event));
  }

  get place(): CellPlace {
    const { workbook } = this.open();
    return { workbook, sheet: workbook.active, ...this.view.cursor.active };
  }

  /** Called after each drawing of the sheet. */
  drawn(): void {
    const cell = this.view.cellAt(this.view.cursor.active);
    this.view.markWaiting(this.clipboard.waiting);
    if (cell === null) this.tools.clear();
    else if (this.editor.isOpen) this.editor.attach(cell);
    else if (!this.tools.isOpen) this.tools.show(this.place, cell);
  }

  /** Stores a text in the active cell, as if typed. False: it was refused, and the user told why. */
  enter(text: string): boolean {
    const { row, column, sheet } = this.place;
    this.clipboard.forget();
    return this.edit(() => this.open().edits.setCell(sheet, cellAddress(row, column), fromLocal(text)));
  }

  /** Takes back the last edit, or does it again, and shows where. */
  travel(step: 'undo' | 'redo'): void {
    this.edit(() => {
      const place = this.open().edits[step]();
      if (place === undefined) return;
      this.open().edits.activate(place.sheet);
      this.navigation.select(place.area);
    });
  }

  private get selected(): Place {
    const { sheet } = this.place;
    return { sheet, area: selectedArea(sheet, this.view.cursor) };
  }

  private edit(change: () => void): boolean {
    const done = attempt(change);
    this.events.changed();
    return done;
  }

  private moveTo(cursor: Cursor): void {
    const { workbook, edits } = this.open();
    const sheet = workbook.active;
    this.view.cursor = cursor;
    edits.select(sheet, areaAddress(selectedArea(sheet, cursor)));
    this.tools.clear();
    this.events.selected();
    this.view.reveal(cursor);
  }

  private press(cell: Cell, extend: boolean): boolean {
    if (!this.endOpenEdit()) return false;
    this.navigation.goTo(cell, extend);
    return true;
  }

  /** Takes the entry that is open, if one is. False: it was refused and stays open. */
  private endOpenEdit(): boolean {
    if (this.editor.isOpen) this.commit(this.editor.text, 'stay');
    if (this.editor.isOpen) return false;
    this.view.grid.focus({ preventScroll: true });
    return true;
  }

  private startEdit(text?: string): void {
    this.view.reveal(cursorAt(this.view.cursor.active));
    const cell = this.view.cellAt(this.view.cursor.active);
    if (cell === null) return;
    this.tools.clear();
    const { row, column } = this.place;
    this.editor.open(cell, cellAddress(row, column), text ?? entryOf(this.place), text !== undefined);
  }

  private commit(text: string, after: After): void {
    if (text !== entryOf(this.place) && !this.enter(text)) return;
    this.endEdit();
    if (after === 'next' || after === 'previous') this.navigation.tab(after === 'previous');
    else if (after === 'below' || after === 'above') this.navigation.enter(after === 'above');
    else if (after !== 'stay') this.navigation.move(after, false, false);
  }

  private endEdit(): void {
    this.editor.close();
    this.events.changed();
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
    switch (command.do) {
      case 'move':
        this.navigation.move(command.direction, command.extend, command.far);
        break;
      case 'tab':
      case 'enter':
        this.navigation[command.do](command.back);
        break;
      case 'page':
        this.navigation.page(command.direction, command.extend);
        break;
      case 'home':
        this.navigation.home(command.top, command.extend);
        break;
      case 'edit':
        this.startEdit(command.text);
        break;
      case 'clear':
        this.edit(() => this.open().edits.clear(this.place.sheet, this.view.address));
        break;
      case 'selectAll':
        this.navigation.selectAll();
        break;
      case 'openList':
        this.openList();
        break;
      case 'undo':
      case 'redo':
        this.travel(command.do);
        break;
      case 'forget':
        this.clipboard.forget();
        this.events.changed();
        break;
      case 'sheet':
        this.navigation.turnSheet(command.by);
        this.events.changed();
        break;
    }
  }

  private openList(): void {
    const cell = this.view.cellAt(this.view.cursor.active);
    if (cell !== null) this.tools.openFor(this.place, cell);
  }

  private onCopy(event: ClipboardEvent, cut: boolean): void {
    if (this.editor.isOpen) return;
    this.clipboard.copy(event, this.place.workbook, this.selected, cut);
    this.events.changed();
  }

  private onPaste(event: ClipboardEvent): void {
    if (this.editor.isOpen) return;
    let filled: Area | undefined;
    this.edit(() => {
      filled = this.clipboard.paste(event, this.selected, this.open().edits);
    });
    if (filled !== undefined) this.navigation.select(filled);
  }
}
