import type { ComparedEvaluations, RadarMode } from '../../application/fiche-app';
import type { Snapshot } from '../../domain/fiche';

/** An evaluation whatever its title: the title may be given later. */
const untitled = (snapshot: Snapshot) => JSON.stringify({ ...snapshot, label: '' });

/** Whether both are the same evaluation, be one titled since. */
export function sameEvaluation(a: Snapshot, b: Snapshot): boolean {
  return untitled(a) === untitled(b);
}

/** Places in the history, the newest evaluation first; those without a date last, as they stand. */
export function newestFirst(snapshots: readonly Snapshot[]): readonly number[] {
  return snapshots
    .map((_, index) => index)
    .sort((a, b) => (snapshots[b]?.date ?? '').localeCompare(snapshots[a]?.date ?? '') || b - a);
}

/** The answers as they stand beside the newest evaluation of the history; null where it is empty. */
export function newestCompared(snapshots: readonly Snapshot[]): ComparedEvaluations | null {
  const earlier = snapshots[newestFirst(snapshots)[0] ?? -1];
  return earlier ? { kind: 'evaluations', current: 'now', earlier } : null;
}

/** The curves that can be drawn of those asked for: evaluations as the history has them now, others for those that left it. */
export function drawnMode(mode: RadarMode, snapshots: readonly Snapshot[]): RadarMode {
  if (typeof mode === 'string') return mode;
  const kept = (wanted: Snapshot) => snapshots.find((snapshot) => sameEvaluation(snapshot, wanted));
  const earlier = kept(mode.earlier);
  if (!earlier) return newestCompared(snapshots) ?? 'overall';
  return { ...mode, earlier, current: mode.current === 'now' ? 'now' : (kept(mode.current) ?? 'now') };
}
