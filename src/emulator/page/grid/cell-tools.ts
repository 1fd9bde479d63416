import { html } from '../element';
import type { CellPlace } from './cell';
import { dropDownOf, promptOf } from './choices';
import { placeOf, type Place } from './place-of';

/** What stands beside the active cell: the arrow of its drop-down list, and its input message. */
export class CellTools {
  private list: HTMLElement | undefined;

  constructor(
    private readonly grid: HTMLElement,
    private readonly choose: (text: string) => void,
  ) {}

  get isOpen(): boolean {
    return this.list !== undefined;
  }

  /** Draws the tools for the active cell; takes away those of the last. */
  show(place: CellPlace, cell: HTMLElement): void {
    this.clear();
    const canvas = cell.closest<HTMLElement>('.canvas');
    if (canvas === null) return;
    const box = placeOf(cell, canvas);
    const choices = dropDownOf(place);
    if (choices !== undefined) {
      const button = html(
        'button',
        { class: 'drop-arrow tool', type: 'button', tabindex: -1, 'aria-label': 'Ouvrir la liste' },
        '▾',
      );
      button.style.left = `${box.left + box.width}px`;
      button.style.top = `${box.top + box.height - 20}px`;
      button.addEventListener('click', () => (this.isOpen ? this.close() : this.open(choices, box)));
      canvas.append(button);
    }
    const prompt = promptOf(place);
    if (prompt !== undefined) {
      const note = html(
        'div',
        { class: 'input-message tool', role: 'note' },
        html('strong', {}, prompt.title),
        prompt.message,
      );
      note.style.left = `${box.left + 12}px`;
      note.style.top = `${box.top + box.height + 6}px`;
      canvas.append(note);
    }
  }

  /** Opens the drop-down list of a cell, if it has one. */
  openFor(place: CellPlace, cell: HTMLElement): void {
    const choices = dropDownOf(place);
    const canvas = cell.closest<HTMLElement>('.canvas');
    if (choices !== undefined && canvas !== null) this.open(choices, placeOf(cell, canvas));
  }

  close(): void {
    this.list?.remove();
    this.list = undefined;
  }

  clear(): void {
    this.close();
    for (const tool of this.grid.querySelectorAll('.tool')) tool.remove();
  }

  private open(choices: readonly string[], box: Place): void {
    this.close();
    const list = html(
      'ul',
      { role: 'listbox', class: 'choices', 'aria-label': 'Choix possibles' },
      ...choices.map((choice) => html('li', { role: 'option', tabindex: -1 }, choice)),
    );
    list.style.left = `${box.left}px`;
    list.style.top = `${box.top + box.height}px`;
    list.style.minWidth = `${box.width}px`;
    list.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLLIElement) this.take(target);
    });
    list.addEventListener('keydown', (event) => this.onKey(event, list));
    this.grid.querySelector('.canvas')?.append(list);
    this.list = list;
    for (const note of this.grid.querySelectorAll('.input-message')) note.remove();
    (list.firstElementChild as HTMLElement | null)?.focus();
  }

  private onKey(event: KeyboardEvent, list: HTMLElement): void {
    event.stopPropagation();
    const options = [...list.querySelectorAll('li')];
    const at = options.findIndex((option) => option === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: options.length - 1 }[event.key];
    if (to !== undefined) options[Math.min(Math.max(to, 0), options.length - 1)]?.focus();
    else if (event.key === 'Enter' || event.key === ' ') {
      const option = options[at];
      if (option !== undefined) this.take(option);
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      this.close();
      this.grid.focus();
    } else return;
    event.preventDefault();
  }

  private take(option: HTMLLIElement): void {
    this.close();
    this.choose(option.textContent);
    this.grid.focus();
  }
}
