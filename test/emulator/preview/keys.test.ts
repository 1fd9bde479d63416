import { commandOf } from '../../../src/emulator/page/grid/keys';

const press = (key: string, held: Partial<Record<'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}) =>
  commandOf({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held });

describe('The keys of the preview’s grid', () => {
  it('moves with the arrows, Enter and Tab, and back with Shift', () => {
    expect(press('ArrowLeft')).toMatchObject({ do: 'move', direction: 'left', extend: false });
    expect(press('Enter', { shiftKey: true })).toEqual({ do: 'enter', back: true });
    expect(press('Tab')).toEqual({ do: 'tab', back: false });
  });

  it('extends the selection with Shift, and goes to the end with Ctrl', () => {
    expect(press('ArrowDown', { shiftKey: true })).toMatchObject({ extend: true, far: false });
    expect(press('ArrowDown', { ctrlKey: true })).toMatchObject({ extend: false, far: true });
  });

  it('starts an entry with any letter, and with F2 from what is there', () => {
    expect(press('é')).toEqual({ do: 'edit', text: 'é' });
    expect(press('F2')).toEqual({ do: 'edit' });
  });

  it('opens a drop-down list with Alt and the arrow', () => {
    expect(press('ArrowDown', { altKey: true })).toEqual({ do: 'openList' });
  });

  it('undoes and redoes, the Mac way too', () => {
    expect(press('z', { ctrlKey: true })).toEqual({ do: 'undo' });
    expect(press('y', { ctrlKey: true })).toEqual({ do: 'redo' });
    expect(press('Z', { metaKey: true, shiftKey: true })).toEqual({ do: 'redo' });
  });

  it('takes the signs that AltGr and Option bring for typing', () => {
    expect(press('@', { altKey: true, ctrlKey: true })).toEqual({ do: 'edit', text: '@' });
    expect(press('f', { altKey: true })).toBeUndefined();
  });

  it('leaves the browser its own keys', () => {
    expect(press('r', { ctrlKey: true })).toBeUndefined();
    expect(press('F5')).toBeUndefined();
  });
});
