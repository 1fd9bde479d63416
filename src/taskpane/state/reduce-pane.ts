import { EMPTY_ANSWER } from '../../domain/empty-fiche';
import type { Fiche } from '../../domain/fiche';
import type { OpenFiche } from '../../application/fiche-app';
import type { Failure } from '../../application/result';
import { applyChange } from './apply-change';
import type { AnyItem, Change } from './change';
import type { PaneEvent } from './pane-event';
import type { Attempt, PaneFailure, PaneState } from './pane-state';
import { queueChange } from './queue-change';
import { rebaseChange } from './rebase-change';
import { showing } from './showing';

/** The pane's next state. Pure: effects are the controller's. */
export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'opened':
      return event.opened.kind === 'fiche' ? reopened(state, event.opened.open) : withoutFiche(state);
    case 'creating':
      return { ...state, creating: true, failure: null };
    case 'created':
      return {
        ...reopened({ ...state, pending: [] }, event.open),
        creating: false,
        screen: 'fiche',
        importProblems: event.importProblems,
      };
    case 'changed':
      return changed(state, event.change);
    case 'sending':
      return { ...state, sending: true };
    case 'sent':
      return show({
        ...state,
        saved: event.open,
        pending: state.pending.slice(1),
        sending: false,
        failure: failureAfter(state.failure?.attempt === 'save' ? null : state.failure, event.open),
      });
    case 'discarded':
      return show({ ...state, pending: state.pending.slice(1), sending: false, failure: null });
    case 'failed':
      return failed(state, event);
    case 'retried':
      return { ...state, failure: state.failure?.attempt === 'save' ? { ...state.failure, retried: true } : null };
    case 'failureHidden':
      return { ...state, failure: null };
    case 'languageChosen':
      return { ...state, language: event.language };
    case 'screenChosen':
      return { ...state, screen: event.screen, removed: null };
    case 'themeChosen':
      return { ...state, themeIndex: event.themeIndex };
    case 'sectionToggled':
      return { ...state, section: event.section };
    case 'placeWanted':
      return { ...state, ...showing(event.place, state), wanted: event.place, removed: null };
    case 'placeReached':
      return { ...state, wanted: null };
    case 'radarModeChosen':
      return { ...state, radarMode: event.mode, radar: 'idle' };
    case 'radarInserting':
      return { ...state, radar: 'inserting', failure: null };
    case 'radarInserted':
      return { ...state, radar: event.inserted.warnings.length > 0 ? 'insertedWithWarnings' : 'inserted' };
    case 'removalForgotten':
      return { ...state, removed: null };
    case 'importProblemsClosed':
      return { ...state, importProblems: [] };
  }
}

function changed(state: PaneState, asked: Change): PaneState {
  if (!state.shown || state.shown.readOnly) return state;
  const change = withAnswerBefore(asked, state.shown.fiche);
  const pending = queueChange(state.pending, change, state.sending);
  const removed =
    change.kind === 'remove' ? { list: change.list, index: change.index, item: change.before } : state.removed;
  const radar = change.kind === 'answer' && state.radar !== 'inserting' ? 'idle' : state.radar;
  return { ...state, pending, removed, radar, shown: applyChange(state.shown, change) };
}

function withAnswerBefore(change: Change, { answers }: Fiche): Change {
  return change.kind === 'answer' ? { ...change, before: answers[change.questionId] ?? EMPTY_ANSWER } : change;
}

function reopened(state: PaneState, open: OpenFiche): PaneState {
  const pending: Change[] = [];
  let fiche = open;
  for (const change of state.pending) {
    const rebased = rebaseChange(change, fiche.fiche);
    if (!rebased) continue;
    pending.push(rebased);
    fiche = applyChange(fiche, rebased);
  }
  const themeIndex = Math.max(0, Math.min(state.themeIndex, open.questionnaire.themes.length - 1));
  return {
    ...state,
    phase: 'fiche',
    saved: open,
    pending,
    shown: fiche,
    sending: false,
    themeIndex,
    failure: failureAfter(null, open),
  };
}

/** Another failure goes first; with none, that a sheet of the workbook is behind is said for as long as it is. */
function failureAfter(failure: PaneFailure | null, { sheetBehind }: OpenFiche): PaneFailure | null {
  if (failure && failure.attempt !== 'level') return failure;
  if (sheetBehind === null) return null;
  const said: Failure = { code: 'sheetBehind', useCase: 'level', place: sheetBehind };
  return { attempt: 'level', failure: said, tries: 0, retried: false };
}

/** The fiche's sheets are gone. With edits still unsaved the pane keeps showing them. */
function withoutFiche(state: PaneState): PaneState {
  if (state.pending.length > 0) {
    return failed(state, { type: 'failed', attempt: 'save', failure: { code: 'missingPart', useCase: 'open' } });
  }
  return { ...state, phase: 'start', saved: null, shown: null, failure: null };
}

function failed(state: PaneState, { attempt, failure }: Extract<PaneEvent, { type: 'failed' }>): PaneState {
  return {
    ...state,
    phase: attempt === 'open' && state.phase === 'loading' ? 'unavailable' : state.phase,
    sending: attempt === 'save' ? false : state.sending,
    creating: attempt === 'create' || attempt === 'import' ? false : state.creating,
    radar: attempt === 'insertRadar' ? 'idle' : state.radar,
    failure: { attempt, failure, tries: triesOf(state.failure, attempt), retried: false },
  };
}

/** Tries made on purpose: typing on tries again by itself, and is not worth saying. */
function triesOf(before: PaneState['failure'], attempt: Attempt): number {
  if (before?.attempt !== attempt) return 0;
  return before.retried ? before.tries + 1 : before.tries;
}

function show(state: PaneState): PaneState {
  if (!state.saved) return state;
  return { ...state, shown: state.pending.reduce(applyChange, state.saved) };
}

/** The changes that put a removed item back where it was. */
export function changesToRestore(removed: NonNullable<PaneState['removed']>, length: number): readonly Change[] {
  const add = { kind: 'add', list: removed.list, item: removed.item } as Change;
  const before: AnyItem = removed.item;
  if (removed.index >= length) return [add];
  return [add, { kind: 'move', list: removed.list, index: length, to: removed.index, before }];
}
