import type { Language } from '../domain/questionnaire';
import { SCORED_ANSWERS } from './answers-mark';
import { CHART_NAMES } from './chart-names';
import { LIST_NAMES, type ChoiceList } from './choice-lists';
import { PROJECT_FIELDS, READING_NAMES, WORKBOOK_NAMES } from './fields';
import { placeParts } from './problem-place';
import { LIST_TABLES, TABLE_NAMES, type TableName } from './tables';
import type { SheetWords } from './words/fr';
import { sheetWords } from './words/sheet-words';

/**
 * A problem's place in words that a reader finds on the sheets: « Calendrier, ligne 2, Début ». A place is one of a workbook
 * (`FPD_Date`, `FPD_Calendar[2].start`, rows from 1) or of a file (`project.date`, `calendar[1].start`, items from 0), or an
 * answer (`answers.09-P`). Any other is given as it is.
 */
export function placeInWords(place: string, language: Language): string {
  const words = sheetWords(language);
  const answer = /^answers\.(.+)$/.exec(place)?.[1];
  if (answer !== undefined) return words.places.question(answer);
  const field = PROJECT_FIELDS.find(({ name, field: id }) => place === name || place === `project.${id}`);
  if (field) return words.fields[field.field].label;
  const about = ABOUT.find((id) => WORKBOOK_NAMES[id] === place);
  if (about) return words.about[about];
  const shown = shownIn(place, words);
  if (shown !== null) return shown;
  const { owner, row: index, column } = placeParts(place);
  const ofFile = Object.entries(LIST_TABLES).find(([list]) => list === owner)?.[1];
  const table = ofFile ?? TABLE_NAMES.find((name) => name === owner);
  if (!table) return place;
  const row = index === undefined ? [] : [words.places.row(String(index + (ofFile ? 1 : 0)))];
  const headers: Readonly<Record<string, string>> = words.headers[table];
  const header = column === undefined ? [] : [headers[column] ?? column];
  return [titleOf(table, words), ...row, ...header].join(', ');
}

/** What a name that goes with a table shows or offers, after the sheet that it is on. */
function shownIn(place: string, { sheets, readings, choiceLists, sections, places }: SheetWords): string | null {
  const list = LISTS.find((id) => LIST_NAMES[id] === place);
  if (list) return `${sheets.questionnaire}, ${places.list(choiceLists[list])}`;
  const { difficultyHeadline, difficultyDetail, scaleUpHeadline, scaleUpDetail } = READING_NAMES;
  const words: Readonly<Record<string, string>> = {
    [READING_NAMES.subtitle]: places.subtitle,
    [difficultyHeadline]: readings.difficulty,
    [difficultyDetail]: places.detail(readings.difficulty),
    [scaleUpHeadline]: readings.scaleUp,
    [scaleUpDetail]: places.detail(readings.scaleUp),
    [READING_NAMES.difficultyCount]: readings.difficultyCount,
    [READING_NAMES.difficultyIndex]: readings.difficultyIndex,
    [READING_NAMES.scaleUpIndex]: readings.scaleUpIndex,
    [READING_NAMES.coverage]: readings.coverage,
    [CHART_NAMES.keyPoints]: sections.keyPoints,
    [CHART_NAMES.horizons]: sections.chartData,
    [CHART_NAMES.place]: places.chart,
    [SCORED_ANSWERS]: readings.scoredAnswers,
  };
  return Object.hasOwn(words, place) ? `${sheets.radar}, ${words[place] ?? ''}` : null;
}

const LISTS = Object.keys(LIST_NAMES) as readonly ChoiceList[];
const ABOUT = Object.keys(WORKBOOK_NAMES) as readonly (keyof typeof WORKBOOK_NAMES)[];

/** What heads a table on its sheet, or the sheet that it has to itself. */
export function titleOf(table: TableName, { sections, sheets }: SheetWords): string {
  const titles: Readonly<Record<TableName, string>> = {
    FPD_Calendar: sections.calendar,
    FPD_Stakeholders: sections.stakeholders,
    FPD_Impact: sections.impact,
    FPD_Datasets: sections.datasets,
    FPD_LegalStakes: sections.legal,
    FPD_Answers: sheets.assessment,
    FPD_Scores: sections.scores,
    FPD_Actions: sections.actions,
    FPD_Snapshots: sheets.history,
    FPD_Themes: sections.themes,
    FPD_Questions: sections.questions,
    FPD_Scale: sections.scale,
    FPD_Rules: sections.rules,
  };
  return titles[table];
}
