import { html } from '../element';
import { placeOf } from './place-of';

/** Where the cursor goes once an entry is taken. */
export type After = 'down' | 'up' | 'right' | 'left' | 'stay';

export interface EditorEvents {
  /** The entry is to be stored. False: it was refused and stays open. */
  readonly commit: (text: string, after: After) => void;
  readonly cancel: () => void;
}

/** The field in which a cell is edited in place. */
export class CellEditor {
  private field: HTMLTextAreaElement | undefined;

  constructor(private readonly events: EditorEvents) {}

  get isOpen(): boolean {
    return this.field !== undefined;
  }

  get text(): string {
    return this.field?.value ?? '';
  }

  open(cell: HTMLElement, address: string, text: string): void {
    this.close();
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
    field.style.left = `${left}px`;
    field.style.top = `${top}px`;
    field.style.minWidth = `${Math.max(width, 80)}px`;
    field.style.minHeight = `${height}px`;
    canvas.append(field);
    if (hadFocus) field.focus();
  }

  close(): void {
    const { field } = this;
    this.field = undefined;
    field?.remove();
  }

  private onKey(event: KeyboardEvent): void {
    event.stopPropagation();
    const { key, shiftKey, altKey } = event;
    if (key === 'Escape') this.events.cancel();
    else if (key === 'Enter' && !altKey) this.events.commit(this.text, shiftKey ? 'up' : 'down');
    else if (key === 'Tab') this.events.commit(this.text, shiftKey ? 'left' : 'right');
    else return;
    event.preventDefault();
  }
}
