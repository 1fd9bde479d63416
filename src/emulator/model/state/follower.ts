import type { Area } from './area';
import type { Extension } from './extend';
import type { Shift } from './shift';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

/** Something kept about a sheet that must keep up with what happens to its cells. Listed in model/followers.ts. */
export interface Follower {
  /** Cells were inserted or deleted. */
  readonly shifted?: (workbook: Workbook, shift: Shift) => void;
  /** May refuse a shift, by throwing a HostError, before anything has moved. */
  readonly allows?: (workbook: Workbook, shift: Shift) => void;
  /** Cells were cut and pasted: everything in `from` now stands at `to`. */
  readonly moved?: (workbook: Workbook, from: Place, to: Place) => void;
  /** Values or formulas in an area were written. */
  readonly written?: (workbook: Workbook, sheet: Sheet, area: Area) => void;
  /** Everything in an area was cleared, formats included. */
  readonly cleared?: (workbook: Workbook, sheet: Sheet, area: Area) => void;
  /** The formats of an area were cleared, with its contents or without. */
  readonly formatsCleared?: (workbook: Workbook, sheet: Sheet, area: Area) => void;
  /** Cells were copied with their formats; `to` is as large as `from`, or holds it several times. */
  readonly formatsCopied?: (workbook: Workbook, from: Place, to: Place) => void;
  /** Cells were copied with all that belongs to them; told after `formatsCopied`. */
  readonly copied?: (workbook: Workbook, from: Place, to: Place) => void;
  /** An area's rows changed their order, e.g. by sorting: `order[i]` is where the row now at `i` stood, from the area's top. */
  readonly reordered?: (workbook: Workbook, sheet: Sheet, area: Area, order: readonly number[]) => void;
  readonly selected?: (workbook: Workbook, sheet: Sheet, area: Area) => void;
  /** Rows came to the end of a table: what spans whole columns of its body is to span them too. */
  readonly extended?: (workbook: Workbook, sheet: Sheet, extension: Extension) => void;
  readonly sheetCopied?: (workbook: Workbook, from: Sheet, to: Sheet) => void;
  readonly sheetRenamed?: (workbook: Workbook, sheet: Sheet, from: string) => void;
  readonly sheetDeleted?: (workbook: Workbook, sheet: Sheet) => void;
}

export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}
