import { answersMarkFormula } from '../answers-mark';
import {
  ANSWERS_PLACE,
  BEHIND_PLACE,
  CHART_PLACE,
  COLUMN_WIDTHS,
  HIDDEN_COLUMNS,
  KEY_POINT_ROWS,
  NOTES,
  PAGE_COLUMNS,
  PROBLEM_ROWS,
  REPLACED_PLACE,
  ROW_HEIGHTS,
  SLOTS,
  WRITTEN_PLACE,
  type Slot,
} from '../summary/summary-slots';
import { SLOT_KEYS, SUMMARY_NAMES } from '../summary/summary-names';
import { writtenCell, type DatedContent } from '../summary/kept-texts';
import { type SummaryContent } from '../summary/remembered-texts';
import { area, cell, line } from './drafting';
import { pageFooter, type PlanInput } from './plan-input';
import { levelConditions } from './radar-sheet';
import type { Area, Block, PlannedName, SheetPlan } from './sheet-plan';
import { NOTICE_STYLE, PALETTE, type StyleName } from './styles';

/** The page for the presentation, made on its day: one A4 page that says the project, its difficulties, its answers, its radar. */
export function summarySheet({ fiche, words }: PlanInput, made: DatedContent): SheetPlan {
  const { keyPoints } = SLOTS;
  const scores = (column: number) => area(keyPoints.area.row, keyPoints.area.column + column, KEY_POINT_ROWS, 1);
  return {
    key: 'summary',
    name: words.sheets.summary,
    tabColor: PALETTE.brand,
    columnWidths: COLUMN_WIDTHS,
    hiddenColumns: HIDDEN_COLUMNS,
    blocks: [
      ...band(),
      ...captions(words),
      ...SLOT_KEYS.flatMap((key) => slotBlocks(SLOTS[key], made.content[key])),
      ...beside(words),
      cell(ANSWERS_PLACE.row, ANSWERS_PLACE.column, made.answers, 'footnote'),
      cell(WRITTEN_PLACE.row, WRITTEN_PLACE.column, writtenCell(made), 'footnote'),
    ],
    formulas: [{ ...BEHIND_PLACE, formula: behindFormula(words), goesWith: 'FPD_Answers' }],
    merges: merges(),
    tables: [],
    names: names(),
    validations: [],
    conditions: [
      ...levelConditions(scores(1)),
      ...levelConditions(scores(4)),
      { kind: 'equals', area: BEHIND_PLACE, text: words.summary.behind, style: NOTICE_STYLE },
    ],
    rowHeights: ROW_HEIGHTS.map((height, row) => ({ row, rows: 1, height })),
    fitRows: [],
    frozenRows: 0,
    page: {
      landscape: true,
      onePage: true,
      area: pageArea(),
      footer: pageFooter(fiche.project.name, words),
    },
  };
}

/**
 * Tells, without the pane, that answers have changed since the page was made. Where that cannot be known it says nothing: the
 * page has its day.
 */
function behindFormula({ summary }: PlanInput['words']): string {
  return `=IFERROR(IF(${answersMarkFormula()}=${SUMMARY_NAMES.answers},"","${summary.behind}"),"")`;
}

/** Columns of the page's left half: what the project is, meets and does. */
const LEFT_COLUMNS = 4;

const pageArea = (): Area => area(0, 0, ROW_HEIGHTS.length, PAGE_COLUMNS);

/** The fill of the head, from one side of the page to the other. */
function band(): readonly Block[] {
  const styles: readonly StyleName[] = ['pageCaption', 'pageTitle', 'pageText'];
  return styles.map((style, row) =>
    line(
      row,
      0,
      Array.from({ length: PAGE_COLUMNS }, () => ''),
      style,
    ),
  );
}

/** A section's title, on a line as wide as the section; a thin row parts it from what follows. */
function section(row: number, column: number, columns: number, title: string): Block {
  return line(row, column, [title, ...Array.from({ length: columns - 1 }, () => '')], 'pageSection');
}

/** What the page always says. */
function captions({ summary, readings, fields, sections }: PlanInput['words']): readonly Block[] {
  const { difficultyHeadline, scaleUpHeadline, subject, objectives, problems, actions, keyPoints } = SLOTS;
  const above = ({ area: { row, column } }: Slot, text: string, style: StyleName) => cell(row - 1, column, text, style);
  const leftOf = ({ area: { row, column } }: Slot, text: string) => cell(row, column - 1, text, 'pageLabel');
  return [
    above(difficultyHeadline, readings.difficulty, 'pageCaption'),
    above(scaleUpHeadline, readings.scaleUp, 'pageCaption'),
    section(subject.area.row - 2, 1, LEFT_COLUMNS, summary.stakes),
    leftOf(subject, summary.subject),
    leftOf(objectives, fields.objectives.label),
    section(problems.area.row - 2, 1, LEFT_COLUMNS, summary.problems),
    section(actions.area.row - 2, 1, LEFT_COLUMNS, summary.answers),
    section(keyPoints.area.row - 2, keyPoints.area.column, keyPoints.area.columns, sections.keyPoints),
  ];
}

/** A slot's cells, column by column, each in its style. */
function slotBlocks({ area: { row, column, columns }, styles }: Slot, values: SummaryContent['title']): Block[] {
  return Array.from({ length: columns }, (_, i) => ({
    row,
    column: column + i,
    values: values.map((cells) => [cells[i] ?? '']),
    style: styles[i] ?? styles.at(-1) ?? 'pageBody',
  }));
}

/** Captions and texts that span columns. */
function merges(): readonly Area[] {
  const { title, subtitle, difficultyDetail, scaleUpDetail, subject, objectives, problems } = SLOTS;
  const to = ({ area: { row, column } }: Slot, last: number, at = row) => area(at, column, 1, last - column + 1);
  return [
    to(title, 4),
    to(subtitle, 4),
    to(difficultyDetail, 7),
    to(scaleUpDetail, 10),
    to(subject, 4),
    to(objectives, 4),
    ...Array.from({ length: PROBLEM_ROWS }, (_, i) => area(problems.area.row + i, 2, 1, 3)),
    to(SLOTS.moreProblems, 4),
    to(SLOTS.moreActions, 4),
    to(SLOTS.shortened, 4),
    to(SLOTS.made, 10),
    to(SLOTS.credit, 10),
  ];
}

function names(): readonly PlannedName[] {
  return [
    { name: SUMMARY_NAMES.page, area: pageArea() },
    { name: SUMMARY_NAMES.chartPlace, area: CHART_PLACE },
    { name: SUMMARY_NAMES.written, area: WRITTEN_PLACE },
    { name: SUMMARY_NAMES.answers, area: ANSWERS_PLACE },
    { name: SUMMARY_NAMES.replaced, area: REPLACED_PLACE },
    ...Object.values(SLOTS).map(({ name, area: place }) => ({ name, area: place })),
  ];
}

/** What stands beside the page and is not printed: how the page is made, room for notes, what the radar is drawn from. */
function beside({ summary }: PlanInput['words']): readonly Block[] {
  const { subject, actions, chart } = SLOTS;
  const notes = Array.from({ length: actions.area.row - 3 - subject.area.row }, () => ['']);
  return [
    cell(0, NOTES, summary.aside, 'footnote'),
    cell(1, NOTES, summary.guide, 'guide'),
    cell(BEHIND_PLACE.row, BEHIND_PLACE.column, '', 'footnote'),
    cell(subject.area.row - 2, NOTES, summary.notes, 'section'),
    { row: subject.area.row, column: NOTES, values: notes, style: 'input' },
    cell(REPLACED_PLACE.row - 2, NOTES, summary.replaced, 'section'),
    cell(REPLACED_PLACE.row, NOTES, '', 'input'),
    cell(WRITTEN_PLACE.row - 1, WRITTEN_PLACE.column, summary.written, 'footnote'),
    cell(chart.area.row - 1, chart.area.column, summary.chart, 'footnote'),
  ];
}
