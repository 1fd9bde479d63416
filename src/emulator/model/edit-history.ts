import { holdCells, placeOfHeld, putBack, type HeldCells } from './cells/held-cells';
import type { Area } from './state/area';
import type { Sheet } from './state/sheet';

export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** As many steps back as Excel goes. */
const DEPTH = 100;

/** What a user's edits replaced, so that they can be undone and done again. What an add-in wrote since, elsewhere, stays. */
export class EditHistory {
  private past: HeldCells[] = [];
  private future: HeldCells[] = [];

  /** Remembers what cells held before an edit that was done. */
  record(before: HeldCells): void {
    this.past = [...this.past, before].slice(-DEPTH);
    this.future = [];
  }

  /** Takes the last edit back, and returns its place. Undefined: there is none. Edits whose cells are gone are passed over. */
  undo(): Place | undefined {
    return step(this.past, this.future);
  }

  /** Does again what was undone last. */
  redo(): Place | undefined {
    return step(this.future, this.past);
  }
}

const step = (from: HeldCells[], to: HeldCells[]): Place | undefined => {
  for (let held = from.pop(); held !== undefined; held = from.pop()) {
    const area = placeOfHeld(held);
    if (area === undefined) continue;
    const { workbook, sheet } = held.range;
    const now = holdCells(workbook, sheet, area);
    putBack(held);
    to.push(now);
    return { sheet, area };
  }
  return undefined;
};
