import type {
  Opened,
  OpenFiche,
  RadarInserted,
  RadarMode,
  RepairedFiche,
  SummaryWritten,
} from '../../application/fiche-app';
import type { Failure } from '../../application/result';
import type { Problem } from '../../domain/problem';
import type { Language } from '../../domain/questionnaire';
import type { Change, RemoveChange } from './change';
import type { Attempt, Screen } from './pane-state';
import type { Place } from './place';

/** Everything that can happen to the pane's state. */
export type PaneEvent =
  | { readonly type: 'opened'; readonly opened: Opened }
  | { readonly type: 'creating' }
  | { readonly type: 'created'; readonly open: OpenFiche; readonly importProblems: readonly Problem[] }
  /** `typed`: with the keyboard, in a text. `erasing`: content was only taken away; a row, because nothing was left of it. */
  | { readonly type: 'changed'; readonly change: Change; readonly typed?: boolean; readonly erasing?: boolean }
  /** Nothing is left of a row that is being edited: it would go if it were closed. */
  | { readonly type: 'rowEmptied'; readonly row: RemoveChange }
  /** A field was left. */
  | { readonly type: 'editEnded' }
  | { readonly type: 'undone' }
  /** A pending edit, the oldest unless said, is on its way, before those that were refused. */
  | { readonly type: 'sending'; readonly index?: number }
  /** `overtook`: before one that was refused and is left. */
  | { readonly type: 'sent'; readonly open: OpenFiche; readonly overtook?: boolean }
  /** The edit on its way was refused too: it goes back behind the `to` that were refused before it. */
  | { readonly type: 'passedOver'; readonly to: number; readonly failure: Failure }
  | { readonly type: 'discarded' }
  | { readonly type: 'failed'; readonly attempt: Attempt; readonly failure: Failure }
  /** Someone asked to try the failed attempt again. */
  | { readonly type: 'retried' }
  | { readonly type: 'failureHidden' }
  /** The cell of a problem is selected in Excel. */
  | { readonly type: 'problemShown' }
  | { readonly type: 'cellEditing'; readonly isEditing: boolean }
  | { readonly type: 'introductionAsked' }
  | { readonly type: 'introductionClosed' }
  | { readonly type: 'languageChosen'; readonly language: Language }
  | { readonly type: 'screenChosen'; readonly screen: Screen }
  | { readonly type: 'facilitationOpened' }
  | { readonly type: 'facilitationClosed' }
  | { readonly type: 'themeChosen'; readonly themeIndex: number }
  | { readonly type: 'sectionToggled'; readonly section: string | null }
  | { readonly type: 'placeWanted'; readonly place: Place }
  | { readonly type: 'placeReached' }
  | { readonly type: 'repairing' }
  | { readonly type: 'repaired'; readonly open: RepairedFiche }
  | { readonly type: 'repairClosed' }
  | { readonly type: 'radarModeChosen'; readonly mode: RadarMode }
  | { readonly type: 'radarInserting' }
  | { readonly type: 'radarInserted'; readonly inserted: RadarInserted }
  | { readonly type: 'radarNewsClosed' }
  | { readonly type: 'summaryWriting' }
  | { readonly type: 'summaryWritten'; readonly written: SummaryWritten }
  | { readonly type: 'importProblemsClosed' };
