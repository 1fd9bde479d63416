import { useEffect, useRef, type RefObject } from 'react';

/** Where the focus should go once the list is drawn again: a `data-focus` key, or the first field. */
export type FocusWish = 'field' | 'add' | 'up' | 'down' | `row-${number}`;

/** Keeps the focus where someone works when rows open, move or go. */
export function useFocusAfter(root: RefObject<HTMLElement | null>): (wish: FocusWish) => void {
  const wish = useRef<FocusWish | null>(null);
  useEffect(() => {
    if (wish.current === null) return;
    const selector = wish.current === 'field' ? 'input, textarea, select' : `[data-focus="${wish.current}"]`;
    wish.current = null;
    root.current?.querySelector<HTMLElement>(selector)?.focus();
  });
  return (next) => {
    wish.current = next;
  };
}
