import type { Failure } from '../../application/result';
import { mergeChanges, type Change } from './change';

/**
 * The pending edits with one more. It takes the place of an older edit of the same place that is not sent yet, wherever that
 * waits: so a text that could not be saved is saved once it was mended, though other edits came in between.
 */
export function queueChange(pending: readonly Change[], change: Change, firstIsSent: boolean): readonly Change[] {
  for (let at = pending.length - 1; at >= (firstIsSent ? 1 : 0); at -= 1) {
    const older = pending[at];
    const merged = older ? mergeChanges(older, change) : null;
    if (merged) return pending.map((edit, index) => (index === at ? merged : edit));
    if (older && reorders(older, change)) break;
  }
  return [...pending, change];
}

/** The pending edits after the first was refused: what was typed in its place meanwhile takes its place, unless it may be done. */
export function queuedAnew([first, ...others]: readonly Change[], failure: Failure): readonly Change[] {
  return [...afterTry(first, failure), ...others].reduce<readonly Change[]>(
    (queued, change) => queueChange(queued, change, false),
    [],
  );
}

/** The pending edits without the oldest, and without those that only went on with it. */
export function withoutOldest([oldest, ...others]: readonly Change[]): readonly Change[] {
  if (!oldest) return [];
  const untried: Change = { ...oldest, tried: false };
  return others.reduce<readonly Change[]>((queued, change) => queueChange(queued, change, false), [untried]).slice(1);
}

/** An edit that was refused. With no cause, or what saves not there yet, it was refused before Excel was asked for anything. */
export function afterTry(change: Change | undefined, { cause, code }: Failure): readonly Change[] {
  if (!change) return [];
  return [cause === undefined || code === 'partNotFetched' ? change : { ...change, tried: true }];
}

/** Whether an edit gives the rows of the other's list other places. */
function reorders(edit: Change, other: Change): boolean {
  return (edit.kind === 'remove' || edit.kind === 'move') && 'list' in other && edit.list === other.list;
}
