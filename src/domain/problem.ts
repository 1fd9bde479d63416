/** What reading a fiche found wrong. A problem is a value with a place; its sentence is made in text/. */
export type ProblemCode =
  | 'notAnObject'
  | 'wrongType'
  | 'notADate'
  | 'notANumber'
  | 'unknownAnswer'
  | 'unknownQuestion'
  /** An answer or a comment in a row that bears no question's reference. */
  | 'unknownRow'
  | 'duplicateQuestion'
  | 'unknownChoice'
  | 'missingName'
  | 'missingTable'
  | 'missingColumn'
  /** A row that the layout gives, as each question has one; `found` tells which. */
  | 'missingRow'
  | 'cellError'
  | 'questionnaireUnreadable'
  /** The questionnaire was changed on its sheet, and the other sheets were not brought level with it. */
  | 'questionnaireChanged'
  | 'newerLayout'
  | 'reasonMissing'
  /** A text is longer than a workbook can hold and was cut; `found` is its length in characters. */
  | 'textCut'
  /** A fiche was to be put where there is one: what was there stayed. */
  | 'ficheKept';

export interface Problem {
  readonly code: ProblemCode;
  /** Where: a path in the fiche (`answers.01-P`), a defined name, or a table and row (`FPD_Calendar[3].start`). */
  readonly place: string;
  /** What was found there, as text, where that helps. */
  readonly found?: string;
}

const MISSING_PARTS: readonly ProblemCode[] = ['missingName', 'missingTable', 'missingColumn', 'missingRow'];

/** Whether a problem is a part that the workbook has lost, which repairing it gives back. */
export function isMissingPart({ code }: Problem): boolean {
  return MISSING_PARTS.includes(code);
}
