import { fitText, type Room } from '../fit-text';
import type { SheetKey } from '../words/fr';

/** Fits texts on the page, and remembers on which sheets the rest of those that were cut stands. */
export interface Fitting {
  readonly fit: (text: string, room: Room, whole: SheetKey) => string;
  readonly cutFrom: ReadonlySet<SheetKey>;
}

export function startFitting(): Fitting {
  const cutFrom = new Set<SheetKey>();
  return {
    cutFrom,
    fit: (text, room, whole) => {
      const fitted = fitText(text, room);
      if (fitted.cut) cutFrom.add(whole);
      return fitted.text;
    },
  };
}
