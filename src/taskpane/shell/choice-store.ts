/** What keeps a choice between two openings; private windows and some hosts refuse even to name it. */
export type ChoiceStore = () => Pick<Storage, 'getItem' | 'setItem'>;

/** What was kept under a key; null where nothing was, or where the host does not let it be read. */
export function readChoice(key: string, store: ChoiceStore): string | null {
  try {
    return store().getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a choice where the host lets it; a choice that cannot be kept still holds while the pane is open. */
export function keepChoice(key: string, value: string, store: ChoiceStore): void {
  try {
    store().setItem(key, value);
  } catch {
    // Storage is blocked or full: nothing is lost but the convenience.
  }
}
