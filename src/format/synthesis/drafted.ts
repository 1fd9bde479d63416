import type { Area, Block, PlannedCondition, PlannedRowHeight } from '../plan/sheet-plan';

/** A part of the sheet, drawn from one row on, and the first row below it. */
export interface Drafted {
  readonly blocks: readonly Block[];
  readonly merges: readonly Area[];
  readonly conditions: readonly PlannedCondition[];
  readonly rowHeights: readonly PlannedRowHeight[];
  readonly end: number;
}

/** First column of what is told of each project, and first column of its scores. */
export const FIRST = 1;
export const READINGS = 10;
export const FIRST_THEME = FIRST + READINGS;
/** Height of a row that heads a section. */
export const SECTION_HEIGHT = 26;
