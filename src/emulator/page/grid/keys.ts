import type { Direction } from './cursor';

/** What a key asks of the sheet. */
export type KeyCommand =
  | { readonly do: 'move'; readonly direction: Direction; readonly extend: boolean; readonly far: boolean }
  | { readonly do: 'tab' | 'enter'; readonly back: boolean }
  | { readonly do: 'page'; readonly direction: 'up' | 'down'; readonly extend: boolean }
  | { readonly do: 'home'; readonly top: boolean; readonly extend: boolean }
  | { readonly do: 'edit'; readonly text?: string }
  | { readonly do: 'clear' | 'selectAll' | 'openList' | 'undo' | 'redo' | 'forget' }
  | { readonly do: 'sheet'; readonly by: 1 | -1 };

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** With Ctrl, or Command on a Mac. */
const CONTROLS: Readonly<Record<string, KeyCommand>> = {
  a: { do: 'selectAll' },
  y: { do: 'redo' },
  z: { do: 'undo' },
};

/** The keys of Excel's grid. Undefined: the page does not answer this key. */
export const commandOf = ({ key, shiftKey: extend, ctrlKey, metaKey, altKey }: Pressed): KeyCommand | undefined => {
  const far = ctrlKey || metaKey;
  if (altKey && key === 'ArrowDown') return { do: 'openList' };
  // AltGr and Option bring signs such as @ and €; with a plain letter they are somebody else's shortcut.
  if (altKey) return key.length === 1 && !/[a-z0-9]/i.test(key) ? { do: 'edit', text: key } : undefined;
  const direction = ARROWS[key];
  if (direction !== undefined) return { do: 'move', direction, extend, far };
  switch (key) {
    case 'Enter':
      return { do: 'enter', back: extend };
    case 'Tab':
      return { do: 'tab', back: extend };
    case 'PageUp':
    case 'PageDown':
      if (far) return { do: 'sheet', by: key === 'PageUp' ? -1 : 1 };
      return { do: 'page', direction: key === 'PageUp' ? 'up' : 'down', extend };
    case 'Home':
      return { do: 'home', top: far, extend };
    case 'F2':
      return { do: 'edit' };
    case 'Delete':
      return { do: 'clear' };
    case 'Backspace':
      return { do: 'edit', text: '' };
    case 'Escape':
      return { do: 'forget' };
  }
  if (far) return extend && /^z$/i.test(key) ? { do: 'redo' } : CONTROLS[key.toLowerCase()];
  return key.length === 1 ? { do: 'edit', text: key } : undefined;
};
