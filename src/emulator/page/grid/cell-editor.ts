import { html } from '../element';
import type { Direction } from './cursor';
import { placeOf } from './place-of';

/** Where the cursor goes once an entry is taken: `below` after Enter, `next` after Tab, a direction after an arrow. */
export type After = Direction | 'below' | 'above' | 'next' | 'previous' | 'stay';

export interface EditorEvents {
  /** The entry is to be stored. False: it was refused and stays open. */
  readonly commit: (text: string, after: After) => void;
  readonly cancel: () => void;
}

const ARROWS: Readonly<Record<string, After>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** The field in which a cell is edited in place. */
export class CellEditor {
  private field: HTMLTextAreaElement | undefined;
  /** Begun by typing over a cell: the arrows then end the entry, as in Excel, until F2 gives them to the text. */
  private typedOver = false;

  constructor(private readonly events: EditorEvents) {}

  get isOpen(): boolean {
    return this.field !== undefined;
  }

  get text(): string {
    return this.field?.value ?? '';
  }

  open(cell: HTMLElement, address: string, text: string, typedOver: boolean): void {
    this.close();
    this.typedOver = typedOver;
    const field = html('textarea', { class: 'editor', rows: 1, 'aria-label': `Contenu de la cellule ${address}` });
    field.value = text;
    field.addEventListener('keydown', (event) => this.onKey(event));
    this.field = field;
    this.attach(cell);
    field.focus();
    field.setSelectionRange(text.length, text.length);
  }

  /** Puts the open field into its cell again, after the sheet was drawn anew. */
  attach(cell: HTMLElement): void {
    const { field } = this;
    const canvas = cell.closest<HTMLElement>('.canvas');
    if (field === undefined || canvas === null) return;
    const hadFocus = document.activeElement === field || document.activeElement === document.body;
    const { left, top, width, height } = placeOf(cell, canvas);
    field.style.font = getComputedStyle(cell.querySelector('.text') ?? cell).font;
    field.style.left = `${left}px`;
    field.style.top = `${top}px`;
    field.style.minWidth = `${Math.max(width, 80)}px`;
    field.style.minHeight = `${height}px`;
    if (field.parentElement !== canvas) canvas.append(field);
    if (hadFocus) field.focus();
  }

  close(): void {
    const { field } = this;
    this.field = undefined;
    field?.remove();
  }

  private breakLine(): void {
    const { field } = this;
    field?.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
  }

  private onKey(event: KeyboardEvent): void {
    event.stopPropagation();
    const { key, shiftKey, altKey } = event;
    const arrow = this.typedOver ? ARROWS[key] : undefined;
    if (arrow !== undefined) this.events.commit(this.text, arrow);
    else if (key === 'F2') this.typedOver = !this.typedOver;
    else if (key === 'Escape') this.events.cancel();
    else if (key === 'Enter' && altKey) this.breakLine();
    else if (key === 'Enter') this.events.commit(this.text, shiftKey ? 'above' : 'below');
    else if (key === 'Tab') this.events.commit(this.text, shiftKey ? 'previous' : 'next');
    else return;
    event.preventDefault();
  }
}
