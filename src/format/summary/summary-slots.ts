import type { Room } from '../fit-text';
import { columnPoints } from '../plan/column-width';
import type { Area } from '../plan/sheet-plan';
import type { StyleName } from '../plan/styles';
import { SUMMARY_NAMES, type SlotKey } from './summary-names';

/**
 * Columns of the page, then what stands beside it and is not printed: notes, what the radar is drawn from, a good way off, and what
 * the page remembers.
 */
export const COLUMN_WIDTHS = [2, 22, 44, 18, 13, 3, 26, 7, 2, 26, 7, 2, 4, 78, 60, 34, 12, 14, 4, 34, 22] as const;
export const PAGE_COLUMNS = 12;
/** First column beside the page. */
export const NOTES = 13;
const CHART = 15;
const MEMORY = 19;
/** What only the add-in reads. */
export const HIDDEN_COLUMNS = [MEMORY, MEMORY + 1] as const;

/** Heights of the page's rows, in points. Fixed, so that it is one page whatever it says. */
export const ROW_HEIGHTS = [
  20, 48, 46, 8, 24, 4, 60, 44, 24, 4, 30, 30, 30, 30, 15, 24, 4, 30, 30, 30, 30, 30, 15, 4, 14, 24,
] as const;

export const PROBLEM_ROWS = 4;
export const ACTION_ROWS = 5;
export const KEY_POINT_ROWS = 5;
/** Rows kept for the radar's data: more than any questionnaire's themes. */
const CHART_ROWS = 32;

/** A place of the page that is written anew each time the page is made: found by its name, wherever it lies. */
export interface Slot {
  readonly name: string;
  readonly area: Area;
  /** One style a column, the last one for those that follow. */
  readonly styles: readonly StyleName[];
  /** A text that a person may change on the page; else a result, which always follows the fiche. */
  readonly text: boolean;
}

const slot = (
  name: string,
  [row, column, rows = 1, columns = 1]: readonly [number, number, number?, number?],
  styles: readonly StyleName[],
  text = true,
): Slot => ({ name: `FPD_Summary${name}`, area: { row, column, rows, columns }, styles, text });

export const SLOTS = {
  caption: slot('Caption', [0, 1], ['pageCaption']),
  title: slot('Title', [1, 1], ['pageTitle']),
  subtitle: slot('Subtitle', [2, 1], ['pageText']),
  difficultyHeadline: slot('DifficultyHeadline', [1, 6], ['pageHeadline'], false),
  difficultyDetail: slot('DifficultyDetail', [2, 6], ['pageText'], false),
  scaleUpHeadline: slot('ScaleUpHeadline', [1, 9], ['pageHeadline'], false),
  scaleUpDetail: slot('ScaleUpDetail', [2, 9], ['pageText'], false),
  subject: slot('Subject', [6, 2], ['pageBody']),
  objectives: slot('Objectives', [7, 2], ['pageBody']),
  problems: slot('Problems', [10, 1, PROBLEM_ROWS, 2], ['pageLabel', 'pageBody']),
  moreProblems: slot('MoreProblems', [14, 1], ['footnote']),
  actions: slot('Actions', [17, 1, ACTION_ROWS, 4], ['pageLabel', 'pageBody']),
  moreActions: slot('MoreActions', [22, 1], ['footnote']),
  keyPoints: slot(
    'KeyPoints',
    [17, 6, KEY_POINT_ROWS, 5],
    ['pagePoint', 'pageScore', 'footnote', 'pagePoint', 'pageScore'],
    false,
  ),
  shortened: slot('Shortened', [24, 1], ['footnote'], false),
  made: slot('Made', [24, 6], ['footnote'], false),
  credit: slot('Credit', [25, 1], ['footnote'], false),
  chart: slot('Chart', [4, CHART, CHART_ROWS, 3], ['footnote'], false),
} as const satisfies Record<SlotKey, Slot>;

/** Every defined name of the page. */
export const ALL_SUMMARY_NAMES: readonly string[] = [
  ...Object.values(SUMMARY_NAMES),
  ...Object.values(SLOTS).map(({ name }) => name),
];

export const CHART_PLACE: Area = { row: 4, column: 6, rows: 11, columns: 5 };
export const WRITTEN_PLACE: Area = { row: 1, column: MEMORY, rows: 1, columns: 1 };
export const ANSWERS_PLACE: Area = { row: 1, column: MEMORY + 1, rows: 1, columns: 1 };
/** Says that the page is older than the answers, where it is. */
export const BEHIND_PLACE: Area = { row: 2, column: NOTES, rows: 1, columns: 1 };
export const REPLACED_PLACE: Area = { row: 17, column: NOTES, rows: 1, columns: 1 };

/** Points that a cell keeps free at its sides. */
const SIDES = 6;

/** The room across some columns of the page. */
function across(first: number, last: number, lines: number, fontSize: number): Room {
  const width = COLUMN_WIDTHS.slice(first, last + 1).reduce<number>((sum, one) => sum + columnPoints(one), -SIDES);
  return { width, lines, fontSize };
}

/** The room for each text, as its slot's rows are high and its style's letters big. */
export const ROOMS = {
  caption: across(1, 4, 1, 11),
  title: across(1, 4, 2, 18),
  owner: across(1, 4, 1, 11),
  territories: across(1, 4, 2, 11),
  headline: across(6, 7, 1, 18),
  detail: across(6, 7, 3, 11),
  subject: across(2, 4, 4, 11),
  objectives: across(2, 4, 3, 11),
  problemTheme: across(1, 1, 2, 11),
  problem: across(2, 4, 2, 11),
  more: across(1, 4, 1, 9),
  action: across(2, 2, 2, 11),
  who: across(3, 3, 2, 11),
  when: across(4, 4, 2, 11),
  keyPoint: across(6, 6, 2, 11),
  shortened: across(1, 4, 1, 9),
  credit: across(1, 10, 2, 9),
} as const satisfies Record<string, Room>;
