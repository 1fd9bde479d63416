import { selectedArea } from './grid/cursor';
import { placeNamed } from './grid/go-to';
import { Workbook } from '../model/state/workbook';
import { followers } from '../model/followers';
import { userEdits } from '../model/user-edits';
import { byId } from './element';
import { SheetInput, type Open } from './grid/sheet-input';
import { SheetView } from './grid/sheet-view';
import { AddIn } from './pane-frame';
import { StatusBar } from './status-bar';
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

/** The name that a French Excel gives a sheet added to a workbook. */
const newSheetName = ({ sheets }: Workbook): string => {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  for (let number = sheets.length + 1; ; number += 1) if (!taken.has(`feuil${number}`)) return `Feuil${number}`;
};

/** Excel's window: one workbook, its grid and bars, and the add-in beside it. */
export class ExcelWindow {
  readonly addIn: AddIn;
  private current = openOf(newWorkbook());
  private readonly view = new SheetView(() => this.current.workbook);
  private readonly input: SheetInput;
  private readonly bars: WindowBars;
  private readonly status: StatusBar;
  private scheduled = false;

  constructor() {
    this.addIn = new AddIn({
      workbook: () => this.current.workbook,
      person: () => this.current.edits,
      onWrite: () => this.changed(),
    });
    this.input = new SheetInput(this.view, () => this.current, {
      changed: () => this.changed(),
      selected: () => (this.view.outgrown ? this.draw() : this.drawAround()),
    });
    this.bars = new WindowBars({
      activate: (sheetId) => {
        this.current.edits.activate(sheetId);
        this.changed();
      },
      enter: (text) => this.input.enter(text),
      leave: () => this.view.grid.focus(),
      enterKey: () => this.input.navigation.enter(false),
      goTo: (address) => this.goTo(address),
      addSheet: () => {
        this.current.edits.activate(this.current.edits.addSheet(newSheetName(this.workbook)));
        this.changed();
      },
    });
    this.status = new StatusBar((zoom) => {
      this.view.zoom = zoom;
      this.changed();
    });
    byId('sheet').append(this.view.grid);
    new ResizeObserver(() => this.view.outgrown && this.changed()).observe(this.view.grid);
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
    byId('unsaved').textContent = workbook.isDirty ? 'modifié depuis l’enregistrement' : '';
    this.view.draw();
    this.drawAround();
  }

  /** Draws all but the cells. */
  private drawAround(): void {
    const { workbook } = this.current;
    const { active: sheet } = workbook;
    this.view.markSelection();
    this.bars.draw(workbook, this.input.place, this.view.address);
    this.status.draw(workbook, { sheet, area: selectedArea(sheet, this.view.cursor) }, this.view.extent);
    this.input.drawn();
  }

  /** Goes to an address, or to what a defined name or a table's name stands for; stays where it is for anything else. */
  private goTo(text: string): void {
    const place = placeNamed(this.workbook, text);
    this.view.grid.focus();
    if (place?.sheet.visibility === 'Visible') {
      this.current.edits.activate(place.sheet);
      this.view.draw();
      this.input.navigation.select(place.area);
    }
    this.changed();
  }

  /** Undoes or redoes the last edit of cells. */
  travel(step: 'undo' | 'redo'): void {
    this.input.travel(step);
    this.view.grid.focus();
  }
}
