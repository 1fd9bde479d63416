import { useEffect, useRef, useState, type RefObject } from 'react';
import type { ListActions } from './list-actions';
import { holds, isBlank, locate, openItem, FRESH, type OpenItem } from './open-item';
import { useErasing, type Erasing } from './use-erasing';
import { useFocusAfter } from './use-focus-after';

export interface ListEditing<T> extends Pick<Erasing, 'onInputCapture'> {
  /** Rank of the item being edited, the list's length for one that is new; null for none. */
  readonly openIndex: number | null;
  /** The item being edited was emptied: it leaves the list as soon as it is closed. */
  readonly emptied: boolean;
  /** Tells one time of editing from another. */
  readonly session: number;
  readonly add: () => void;
  readonly edit: (index: number) => void;
  readonly write: (index: number, item: T, typed: boolean) => void;
  readonly close: (index: number) => void;
  readonly remove: (index: number) => void;
  readonly move: (index: number, to: number) => void;
  readonly duplicate: (index: number, copy: T) => void;
}

/** What is open in a list and what is done to it, the focus following. */
export function useListEditing<T extends object>(
  root: RefObject<HTMLElement | null>,
  items: readonly T[],
  actions: ListActions<T>,
  wanted: { readonly index: number } | null,
): ListEditing<T> {
  const focusAfter = useFocusAfter(root);
  const { onInputCapture, isErasing } = useErasing();
  const [open, setOpen] = useState<OpenItem | null>(null);
  const [session, setSession] = useState(0);
  // A row without content would be no row for the workbook: it keeps what it last held until it is closed, then goes.
  const [leftEmpty, setEmptied] = useState(false);
  const [sentTo, setSentTo] = useState<typeof wanted>(null);
  const start = (opened: OpenItem | null): void => {
    setOpen(opened);
    setEmptied(false);
    setSession(session + 1);
  };
  if (wanted !== sentTo) {
    setSentTo(wanted);
    const item = wanted && items[wanted.index];
    if (wanted && item) start(openItem(wanted.index, item));
  }
  const openIndex = open && locate(items, open);
  // What was taken back, or written by someone else meanwhile, is content again.
  const emptied = leftEmpty && open !== null && openIndex !== null && holds(items[openIndex], open);
  const leaveEmptied = (): boolean => {
    if (emptied) actions.remove(openIndex, true);
    return emptied;
  };
  const leaving = useRef(leaveEmptied);
  useEffect(() => {
    leaving.current = leaveEmptied;
  });
  useEffect(() => () => void leaving.current(), []);
  const openAnew = (opened: OpenItem): void => {
    leaveEmptied();
    start(opened);
    focusAfter('field');
  };
  const focusNear = (index: number, left: number): void =>
    focusAfter(left > 0 ? `row-${Math.min(index, left - 1)}` : 'add');
  return {
    onInputCapture,
    openIndex,
    emptied,
    session,
    add: () => openAnew(FRESH),
    edit: (index) => {
      const item = items[index];
      if (item) openAnew(openItem(index, item));
    },
    write: (index, item, typed) => {
      const blank = isBlank(item);
      setEmptied(blank && index < items.length);
      if (blank && index < items.length) actions.emptied(index);
      if (blank) return;
      setOpen(openItem(index, item));
      actions.write(index, item, typed, isErasing(items[index], item));
    },
    close: (index) => {
      const left = leaveEmptied();
      start(null);
      if (left) focusNear(index, items.length - 1);
      else focusAfter(index < items.length ? `row-${index}` : 'add');
    },
    remove: (index) => {
      start(null);
      actions.remove(index, emptied);
      focusNear(index, items.length - 1);
    },
    move: (index, to) => {
      const item = items[index];
      if (!item) return;
      setOpen(openItem(to, item));
      actions.move(index, to);
      focusAfter(to < index ? 'up' : 'down');
    },
    duplicate: (index, copy) => {
      actions.duplicate(index, copy);
      start(openItem(index + 1, copy));
      focusAfter('field');
    },
  };
}
