import type { Questionnaire } from '../domain/questionnaire';
import type { QuestionnaireIssue } from '../questionnaire/issue';
import type { QuestionnairePlace } from '../format/questionnaire-cells';
import type { OpenFiche } from './fiche-app';
import type { Result } from './result';

/** Something wrong with the questionnaire on its sheet. */
export interface QuestionnaireFault {
  readonly issue: QuestionnaireIssue;
  readonly place: QuestionnairePlace;
  /** Where it stands as Excel says it, `G31`; null where its part is gone. */
  readonly address: string | null;
  /** What the cell holds, as text. */
  readonly found: string;
}

/** What someone typed for a question that the questionnaire no longer asks. It stays on the sheet and counts for nothing. */
export interface VanishedAnswer {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  readonly comment: string;
}

/** What a look at the questionnaire on its sheet gave. */
export interface QuestionnaireCheck {
  readonly faults: readonly QuestionnaireFault[];
  /** Null where there are faults. */
  readonly questionnaire: Questionnaire | null;
  readonly isStandard: boolean;
  /** The other sheets are not level with it yet. */
  readonly toApply: boolean;
  readonly vanished: readonly VanishedAnswer[];
}

/** The questionnaire scores the fiche, on all its sheets. */
export interface QuestionnaireApplied {
  readonly open: OpenFiche;
  /** Sheets that were drawn anew. */
  readonly redrawn: readonly string[];
  /** Sheets of before that stay in the workbook under these names: someone had put something on them. */
  readonly kept: readonly string[];
  readonly vanished: readonly VanishedAnswer[];
  /** The radar, the names or the places of sheets are not as they should be; all else is. */
  readonly warnings: readonly 'cosmetics'[];
}

/** What whoever runs a workshop does to the questionnaire of its workbook. */
export interface QuestionnaireWork {
  /** Looks for what is wrong with the questionnaire on its sheet. Changes nothing. */
  checkQuestionnaire(): Promise<Result<QuestionnaireCheck>>;
  /** Brings the sheets level with the questionnaire, under a version of its own. No answer is lost. */
  applyQuestionnaire(): Promise<Result<QuestionnaireApplied>>;
  /** Puts the standard questionnaire back, and keeps the sheet that held another one. */
  restoreQuestionnaire(): Promise<Result<QuestionnaireApplied>>;
  /** Shows a cell in Excel. */
  showPlace(place: QuestionnairePlace): Promise<Result<void>>;
}
