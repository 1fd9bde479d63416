import type { FailureCode } from '../../application/result';
import type { Fiche } from '../../domain/fiche';
import type { Change } from './change';

/** Failures that bear on one place of the workbook, or may: edits of other places can be saved all the same. */
const OF_ONE_PLACE: readonly FailureCode[] = [
  'protectedSheet',
  'missingPart',
  'textTooLong',
  'noRoom',
  'changedMeanwhile',
  'unexpected',
];

export function bearsOnOnePlace(code: FailureCode): boolean {
  return OF_ONE_PLACE.includes(code);
}

/**
 * The index of the first pending edit that may be saved before those in front of it: the first `blocked` of them were
 * refused, and whatever touches what they touch waits for them. Null where there is none. `saved` is the workbook's fiche.
 */
export function nextFree(pending: readonly Change[], blocked: number, saved: Fiche): number | null {
  const waiting = pending.slice(0, blocked);
  for (const [index, change] of pending.entries()) {
    if (index < blocked) continue;
    if (!waiting.some((earlier) => waitsFor(change, earlier, saved))) return index;
    waiting.push(change);
  }
  return null;
}

function waitsFor(later: Change, earlier: Change, saved: Fiche): boolean {
  if (later.kind === 'projectField') return earlier.kind === 'projectField' && earlier.field === later.field;
  if (later.kind === 'answer') return earlier.kind === 'answer' && earlier.questionId === later.questionId;
  if (!('list' in earlier) || earlier.list !== later.list) return false;
  // Rows that come, go or move give the others new places.
  if (later.kind === 'remove' || later.kind === 'move' || earlier.kind === 'remove' || earlier.kind === 'move')
    return true;
  if (earlier.kind === 'add') return later.kind === 'add' || later.index >= saved[later.list].length;
  return later.kind === 'update' && later.index === earlier.index;
}
