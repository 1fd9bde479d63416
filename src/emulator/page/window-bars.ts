import { textAt } from '../model/cells/read';
import type { Workbook } from '../model/state/workbook';
import { byId, html } from './element';
import type { CellPlace } from './grid/cell';
import { entryOf } from './grid/entry';

export interface BarEvents {
  readonly activate: (sheetId: string) => void;
  readonly enter: (text: string) => void;
  readonly goTo: (address: string) => void;
}

/** The bars around the grid: the name box, the formula bar and the sheets' tabs. */
export class WindowBars {
  private readonly nameBox = byId('name-box') as HTMLInputElement;
  private readonly formula = byId('formula') as HTMLInputElement;
  private readonly tabs = byId('tabs');

  constructor(private readonly events: BarEvents) {
    this.formula.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== 'Escape') return;
      event.preventDefault();
      if (event.key === 'Enter') events.enter(this.formula.value);
      else events.goTo(this.nameBox.value);
    });
    this.nameBox.addEventListener('change', () => events.goTo(this.nameBox.value));
    this.tabs.addEventListener('keydown', (event) => this.onTabKey(event));
  }

  draw(workbook: Workbook, place: CellPlace, address: string): void {
    this.nameBox.value = address;
    if (document.activeElement !== this.formula) this.formula.value = entryOf(place);
    this.formula.title = textAt(workbook, place.sheet, place.row, place.column);
    const focused = this.tabs.contains(document.activeElement);
    const visible = workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
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

  private onTabKey(event: KeyboardEvent): void {
    const tabs = [...this.tabs.querySelectorAll<HTMLElement>('[role="tab"]')];
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const at = tabs.findIndex((tab) => tab.getAttribute('aria-selected') === 'true');
    tabs[at + by]?.click();
  }
}
