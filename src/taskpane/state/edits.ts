import type { OpenFiche } from '../../application/fiche-app';
import type { Failure } from '../../application/result';
import { EMPTY_ANSWER } from '../../domain/empty-fiche';
import type { Fiche } from '../../domain/fiche';
import { applyChange } from './apply-change';
import type { Change, ProjectFieldChange } from './change';
import { newsSeen } from './news-seen';
import type { Attempt, PaneFailure, PaneState } from './pane-state';
import { queueChange, withoutOldest } from './queue-change';
import { rebaseChange } from './rebase-change';
import { same } from './same';
import { showingChange } from './showing';
import { changesNothing, changesToUndo, stillHolding } from './undo';
import { recorded, type Manner } from './undo-history';

/** An edit: shown at once, waiting to be sent, and noted to be taken back. */
export function changed(state: PaneState, asked: Change, manner: Manner): PaneState {
  if (!state.shown || state.shown.readOnly) return state;
  const change = withBefore(asked, state.shown.fiche);
  const history = recorded(state.history, change, manner);
  const noted = history.at(-1)?.change;
  const removed = noted?.kind === 'remove' ? { list: noted.list, item: noted.before } : null;
  return { ...withEdit(state, change), history, undone: null, removed };
}

/** The last thing done, taken back as one more edit; it costs nothing where it had not been sent. */
export function undone(state: PaneState): PaneState {
  const step = state.history.at(-1);
  const changes = step && state.shown && changesToUndo(step.change, state.shown.fiche);
  if (!changes) return state;
  const edited = changes.reduce(withEdit, {
    ...state,
    history: state.history.slice(0, -1),
    undone: step,
    removed: null,
  });
  const pending = withoutVain(edited.pending, edited.sending ? 1 : 0);
  const unsaved = state.failure?.attempt === 'save' && pending.length === 0;
  // Taken back where it can be seen: it may have been done on another screen.
  return { ...edited, ...showingChange(step.change, state), pending, failure: unsaved ? null : state.failure };
}

/** The workbook, read again: pending edits find their places in it. */
export function reopened(state: PaneState, open: OpenFiche): PaneState {
  const { pending, shown } = rebased(state.pending, open, state.saved?.fiche);
  const themeIndex = Math.max(0, Math.min(state.themeIndex, open.questionnaire.themes.length - 1));
  const history = stillHolding(state.history, shown.fiche);
  return {
    ...state,
    phase: 'fiche',
    saved: open,
    pending,
    shown,
    history,
    sending: false,
    themeIndex,
    failure: failureAfter(keptAfterReading(state.failure), open),
  };
}

/** Pending edits as they apply to a reading of the workbook, and what it then shows. */
function rebased(edits: readonly Change[], open: OpenFiche, older?: Fiche): { pending: Change[]; shown: OpenFiche } {
  const pending: Change[] = [];
  let shown = open;
  for (const edit of edits) {
    const change = rebaseChange(edit, shown.fiche, older);
    if (!change) continue;
    pending.push(change);
    shown = applyChange(shown, change);
  }
  return { pending, shown };
}

/** The edit on its way is in the workbook; where it overtook one that was refused, why that was is still to be said. */
export function sent(state: PaneState, open: OpenFiche, overtook: boolean): PaneState {
  const pending = state.pending.slice(1);
  const stillRefused = overtook && pending.length > 0;
  const failure = failureAfter(state.failure?.attempt === 'save' && !stillRefused ? null : state.failure, open);
  return show({ ...state, saved: open, pending, sending: false, failure });
}

/** The oldest pending edit is given up, with what was typed on in its place and what can be done to nothing without it. */
export function discarded(state: PaneState): PaneState {
  const next: PaneState = { ...state, pending: withoutOldest(state.pending), sending: false, failure: null };
  if (!next.saved) return next;
  const { pending, shown } = rebased(next.pending, next.saved);
  return { ...next, pending, shown, history: stillHolding(next.history, shown.fiche), removed: null };
}

/** What a new reading of the workbook does not settle: something asked for is still not done, and can be tried again. */
export function keptAfterReading(failure: PaneFailure | null): PaneFailure | null {
  const settled: readonly (Attempt | undefined)[] = ['open', 'save', 'level'];
  return settled.includes(failure?.attempt) ? null : failure;
}

/** Another failure goes first; with none, that a sheet of the workbook is behind is said for as long as it is. */
function failureAfter(failure: PaneFailure | null, { sheetBehind }: OpenFiche): PaneFailure | null {
  if (failure && failure.attempt !== 'level') return failure;
  if (sheetBehind === null) return null;
  const said: Failure = { code: 'sheetBehind', useCase: 'level', place: sheetBehind };
  return { attempt: 'level', failure: said, tries: 0, retried: false };
}

function withEdit(state: PaneState, change: Change): PaneState {
  if (!state.shown) return state;
  const pending = queueChange(state.pending, change, state.sending);
  return { ...state, ...newsSeen(state), pending, shown: applyChange(state.shown, change) };
}

/** Pending edits without those that come to nothing; the first `busy` of them are on their way, and one that was tried may be done. */
function withoutVain(pending: readonly Change[], busy: number): readonly Change[] {
  const left = pending.filter((change, index) => index < busy || change.tried || !changesNothing(change));
  const [before, last] = left.length - 2 < busy ? [] : left.slice(-2);
  const putAndTaken = before?.kind === 'add' && !before.tried && last?.kind === 'remove' && before.list === last.list;
  return putAndTaken && same(before.item, last.before) ? left.slice(0, -2) : left;
}

function withBefore(change: Change, { project, answers }: Fiche): Change {
  if (change.kind === 'answer') return { ...change, before: answers[change.questionId] ?? EMPTY_ANSWER };
  if (change.kind === 'projectField') return { ...change, before: project[change.field] } as ProjectFieldChange;
  return change;
}

function show(state: PaneState): PaneState {
  if (!state.saved) return state;
  return { ...state, shown: state.pending.reduce(applyChange, state.saved) };
}
