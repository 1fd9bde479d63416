import type { SummaryWritten } from '../../application/fiche-app';
import type { Problem } from '../../domain/problem';
import { placeInWorkbook } from '../../format/problem-place';
import { moved } from './apply-change';
import type { Change } from './change';
import { changed, discarded, keptAfterReading, reopened, sent, undone } from './edits';
import type { PaneEvent } from './pane-event';
import type { Attempt, PaneState } from './pane-state';
import { newsSeen } from './news-seen';
import { afterTry, queuedAnew } from './queue-change';
import { showing } from './showing';
import { ended, gathered } from './undo-history';

/** The pane's next state. Pure: effects are the controller's. */
export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'opened':
      return event.opened.kind === 'fiche' ? reopened(state, event.opened.open) : withoutFiche(state);
    case 'creating':
      return { ...state, creating: true, failure: null };
    case 'created':
      return {
        ...reopened({ ...state, pending: [], history: [], removed: null }, event.open),
        creating: false,
        screen: 'fiche',
        importProblems: onlyOfFile(event.importProblems, event.open.problems),
      };
    case 'changed':
      return changed(state, event.change, { typed: event.typed ?? false, erasing: event.erasing ?? false });
    case 'sending':
      return { ...state, sending: true, pending: moved(state.pending, event.index ?? 0, 0) };
    case 'sent':
      return sent(state, event.open, event.overtook ?? false);
    case 'passedOver':
      return { ...state, sending: false, pending: passedOver(state.pending, event) };
    case 'discarded':
      return discarded(state);
    case 'rowEmptied':
      return { ...state, history: gathered(state.history, event.row) };
    case 'editEnded':
      return state.history.at(-1)?.open ? { ...state, history: ended(state.history) } : state;
    case 'undone':
      // Taken back where it can be seen.
      return { ...undone(state), facilitating: false };
    case 'failed':
      return failed(state, event);
    case 'retried':
      return { ...state, failure: state.failure?.attempt === 'save' ? { ...state.failure, retried: true } : null };
    case 'failureHidden':
      return { ...state, failure: null };
    case 'problemShown':
      return { ...state, failure: settled(state.failure, 'show') };
    case 'cellEditing':
      return { ...state, cellEditing: event.isEditing };
    case 'introductionAsked':
      return { ...state, introducing: true, facilitating: false };
    case 'introductionClosed':
      return { ...state, introducing: false };
    case 'languageChosen':
      return { ...state, language: event.language, failure: settled(state.failure, 'language') };
    case 'screenChosen':
      return { ...state, ...newsSeen(state), screen: event.screen, facilitating: false, removed: null };
    case 'facilitationOpened':
      return { ...state, ...newsSeen(state), facilitating: true, removed: null };
    case 'facilitationClosed':
      return { ...state, facilitating: false };
    case 'themeChosen':
      return { ...state, themeIndex: event.themeIndex };
    case 'sectionToggled':
      return { ...state, section: event.section };
    case 'placeWanted':
      return {
        ...state,
        ...newsSeen(state),
        ...showing(event.place, state),
        facilitating: false,
        wanted: event.place,
        removed: null,
      };
    case 'placeReached':
      return { ...state, wanted: null };
    case 'repairing':
      return { ...state, repair: 'repairing', failure: null };
    case 'repaired': {
      const { recovered = null, radarDrawn: radarRedrawn = false, ...open } = event.open;
      return { ...reopened(state, open), repair: 'done', recovered, radarRedrawn };
    }
    case 'repairClosed':
      return { ...state, repair: 'idle' };
    case 'radarModeChosen':
      return { ...state, radarMode: event.mode, radar: 'idle' };
    case 'radarInserting':
      return { ...state, radar: 'inserting', failure: null };
    case 'radarInserted':
      return { ...state, radar: event.inserted.warnings.length > 0 ? 'insertedWithWarnings' : 'inserted' };
    case 'radarNewsClosed':
      return { ...state, radar: newsSeen(state).radar };
    case 'summaryWriting':
      return { ...state, summary: { ...state.summary, status: 'writing' }, failure: null };
    case 'summaryWritten':
      return withPage(state, event.written);
    case 'importProblemsClosed':
      return { ...state, importProblems: [] };
  }
}

/** The page for the presentation is in the workbook, as the fiche was when it was asked for. */
function withPage(state: PaneState, written: SummaryWritten): PaneState {
  const { page } = written;
  return {
    ...state,
    saved: state.saved && { ...state.saved, page },
    shown: state.shown && { ...state.shown, page },
    summary: { status: 'written', last: written },
  };
}

/** What a file had to check that the workbook made of it has not: that is told once, and for as long as it is so. */
function onlyOfFile(ofFile: readonly Problem[], ofWorkbook: readonly Problem[]): readonly Problem[] {
  const key = ({ code, place }: Problem) => `${code} ${placeInWorkbook(place)}`;
  const known = new Set(ofWorkbook.map(key));
  return ofFile.filter((problem) => !known.has(key(problem)));
}

/** The fiche's sheets are gone. With edits still unsaved the pane keeps showing them. */
function withoutFiche(state: PaneState): PaneState {
  if (state.pending.length > 0) {
    return failed(state, { type: 'failed', attempt: 'save', failure: { code: 'missingPart', useCase: 'open' } });
  }
  const failure = keptAfterReading(state.failure);
  return { ...state, phase: 'start', saved: null, shown: null, failure, history: [], removed: null };
}

function failed(state: PaneState, { attempt, failure }: Extract<PaneEvent, { type: 'failed' }>): PaneState {
  return {
    ...state,
    phase: attempt === 'open' && state.phase === 'loading' ? 'unavailable' : state.phase,
    sending: attempt === 'save' ? false : state.sending,
    pending: attempt === 'save' ? queuedAnew(state.pending, failure) : state.pending,
    creating: attempt === 'create' || attempt === 'import' ? false : state.creating,
    repair: attempt === 'repair' ? 'idle' : state.repair,
    radar: attempt === 'insertRadar' ? 'idle' : state.radar,
    summary: attempt === 'writeSummary' ? { ...state.summary, status: 'idle' } : state.summary,
    failure: saidFirst(state, attempt) ?? {
      attempt,
      failure,
      tries: triesOf(state.failure, attempt),
      retried: false,
    },
  };
}

/**
 * What is still to be told before another failure. A reading that nobody asked for goes unsaid for what somebody did ask for; and
 * what is only looked at, for a text that is not saved.
 */
function saidFirst({ failure, pending }: PaneState, attempt: Attempt): PaneState['failure'] {
  if (attempt === 'open') return failure?.attempt === 'watch' ? null : keptAfterReading(failure);
  const onlyLooks = attempt === 'language' || attempt === 'show';
  return onlyLooks && failure?.attempt === 'save' && pending.length > 0 ? failure : null;
}

/** A failure, unless it is one of an attempt that has come off since. */
function settled(failure: PaneState['failure'], attempt: Attempt): PaneState['failure'] {
  return failure?.attempt === attempt ? null : failure;
}

function passedOver(
  [first, ...others]: readonly Change[],
  { to, failure }: Extract<PaneEvent, { type: 'passedOver' }>,
): readonly Change[] {
  return moved([...afterTry(first, failure), ...others], 0, Math.min(to, others.length));
}

/** Tries made on purpose: typing on tries again by itself, and is not worth saying. */
function triesOf(before: PaneState['failure'], attempt: Attempt): number {
  if (before?.attempt !== attempt) return 0;
  return before.retried ? before.tries + 1 : before.tries;
}
