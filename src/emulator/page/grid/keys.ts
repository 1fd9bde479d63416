import type { Direction } from './cursor';

/** What a key asks of the sheet. */
export type KeyCommand =
  | { readonly do: 'move'; readonly direction: Direction; readonly extend: boolean; readonly far: boolean }
  | { readonly do: 'page'; readonly direction: 'up' | 'down'; readonly extend: boolean }
  | { readonly do: 'home'; readonly top: boolean; readonly extend: boolean }
  | { readonly do: 'edit'; readonly text?: string }
  | { readonly do: 'clear' | 'selectAll' | 'openList' }
  | { readonly do: 'sheet'; readonly by: 1 | -1 };

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** The keys of Excel's grid. Undefined: the page does not answer this key. */
export const commandOf = ({ key, shiftKey: extend, ctrlKey, metaKey, altKey }: Pressed): KeyCommand | undefined => {
  const far = ctrlKey || metaKey;
  if (altKey) return key === 'ArrowDown' ? { do: 'openList' } : undefined;
  const direction = ARROWS[key];
  if (direction !== undefined) return { do: 'move', direction, extend, far };
  switch (key) {
    case 'Enter':
      return { do: 'move', direction: extend ? 'up' : 'down', extend: false, far: false };
    case 'Tab':
      return { do: 'move', direction: extend ? 'left' : 'right', extend: false, far: false };
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
    case 'a':
      if (far) return { do: 'selectAll' };
  }
  return key.length === 1 && !far ? { do: 'edit', text: key } : undefined;
};
