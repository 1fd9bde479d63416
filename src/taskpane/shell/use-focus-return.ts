import { useLayoutEffect, useRef, type FocusEvent, type RefObject } from 'react';

export interface FocusReturn {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly onFocus: (event: FocusEvent) => void;
}

/** For what goes away by a button of its own: the focus goes back to where it came from, else to the screen. */
export function useFocusReturn(): FocusReturn {
  const ref = useRef<HTMLDivElement>(null);
  const cameFrom = useRef<EventTarget | null>(null);
  useLayoutEffect(() => {
    const box = ref.current;
    const screen = document.querySelector('main');
    return () => {
      if (!box?.contains(document.activeElement)) return;
      const back = cameFrom.current;
      (back instanceof HTMLElement && back.isConnected ? back : screen)?.focus();
    };
  }, []);
  return {
    ref,
    onFocus: ({ relatedTarget }) => {
      if (relatedTarget !== null && !ref.current?.contains(relatedTarget)) cameFrom.current = relatedTarget;
    },
  };
}
