import { answersMark, answersMarkFormula, SCORED_ANSWERS } from '../answers-mark';
import type { TableCells } from '../cells';
import { CHART_NAMES } from '../chart-names';
import { READING_NAMES } from '../fields';
import { answerRows } from '../write-answers';
import { curveRows, horizonRows, keyPointRows, readingCells, scoreRows } from '../write-scores';
import { area, cell, headBand, line, named, tableBlocks } from './drafting';
import { bodyOf } from './fiche-sheet';
import { pageFooter, type PlanInput } from './plan-input';
import { CHART_COLUMNS, RADAR_COLUMN_WIDTHS, radarSubtitle, RIGHT } from './radar-rooms';
import type { Area, Block, PlannedCondition, SheetPlan } from './sheet-plan';
import { LEVEL_STYLES, NOTICE_STYLE, PALETTE, PERCENT_STYLES, type StyleName } from './styles';

const COLUMNS = 11;
const GUIDE_ROW = 2;
const CARD_ROW = 4;
/** First column of the second card; the one before it parts the two. */
const SECOND_CARD = 3;
const SCORES_ROW = 8;
/** Out of the printed page: what the radars with two lines are drawn from, and the figures alone. */
const ASIDE = 12;
const FARTHER_ASIDE = 16;
const BLANK_ACTIONS = 6;

/** The sheet « Radar »: the two readings, the scores, the chart's place, key points and action plan. */
export function radarSheet(input: PlanInput): SheetPlan {
  const { fiche, questionnaire, language, scores, words } = input;
  const count = questionnaire.themes.length;
  const head = headBand(words.titles.radar, radarSubtitle(fiche), words.guides.radar, COLUMNS);
  const table = tableBlocks(
    'FPD_Scores',
    words,
    { row: SCORES_ROW + 1, column: 1 },
    scoreRows(questionnaire, language, scores),
    ({ type }) => (type === 'number' ? 'score' : 'text'),
  );
  const legendRow = table.end;
  const lowerRow = legendRow + 2;
  const points = keyPointRows(questionnaire, language, scores);
  const actions = tableBlocks(
    'FPD_Actions',
    words,
    { row: lowerRow + 1, column: RIGHT },
    bodyOf(input, 'actions', 'FPD_Actions', BLANK_ACTIONS),
    ({ type }) => (type === 'date' ? 'inputDate' : 'input'),
  );
  const horizons = horizonRows(questionnaire, language, scores);
  const evaluations = curveRows(questionnaire, language, []);
  const end = Math.max(lowerRow + 1 + count, actions.end);
  const chart: Area = area(CARD_ROW, RIGHT, legendRow - CARD_ROW + 1, CHART_COLUMNS);
  const blocks: Block[] = [
    ...head.blocks,
    ...readingCards(input),
    cell(SCORES_ROW, 1, words.sections.scores, 'section'),
    ...table.blocks,
    cell(legendRow, 1, words.readings.legend, 'legend'),
    cell(lowerRow, 1, words.sections.keyPoints, 'section'),
    { row: lowerRow + 1, column: 1, values: points.map(([label = '']) => [label]), style: 'point' },
    { row: lowerRow + 1, column: 2, values: points.map(([, score = '']) => [score]), style: 'pointScore' },
    cell(lowerRow, RIGHT, words.sections.actions, 'section'),
    ...actions.blocks,
    cell(SCORES_ROW, ASIDE, words.sections.chartData, 'footnote'),
    { row: SCORES_ROW + 1, column: ASIDE, values: horizons, style: 'footnote' },
    cell(CARD_ROW, FARTHER_ASIDE, words.readings.scoredAnswers, 'footnote'),
    cell(CARD_ROW, FARTHER_ASIDE + 1, answersMark(answerTable(input)), 'number'),
    cell(SCORES_ROW, FARTHER_ASIDE, words.sections.chartEvaluations, 'footnote'),
    { row: SCORES_ROW + 1, column: FARTHER_ASIDE, values: evaluations, style: 'footnote' },
  ];
  const notice = olderScores(input);
  return {
    key: 'radar',
    name: words.sheets.radar,
    tabColor: LEVEL_STYLES[3]?.fill ?? PALETTE.brand,
    columnWidths: RADAR_COLUMN_WIDTHS,
    blocks,
    formulas: [{ row: GUIDE_ROW, rows: 1, column: 1, formula: notice.formula, goesWith: 'FPD_Scores' }],
    merges: [...head.merges, area(legendRow, 1, 1, 4), ...[0, 1, 2].map((i) => area(CARD_ROW + i, SECOND_CARD, 1, 2))],
    tables: [table.table, actions.table],
    names: [
      named(READING_NAMES.subtitle, 1, 1),
      named(READING_NAMES.difficultyHeadline, CARD_ROW + 1, 1),
      named(READING_NAMES.difficultyDetail, CARD_ROW + 2, 1),
      named(READING_NAMES.scaleUpHeadline, CARD_ROW + 1, SECOND_CARD),
      named(READING_NAMES.scaleUpDetail, CARD_ROW + 2, SECOND_CARD),
      ...figureNames.map((name, i) => named(name, CARD_ROW + i, ASIDE + 1)),
      named(CHART_NAMES.keyPoints, lowerRow + 1, 1, count, 2),
      named(CHART_NAMES.horizons, SCORES_ROW + 1, ASIDE, count + 1, 3),
      named(CHART_NAMES.evaluations, SCORES_ROW + 1, FARTHER_ASIDE, count + 1, 3),
      named(CHART_NAMES.current, SCORES_ROW + 1, FARTHER_ASIDE + 1),
      { name: CHART_NAMES.place, area: chart },
      named(SCORED_ANSWERS, CARD_ROW, FARTHER_ASIDE + 1),
    ].map((name) => ({ ...name, goesWith: 'FPD_Scores' })),
    validations: [],
    conditions: [
      { kind: 'formula', area: area(GUIDE_ROW, 0, 1, COLUMNS), formula: notice.condition, style: NOTICE_STYLE },
      ...levelConditions(area(SCORES_ROW + 2, 2, count, 3)),
      ...levelConditions(area(lowerRow + 1, 2, count, 1)),
    ],
    rowHeights: [
      ...head.rowHeights,
      { row: CARD_ROW, rows: 1, height: 20 },
      { row: CARD_ROW + 1, rows: 1, height: 28 },
      { row: CARD_ROW + 2, rows: 1, height: 44 },
      { row: SCORES_ROW, rows: 1, height: 24 },
      { row: SCORES_ROW + 1, rows: count + 1, height: 21 },
      { row: legendRow, rows: 1, height: 30 },
      { row: lowerRow, rows: 1, height: 24 },
    ],
    fitRows: [{ row: lowerRow + 2, rows: end - lowerRow - 2 }],
    frozenRows: 3,
    page: {
      landscape: true,
      onePage: true,
      area: area(0, 0, end, COLUMNS),
      footer: pageFooter(fiche.project.name, words),
    },
  };
}

/** The answers as the sheet « Évaluation » holds them. */
function answerTable({ answerCells, answerBody, fiche, questionnaire, language }: PlanInput): TableCells {
  return answerCells ?? { headers: [], rows: answerBody ?? answerRows(questionnaire, language, fiche.answers) };
}

/** The line that says what to do, as a formula: it says instead that scores are older than answers, where they are. */
function olderScores({ words }: PlanInput): { readonly formula: string; readonly condition: string } {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const [usual, older] = [quoted(words.guides.radar), quoted(words.guides.olderScores)];
  return {
    formula: `=IFERROR(IF(${answersMarkFormula()}=${SCORED_ANSWERS},${usual},${older}),${older})`,
    condition: `=$B$${GUIDE_ROW + 1}<>${usual}`,
  };
}

const figureNames = [
  READING_NAMES.difficultyCount,
  READING_NAMES.difficultyIndex,
  READING_NAMES.scaleUpIndex,
  READING_NAMES.coverage,
] as const;

/** The two readings as cards, and beside the page their figures alone. */
function readingCards({ questionnaire, language, scores, words }: PlanInput): readonly Block[] {
  const readings = readingCells(questionnaire, language, scores);
  const card = (row: number, left: string, right: string, style: StyleName) => [
    cell(row, 1, left, style),
    line(row, SECOND_CARD, [right, ''], style),
  ];
  const of = (name: string) => String(readings[name] ?? '');
  const { difficultyCount, difficultyIndex, scaleUpIndex, coverage } = words.readings;
  return [
    ...card(CARD_ROW, words.readings.difficulty, words.readings.scaleUp, 'cardLabel'),
    ...card(CARD_ROW + 1, of(READING_NAMES.difficultyHeadline), of(READING_NAMES.scaleUpHeadline), 'cardHeadline'),
    ...card(CARD_ROW + 2, of(READING_NAMES.difficultyDetail), of(READING_NAMES.scaleUpDetail), 'cardDetail'),
    ...[difficultyCount, difficultyIndex, scaleUpIndex, coverage].map((label, i) =>
      cell(CARD_ROW + i, ASIDE, label, 'footnote'),
    ),
    ...figureNames.map((name, i) =>
      cell(
        CARD_ROW + i,
        ASIDE + 1,
        readings[name] ?? '',
        name === READING_NAMES.coverage ? PERCENT_STYLES[language] : 'number',
      ),
    ),
  ];
}

/** The colours of the scale, by the whole level that a score reaches. */
export function levelConditions(scores: Area): readonly PlannedCondition[] {
  return LEVEL_STYLES.map((style, level) => ({ kind: 'between', area: scores, from: level, below: level + 1, style }));
}
