import type { DateText } from '../../domain/fiche';
import type { CellValue } from '../cells';
import { READING_NAMES } from '../fields';
import { linesNeeded } from '../fit-text';
import { LOCALES } from '../locales';
import { longDate } from '../long-date';
import type { PlanInput } from '../plan/plan-input';
import type { SheetKey } from '../words/fr';
import { keyPointRows, readingCells } from '../write-scores';
import { actionRows, moreActions } from './action-rows';
import { startFitting, type Fitting } from './fitting';
import type { Grid, SummaryContent } from './remembered-texts';
import { meansLine } from './means-line';
import { orEmpty, sharePage, type PageLines } from './page-shares';
import { moreProblems, problemRows } from './problem-rows';
import { KEY_POINT_ROWS, ROOMS, SLOTS } from './summary-slots';
import { SLOT_KEYS, type SlotKey } from './summary-names';

/** The order in which the page says where shortened texts go on. */
const SHEETS: readonly SheetKey[] = ['fiche', 'assessment', 'radar', 'questionnaire'];

/**
 * What the page says of a fiche: short enough to fit, and where the rest stands. `radar` holds what its radar is drawn from: a
 * header row, then label and value, or two values, one row a theme. `date` is the day it is made.
 */
export function summaryContent(input: PlanInput, radar: Grid, date: DateText): SummaryContent {
  const fitting = startFitting();
  const { lines } = sharePage(input);
  const values: Record<Exclude<SlotKey, 'shortened'>, Grid | string> = {
    ...projectTexts(input, fitting, lines),
    ...readings(input, fitting),
    problems: problemRows(input, fitting, lines.problems),
    moreProblems: moreProblems(input, fitting),
    actions: actionRows(input, fitting),
    moreActions: moreActions(input),
    keyPoints: keyPoints(input, fitting),
    credit: fitting.fit(input.questionnaire.credit, ROOMS.credit, 'questionnaire'),
    made: input.words.summary.made(longDate(date, input.language)),
    chart: chartRows(input, radar),
  };
  const shortened = shortenedNote(input, fitting);
  return Object.fromEntries(
    SLOT_KEYS.map((key) => [key, asLargeAs(key, key === 'shortened' ? shortened : values[key])]),
  ) as Record<SlotKey, Grid>;
}

function asLargeAs(key: SlotKey, value: Grid | string): Grid {
  const { rows, columns } = SLOTS[key].area;
  const grid = typeof value === 'string' ? [[value]] : value;
  return Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (__, j) => grid[i]?.[j] ?? ''));
}

function projectTexts(input: PlanInput, { fit }: Fitting, lines: PageLines) {
  const { fiche, language, words } = input;
  const { project } = fiche;
  const means = meansLine(input);
  // Territories that take one line leave the other to what the project has at its disposal.
  const territories = linesNeeded(project.territories, ROOMS.territories, 2);
  const parts = (separator: string, ...texts: readonly string[]) =>
    texts.filter((text) => text.trim() !== '').join(separator);
  return {
    caption: fit(parts(' · ', words.titles.fiche, longDate(project.date, language)), ROOMS.caption, 'fiche'),
    title: fit(project.name.trim() === '' ? words.summary.untitled : project.name, ROOMS.title, 'fiche'),
    subtitle: parts(
      '\n',
      fit(parts(' · ', project.authority, project.lead), ROOMS.owner, 'fiche'),
      fit(project.territories, ROOMS.territories, 'fiche'),
      territories < 2 && linesNeeded(means, ROOMS.owner, 2) < 2 ? means : '',
    ),
    subject: fit(orEmpty(project.description, words), { ...ROOMS.subject, lines: lines.subject }, 'fiche'),
    objectives: fit(orEmpty(project.objectives, words), { ...ROOMS.objectives, lines: lines.objectives }, 'fiche'),
  };
}

/** Words first, then figures. */
function readings({ questionnaire, language, scores }: PlanInput, { fit }: Fitting) {
  const cells = readingCells(questionnaire, language, scores);
  const of = (name: string) => String(cells[name] ?? '');
  return {
    difficultyHeadline: fit(of(READING_NAMES.difficultyHeadline), ROOMS.headline, 'radar'),
    difficultyDetail: fit(of(READING_NAMES.difficultyDetail), ROOMS.detail, 'radar'),
    scaleUpHeadline: fit(of(READING_NAMES.scaleUpHeadline), ROOMS.headline, 'radar'),
    scaleUpDetail: fit(of(READING_NAMES.scaleUpDetail), ROOMS.detail, 'radar'),
  };
}

/** Two columns of themes with their scores, the second going on where the first ends. */
function keyPoints({ questionnaire, language, scores }: PlanInput, { fit }: Fitting): Grid {
  const points = keyPointRows(questionnaire, language, scores).map(([label = '', score = '']): CellValue[] => [
    fit(String(label), ROOMS.keyPoint, 'radar'),
    score,
  ]);
  return Array.from({ length: KEY_POINT_ROWS }, (_, i) => [
    ...(points[i] ?? ['', '']),
    '',
    ...(points[KEY_POINT_ROWS + i] ?? ['', '']),
  ]);
}

/** Where no theme has a score yet, the radar's labels need not say so one by one: the page does. */
function chartRows({ questionnaire, scores }: PlanInput, [header = [], ...rows]: Grid): Grid {
  if (scores.keyPoints.length > 0) return [header, ...rows];
  return [header, ...rows.map(([, ...values], i) => [questionnaire.themes[i]?.axisLabel ?? '', ...values])];
}

function shortenedNote({ language, words }: PlanInput, { cutFrom }: Fitting): string {
  const sheets = SHEETS.filter((key) => cutFrom.has(key)).map((key) => words.sheets[key]);
  if (sheets.length === 0) return '';
  return words.summary.shortened(new Intl.ListFormat(LOCALES[language]).format(sheets));
}
