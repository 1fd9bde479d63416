import { parseArea } from '../model/state/address';
import { Workbook } from '../model/state/workbook';
import { followers } from '../model/followers';
import { userEdits } from '../model/user-edits';
import { byId } from './element';
import { SheetInput, type Open } from './grid/sheet-input';
import { SheetView } from './grid/sheet-view';
import { AddIn } from './pane-frame';
import { attempt } from './refusals';
import { WindowBars } from './window-bars';

const openOf = (workbook: Workbook): Open => {
  workbook.followers = followers;
  return { workbook, edits: userEdits(workbook) };
};

/** The name that a French Excel gives a new workbook, and its first sheet. */
const newWorkbook = (): Workbook => {
  const workbook = new Workbook('Feuil1');
  workbook.name = 'Classeur1';
  return workbook;
};

/** Excel's window: one workbook, its grid and bars, and the add-in beside it. */
export class ExcelWindow {
  readonly addIn: AddIn;
  private current = openOf(newWorkbook());
  private readonly view = new SheetView(() => this.current.workbook);
  private readonly input: SheetInput;
  private readonly bars: WindowBars;
  private scheduled = false;

  constructor() {
    this.addIn = new AddIn({ workbook: () => this.current.workbook, onExchange: () => this.changed() });
    this.input = new SheetInput(
      this.view,
      () => this.current,
      () => this.changed(),
    );
    this.bars = new WindowBars({
      activate: (sheetId) => {
        this.current.edits.activate(sheetId);
        this.changed();
      },
      enter: (text) => {
        this.input.enter(text);
        this.view.grid.focus();
      },
      goTo: (address) => this.goTo(address),
    });
    byId('sheet').append(this.view.grid);
  }

  get workbook(): Workbook {
    return this.current.workbook;
  }

  /** Shows another workbook, a new one by default, and starts the add-in anew in it. */
  show(workbook: Workbook = newWorkbook()): void {
    this.current = openOf(workbook);
    this.addIn.reload();
    this.draw();
  }

  /** Draws again before the next picture, however many changes there are until then. */
  changed(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    requestAnimationFrame(() => {
      this.scheduled = false;
      this.draw();
    });
  }

  private draw(): void {
    const { workbook } = this.current;
    byId('file-name').textContent = workbook.name;
    this.view.draw();
    this.bars.draw(workbook, this.input.place, this.view.address);
    this.input.drawn();
  }

  /** Goes to an address, or to what a defined name stands for. */
  private goTo(address: string): void {
    const area = parseArea(address);
    this.view.grid.focus();
    if (area === undefined) {
      this.changed();
      return;
    }
    attempt(() => this.current.edits.select(this.workbook.active, address));
    this.changed();
    this.view.cellAt(area)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
}
