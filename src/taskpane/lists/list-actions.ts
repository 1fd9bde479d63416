import type { ListItem, ListName } from '../../domain/fiche';
import type { AddChange, AnyItem, UpdateChange } from '../state/change';
import type { PaneController } from '../state/pane-controller';

/** What can be done to one list of the fiche. */
export interface ListActions<T> {
  /** Writes an item: a new one where `index` is the list's length. What is typed waits for a pause. */
  readonly write: (index: number, item: T, typed: boolean, erasing?: boolean) => void;
  /** `emptied`: because nothing was left in it. */
  readonly remove: (index: number, emptied?: boolean) => void;
  /** Says that nothing is left of an item, which leaves the list once it is closed. */
  readonly emptied: (index: number) => void;
  /** Puts a copy right after the item. */
  readonly duplicate: (index: number, copy: T) => void;
  readonly move: (index: number, to: number) => void;
  /** Sends at once what was typed. */
  readonly flush: () => void;
}

export function listActions<L extends ListName>(
  controller: PaneController,
  list: L,
  items: readonly ListItem<L>[],
): ListActions<ListItem<L>> {
  const at = (index: number, then: (before: AnyItem) => void): void => {
    const before = items[index];
    if (before !== undefined) then(before);
  };
  return {
    write: (index, item, typed, erasing) => {
      const before = items[index];
      // The name and the items are of one list, which the union of changes cannot express for a list not yet known.
      const change =
        before === undefined
          ? ({ kind: 'add', list, item } as unknown as AddChange)
          : ({ kind: 'update', list, index, item, before } as unknown as UpdateChange);
      controller.change(change, typed, erasing);
    },
    remove: (index, emptied) =>
      at(index, (before) => controller.change({ kind: 'remove', list, index, before }, false, emptied)),
    emptied: (index) =>
      at(index, (before) => controller.dispatch({ type: 'rowEmptied', row: { kind: 'remove', list, index, before } })),
    duplicate: (index, copy) => {
      const before: AnyItem = copy;
      controller.change({ kind: 'add', list, item: copy } as unknown as AddChange);
      if (index + 1 < items.length) {
        controller.change({ kind: 'move', list, index: items.length, to: index + 1, before });
      }
    },
    move: (index, to) => at(index, (before) => controller.change({ kind: 'move', list, index, to, before })),
    flush: () => void controller.flush(),
  };
}
