import { useRef, type InputEvent } from 'react';
import { isBlankValue } from './open-item';

export interface Erasing {
  /** Hears how a text is being changed, before its field tells what it holds now. */
  readonly onInputCapture: (event: InputEvent) => void;
  /** Whether an edit of an item only took content away. */
  readonly isErasing: (before: object | undefined, after: object) => boolean;
}

/** Tells erasing from writing: a date loses a letter and becomes another date, so what a field holds does not tell it. */
export function useErasing(): Erasing {
  const deleting = useRef(false);
  return {
    onInputCapture: ({ nativeEvent }) => {
      deleting.current = 'inputType' in nativeEvent && nativeEvent.inputType.startsWith('delete');
    },
    isErasing: (before, after) => {
      if (before === undefined) return false;
      const old = new Map<string, unknown>(Object.entries(before));
      const changed = Object.entries(after).filter(([key, value]) => old.get(key) !== value);
      return deleting.current || changed.every(([, value]) => isBlankValue(value));
    },
  };
}
