/** An answer's value: a level of the scale (integer), or one of the two answers that are never counted. */
export type AnswerValue = number | 'unknown' | 'notApplicable';

/** An empty answer is a third thing: `value` null. The comment of a `notApplicable` answer is its reason. */
export interface Answer {
  readonly value: AnswerValue | null;
  readonly comment: string;
}

/** Answers by question id. Ids the questionnaire does not know are kept. */
export type Answers = Readonly<Record<string, Answer>>;

/**
 * A date as `yyyy-mm-dd`; or, where someone typed what is no date, their own text, kept as it is; or '' when empty.
 * `isIsoDate` tells which.
 */
export type DateText = string;

/** Euros; or the text someone typed that is no number, kept as it is; or null when empty. */
export type Amount = number | string | null;

/** The single-cell fields of the project sheet. */
export interface Project {
  /** The workshop that the fiche is filled in for; '' outside one. */
  readonly workshop: string;
  readonly workshopDate: DateText;
  readonly name: string;
  readonly authority: string;
  readonly lead: string;
  readonly date: DateText;
  readonly description: string;
  readonly objectives: string;
  readonly territories: string;
  readonly budgetAmount: Amount;
  readonly budgetFunding: string;
  readonly budgetComment: string;
}

export interface CalendarStep {
  readonly step: string;
  readonly start: DateText;
  readonly end: DateText;
}

export interface Stakeholder {
  readonly name: string;
  readonly role: string;
  readonly contribution: string;
}

export interface ImpactIndicator {
  readonly indicator: string;
  readonly baseline: string;
  readonly target: string;
}

/** Yes, no, unknown; text that is none of them, kept; or '' when empty. */
export type PersonalData = 'yes' | 'no' | 'unknown' | (string & {});

export interface Dataset {
  readonly description: string;
  readonly owner: string;
  readonly accessTerms: string;
  readonly personalData: PersonalData;
  readonly sourceAndFormat: string;
  readonly comment: string;
}

/** A status of the checklist; text that is none of them, kept; or '' when empty. */
export type LegalStatus = 'todo' | 'inProgress' | 'settled' | 'notApplicable' | (string & {});

/** One line of the legal and ethical checklist. `topic` is a `LegalTopic` id, or the text of a line a user added. */
export interface LegalStake {
  readonly topic: string;
  readonly status: LegalStatus;
  readonly comment: string;
}

export interface PlannedAction {
  /** Theme id, or the text someone typed; '' when of no theme. */
  readonly theme: string;
  readonly action: string;
  readonly who: string;
  readonly when: DateText;
}

/** A dated evaluation, with what is needed to draw it again under the questionnaire it was made with. */
export interface Snapshot {
  readonly date: DateText;
  readonly label: string;
  readonly questionnaireVersion: string;
  readonly answers: Readonly<Record<string, AnswerValue>>;
  /** S by theme id, unrounded; null where the theme had no answer. */
  readonly themeScores: Readonly<Record<string, number | null>>;
  readonly difficultyCount: number | null;
  readonly difficultyIndex: number | null;
  readonly scaleUpIndex: number | null;
  /** 0 to 1. */
  readonly coverage: number | null;
}

/** A list of the fiche: every repeated section, one table each in the workbook. */
export interface FicheLists {
  readonly calendar: readonly CalendarStep[];
  readonly stakeholders: readonly Stakeholder[];
  readonly impact: readonly ImpactIndicator[];
  readonly datasets: readonly Dataset[];
  readonly legalStakes: readonly LegalStake[];
  readonly actions: readonly PlannedAction[];
  readonly snapshots: readonly Snapshot[];
}

export type ListName = keyof FicheLists;
export type ListItem<L extends ListName> = FicheLists[L][number];

/** Longest text of a fiche, in characters: its only store is a workbook, and no cell of Excel holds more. */
export const LONGEST_TEXT = 32_767;

/** A fiche Projet Data: what a workbook holds, independent of where its cells lie. */
export interface Fiche extends FicheLists {
  /** Identifies the fiche across copies of its file; '' when it has none yet. */
  readonly id: string;
  readonly project: Project;
  readonly answers: Answers;
}
