import type { Answer, Fiche } from '../../domain/fiche';
import { EMPTY_ANSWER } from '../../domain/empty-fiche';
import type { AddChange, AnyItem, Change, UpdateChange } from './change';
import { itemName } from './item-name';
import { same } from './same';

/**
 * A change made on one reading of the workbook, as it applies to a newer reading: rows are found again by what they held,
 * and of an answer or a row only what the person changed is changed. An edited row that is gone comes back as a new one,
 * since nothing typed is lost; null where nothing is left to do. With the older reading, a row that a try to add has begun is
 * told from others, and gone on with.
 */
export function rebaseChange(change: Change, fiche: Fiche, older?: Fiche): Change | null {
  switch (change.kind) {
    case 'projectField':
      return change;
    case 'add':
      return older && change.tried ? rebaseAdd(change, fiche[change.list], older[change.list].length) : change;
    case 'answer': {
      const theirs = fiche.answers[change.questionId] ?? EMPTY_ANSWER;
      return { ...change, answer: withEdits<Answer>(theirs, change.before ?? theirs, change.answer), before: theirs };
    }
    case 'update':
      return rebaseUpdate(change, fiche[change.list]);
    case 'remove':
    case 'move': {
      const index = findItem(fiche[change.list], change.before, change.index);
      return index === null ? null : { ...change, index };
    }
  }
}

/** A row that was not there before, with some of the item and nothing else but what the row above it says, is the item's. */
function rebaseAdd(change: AddChange, items: readonly AnyItem[], known: number): Change {
  const mine = new Map<string, unknown>(Object.entries(change.item));
  const index = items.findIndex((item, at) => {
    if (at < known) return false;
    const above = new Map<string, unknown>(Object.entries(items[at - 1] ?? {}));
    return Object.entries(item).every(
      ([key, value]) => value === '' || same(value, mine.get(key)) || same(value, above.get(key)),
    );
  });
  const before = items[index];
  if (before === undefined) return change;
  return { kind: 'update', list: change.list, index, item: change.item, before } as UpdateChange;
}

function rebaseUpdate(change: UpdateChange, items: readonly AnyItem[]): Change {
  const found = findItem(items, change.before, change.index);
  if (found !== null) return { ...change, index: found };
  const atRank = items[change.index];
  if (change.tried && atRank !== undefined && isMixOf(atRank, change.before, change.item)) {
    return { ...change, before: atRank } as UpdateChange;
  }
  // Someone changed another cell of the row meanwhile: it is still known by its name.
  const name = itemName(change.list, change.before);
  const named = name === '' ? null : nearest(items, change.index, (item) => itemName(change.list, item) === name);
  const theirs = named === null ? undefined : items[named];
  if (named === null || theirs === undefined) return { kind: 'add', list: change.list, item: change.item } as AddChange;
  const item = withEdits<AnyItem>(theirs, change.before, change.item);
  return { ...change, index: named, item, before: theirs } as UpdateChange;
}

/** Whether each field of an item is as in one of two others: a row that was being written when a try broke off. */
function isMixOf(item: AnyItem, one: AnyItem, other: AnyItem): boolean {
  const [of, or] = [one, other].map((fields) => new Map<string, unknown>(Object.entries(fields)));
  return Object.entries(item).every(([key, value]) => same(value, of?.get(key)) || same(value, or?.get(key)));
}

/** `theirs` with each field that differs between `before` and `mine` as it is in `mine`. */
function withEdits<T extends object>(theirs: T, before: T, mine: T): T {
  const old = new Map<string, unknown>(Object.entries(before));
  const edits = Object.entries(mine).filter(([key, value]) => !same(old.get(key), value));
  return { ...theirs, ...Object.fromEntries(edits) };
}

/** The index nearest to `from` of an item that holds the same; null where none does. */
export function findItem(items: readonly AnyItem[], wanted: AnyItem, from: number): number | null {
  return nearest(items, from, (item) => same(item, wanted));
}

/** The index nearest to `from` of an item that fits. */
function nearest(items: readonly AnyItem[], from: number, fits: (item: AnyItem) => boolean): number | null {
  let found: number | null = null;
  items.forEach((item, index) => {
    if (fits(item) && (found === null || Math.abs(index - from) < Math.abs(found - from))) found = index;
  });
  return found;
}
