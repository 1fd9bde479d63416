/** What is wrong with a field of a questionnaire. Its sentence is made in text/. */
export type IssueReason =
  | 'missing'
  | 'notAnObject'
  | 'notText'
  | 'notANumber'
  | 'notABoolean'
  | 'notAList'
  | 'notAChoice'
  | 'notAnId'
  | 'empty'
  | 'negative'
  | 'mustBePositive'
  | 'outOfRange'
  | 'oneALevel'
  | 'scaleIsFixed'
  | 'bandsMustStartAtZero'
  | 'bandsMustRise'
  | 'threeToFifteenThemes'
  | 'duplicateTheme'
  | 'duplicateQuestion'
  | 'duplicateAxisLabel'
  | 'thresholdsCross'
  /** A theme asks nothing. */
  | 'noQuestion'
  | 'noWeight'
  | 'noQuestionForWeight'
  /** A question’s theme is none of the themes. */
  | 'unknownTheme'
  /** A rule’s name is none that is known. */
  | 'unknownRule';

/** One thing wrong, with its place: theme and question where it lies in one, and the field. */
export interface QuestionnaireIssue {
  readonly reason: IssueReason;
  /** The theme's id, or its rank as « #3 » where the id cannot be read. */
  readonly theme?: string;
  /** The question's id, or its rank in the theme as « #2 ». */
  readonly question?: string;
  /** Dotted path below the question, the theme, or the questionnaire: `levels.2`, `rules.ceilings.0.max`. */
  readonly field: string;
  /** The same place as keys and ranks from 0: `['themes', 3, 'questions', 1, 'text']`; it tells two of one id apart. */
  readonly path: readonly (string | number)[];
}
