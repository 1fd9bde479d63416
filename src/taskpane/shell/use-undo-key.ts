import { useEffect } from 'react';

const NO_TEXT = ['radio', 'checkbox', 'button', 'file', 'submit'];

/** Ctrl+Z, or ⌘Z, anywhere in the pane; within a text it stays the browser's, which takes back what was typed there. */
export function useUndoKey(undo: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const pressed =
        (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'z';
      if (!pressed || event.defaultPrevented || takesText(event.target)) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [undo]);
}

function takesText(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return !target.readOnly;
  return target instanceof HTMLInputElement && !NO_TEXT.includes(target.type);
}
