import type { Fiche } from '../../domain/fiche';
import type { AddChange, AnyItem, Change } from './change';

/**
 * A change made on one reading of the workbook, as it applies to a newer reading: rows are found again by what they held.
 * An edited row that is gone comes back as a new one, since nothing typed is lost; null where nothing is left to do.
 */
export function rebaseChange(change: Change, fiche: Fiche): Change | null {
  if (change.kind === 'projectField' || change.kind === 'answer' || change.kind === 'add') return change;
  const items: readonly AnyItem[] = fiche[change.list];
  const index = nearest(items, change.before, change.index);
  if (index !== null) return { ...change, index };
  if (change.kind !== 'update') return null;
  return { kind: 'add', list: change.list, item: change.item } as AddChange;
}

/** The index nearest to `from` that holds the same item. */
function nearest(items: readonly AnyItem[], wanted: AnyItem, from: number): number | null {
  const text = JSON.stringify(wanted);
  let found: number | null = null;
  items.forEach((item, index) => {
    if (JSON.stringify(item) !== text) return;
    if (found === null || Math.abs(index - from) < Math.abs(found - from)) found = index;
  });
  return found;
}
