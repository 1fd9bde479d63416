import { textAt } from '../model/cells/read';
import type { Workbook } from '../model/state/workbook';
import { byId, html } from './element';
import type { CellPlace } from './grid/cell';
import { entryOf } from './grid/entry';

export interface BarEvents {
  readonly activate: (sheetId: string) => void;
  /** Stores what was typed in the formula bar in the active cell. False: it was refused. */
  readonly enter: (text: string) => boolean;
  /** Gives the focus back to the sheet. */
  readonly leave: () => void;
  /** Moves on to the next cell, as after Enter. */
  readonly enterKey: () => void;
  readonly addSheet: () => void;
  readonly goTo: (address: string) => void;
}

/** The bars around the grid: the name box, the formula bar and the sheets' tabs. */
export class WindowBars {
  private readonly nameBox = byId('name-box') as HTMLInputElement;
  private readonly formula = byId('formula') as HTMLInputElement;
  private readonly tabs = byId('tabs');
  /** What the formula bar showed before anything was typed there. */
  private entry = '';
  /** What is selected. */
  private address = '';
  private drawnTabs = '';

  constructor(private readonly events: BarEvents) {
    this.formula.addEventListener('keydown', (event) => this.onFormulaKey(event));
    this.formula.addEventListener('blur', () => {
      // The message that refuses an entry takes the focus too, and the entry stays to be mended.
      if (document.querySelector('dialog[open]') === null) this.takeFormula();
    });
    this.nameBox.addEventListener('change', () => this.leaveNameBox(this.nameBox.value));
    this.nameBox.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.leaveNameBox(this.address);
    });
    byId('add-sheet').addEventListener('click', events.addSheet);
    this.tabs.addEventListener('keydown', (event) => this.onTabKey(event));
  }

  draw(workbook: Workbook, place: CellPlace, address: string): void {
    this.address = address;
    if (document.activeElement !== this.nameBox) this.nameBox.value = address;
    if (document.activeElement !== this.formula) {
      this.entry = entryOf(place);
      this.formula.value = this.entry;
    }
    this.formula.title = textAt(workbook, place.sheet, place.row, place.column);
    this.drawTabs(workbook);
  }

  /** Draws the tabs of the sheets, where they are no longer those that are drawn. */
  private drawTabs(workbook: Workbook): void {
    const visible = workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
    const key = JSON.stringify([workbook.active.id, visible.map(({ id, name, tabColor }) => [id, name, tabColor])]);
    if (key === this.drawnTabs) return;
    this.drawnTabs = key;
    const focused = this.tabs.contains(document.activeElement);
    this.tabs.replaceChildren(
      ...visible.map((sheet) => {
        const active = sheet === workbook.active;
        const tab = html(
          'button',
          {
            type: 'button',
            role: 'tab',
            'aria-selected': String(active),
            tabindex: active ? 0 : -1,
            'aria-controls': 'sheet',
          },
          sheet.name,
        );
        if (sheet.tabColor !== '') tab.style.setProperty('--tab', sheet.tabColor);
        tab.addEventListener('click', () => this.events.activate(sheet.id));
        return tab;
      }),
    );
    const selected = this.tabs.querySelector<HTMLElement>('[aria-selected="true"]');
    selected?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (focused) selected?.focus();
  }

  /** Goes where a text leads; the box then shows what is selected again, whatever was typed. */
  private leaveNameBox(text: string): void {
    this.nameBox.value = this.address;
    this.events.goTo(text);
  }

  private onFormulaKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    if (event.key === 'Escape') this.formula.value = this.entry;
    else if (!this.takeFormula()) return;
    this.events.leave();
    if (event.key === 'Enter') this.events.enterKey();
  }

  /** Stores what was typed in the formula bar, wherever the user goes next; a refused entry gives way to what the cell holds. */
  private takeFormula(): boolean {
    const typed = this.formula.value;
    if (typed === this.entry) return true;
    const before = this.entry;
    this.entry = typed;
    const taken = this.events.enter(typed);
    if (!taken) this.entry = before;
    return taken;
  }

  private onTabKey(event: KeyboardEvent): void {
    const tabs = [...this.tabs.querySelectorAll<HTMLElement>('[role="tab"]')];
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const at = tabs.findIndex((tab) => tab.getAttribute('aria-selected') === 'true');
    tabs[at + by]?.click();
  }
}
