import type { ListName } from '../../domain/fiche';
import {
  mergeChanges,
  type AddChange,
  type AnyItem,
  type Change,
  type RemoveChange,
  type UpdateChange,
} from './change';
import { same } from './same';
import type { UndoStep } from './undo';

/** How an edit was made. */
export interface Manner {
  /** With the keyboard, in a text. */
  readonly typed: boolean;
  /** Content was only taken away; a row, because nothing was left of it. */
  readonly erasing: boolean;
}

/** How many steps are kept. */
const KEPT = 50;

/** The steps after one more edit; typing in one place is one step until the place is left. */
export function recorded(history: readonly UndoStep[], change: Change, manner: Manner): readonly UndoStep[] {
  if (change.kind === 'remove' && manner.erasing) return withEmptied(history, change);
  const last = history.at(-1);
  const merged = manner.typed && last?.open === true ? merge(last.change, change) : null;
  const kept = merged ? history.slice(0, -1) : history;
  const whole = manner.erasing && change.kind === 'update' ? ((merged && last?.whole) ?? change.before) : undefined;
  return [...kept, { change: merged ?? change, open: manner.typed, whole }].slice(-KEPT);
}

/** The steps once nothing is left of a row: all the erasing that led there is one, whichever fields were left meanwhile. */
export function gathered(
  history: readonly UndoStep[],
  { list, index, before: item }: RemoveChange,
): readonly UndoStep[] {
  const { rest, whole } = beforeErasing(history, list, item);
  if (whole === item) return history;
  return [
    ...rest,
    { change: { kind: 'update', list, index, item, before: whole } as UpdateChange, open: false, whole },
  ];
}

/** A row that was emptied, then taken off: one step with all the erasing that led there, so that it comes back whole. */
function withEmptied(history: readonly UndoStep[], change: RemoveChange): readonly UndoStep[] {
  const { rest, whole } = beforeErasing(history, change.list, change.before);
  return [...rest, { change: { ...change, before: whole }, open: false }].slice(-KEPT);
}

interface BeforeErasing {
  /** The steps without the erasing that ends them. */
  readonly rest: readonly UndoStep[];
  /** The row as it was before. */
  readonly whole: AnyItem;
}

function beforeErasing(history: readonly UndoStep[], list: ListName, row: AnyItem): BeforeErasing {
  const last = history.at(-1);
  const edit = last?.change;
  const ofRow = (edit?.kind === 'update' || edit?.kind === 'add') && edit.list === list && same(edit.item, row);
  if (!ofRow || last?.whole === undefined) return { rest: history, whole: row };
  const { whole } = last;
  const rest = history.slice(0, -1);
  if (edit.kind === 'update' && same(edit.before, whole)) return beforeErasing(rest, list, whole);
  // Written and erased in one go: what was written stays a step.
  return { rest: [...rest, { change: { ...edit, item: whole } as Change, open: false }], whole };
}

function merge(older: Change, newer: Change): Change | null {
  const completes = older.kind === 'add' && newer.kind === 'update' && older.list === newer.list;
  // A new reading of the workbook gives the row that was just added as another object.
  if (completes && same(older.item, newer.before)) return { ...older, item: newer.item } as AddChange;
  return mergeChanges(older, newer);
}

/** The steps with the last one ended: what is typed next is another. */
export function ended(history: readonly UndoStep[]): readonly UndoStep[] {
  const last = history.at(-1);
  return last?.open === true ? [...history.slice(0, -1), { ...last, open: false }] : history;
}
