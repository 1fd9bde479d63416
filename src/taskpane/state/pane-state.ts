import type { OpenFiche, RadarMode, RecoveredTexts, SummaryWritten } from '../../application/fiche-app';
import type { Failure } from '../../application/result';
import type { Language } from '../../domain/questionnaire';
import type { AnyItem, Change } from './change';
import type { ListName } from '../../domain/fiche';
import type { Problem } from '../../domain/problem';
import type { UndoStep } from './undo';
import type { Place } from './place';

export const SCREENS = ['fiche', 'data', 'assess', 'report'] as const;
export type Screen = (typeof SCREENS)[number];

/** What a failed attempt was, so that it can be tried again. */
export type Attempt =
  | 'open'
  | 'save'
  | 'level'
  | 'create'
  | 'import'
  | 'repair'
  | 'insertRadar'
  | 'writeSummary'
  | 'watch'
  | 'language'
  | 'show';

export interface PaneFailure {
  readonly attempt: Attempt;
  readonly failure: Failure;
  /** How often someone tried again in vain. */
  readonly tries: number;
  /** It is being tried again on purpose; the message stays until that has ended. */
  readonly retried: boolean;
}

export type RadarStatus = 'idle' | 'inserting' | 'inserted' | 'insertedWithWarnings';

/** The page for the presentation: what is being done to it, and how it last came out. */
export interface SummaryState {
  readonly status: 'idle' | 'writing' | 'written';
  readonly last: SummaryWritten | null;
}

/** Everything the pane shows is a function of this. */
export interface PaneState {
  readonly phase: 'loading' | 'start' | 'fiche' | 'unavailable';
  readonly language: Language;
  /** The card that says what there is to do is shown. */
  readonly introducing: boolean;
  readonly screen: Screen;
  /** The screen for whoever runs the workshop is shown instead; it needs no fiche. */
  readonly facilitating: boolean;
  readonly themeIndex: number;
  /** The section of Fiche that is open. */
  readonly section: string | null;
  /** Where the focus is to go as soon as it is drawn; null where it is left alone. */
  readonly wanted: Place | null;
  /** The fiche as the workbook last gave it; null where there is none. */
  readonly saved: OpenFiche | null;
  /** Edits not yet in the workbook, oldest first. What is shown is `saved` with these applied. */
  readonly pending: readonly Change[];
  /** The fiche with the pending edits applied; null where there is none. */
  readonly shown: OpenFiche | null;
  /** The oldest pending edit is on its way and may no longer be merged into. */
  readonly sending: boolean;
  /** A fiche is being built or imported. */
  readonly creating: boolean;
  readonly failure: PaneFailure | null;
  /** What is missing in the workbook is being put back, or was. */
  readonly repair: 'idle' | 'repairing' | 'done';
  /** Texts that the last repair copied, having no place for them; null where there were none. */
  readonly recovered: RecoveredTexts | null;
  /** The last repair drew the radar anew. */
  readonly radarRedrawn: boolean;
  /** Work waits for a cell that is being edited in Excel. */
  readonly cellEditing: boolean;
  readonly radar: RadarStatus;
  readonly radarMode: RadarMode;
  readonly summary: SummaryState;
  /** What can be taken back, oldest first. */
  readonly history: readonly UndoStep[];
  /** What was just taken back; null once something else was done. */
  readonly undone: UndoStep | null;
  /** The item that was just taken off a list; null once something else was done. */
  readonly removed: { readonly list: ListName; readonly item: AnyItem } | null;
  /** What an imported file had that could not be understood. */
  readonly importProblems: readonly Problem[];
}

export function initialState(language: Language): PaneState {
  return {
    phase: 'loading',
    language,
    introducing: false,
    screen: 'fiche',
    facilitating: false,
    themeIndex: 0,
    section: 'project',
    wanted: null,
    saved: null,
    pending: [],
    shown: null,
    sending: false,
    creating: false,
    failure: null,
    repair: 'idle',
    recovered: null,
    radarRedrawn: false,
    cellEditing: false,
    radar: 'idle',
    radarMode: 'overall',
    summary: { status: 'idle', last: null },
    history: [],
    undone: null,
    removed: null,
    importProblems: [],
  };
}

export type SaveStatus = 'saved' | 'saving' | 'failed' | 'readOnly';

/** What the foot says about the workbook. */
export function saveStatus(state: PaneState): SaveStatus {
  if (state.failure?.attempt === 'save' && !state.sending) return 'failed';
  if (state.shown?.readOnly) return 'readOnly';
  return state.pending.length > 0 ? 'saving' : 'saved';
}
