import { EMPTY_PROJECT } from '../domain/empty-fiche';
import type { Answer, Fiche, ListName, Project } from '../domain/fiche';
import { isIsoDate } from '../domain/iso-date';
import type { Problem } from '../domain/problem';
import { wholeChecklist } from '../domain/restore';
import type { Language, Questionnaire } from '../domain/questionnaire';
import { amountFromCell } from './amount-cell';
import { answerFromCell } from './answer-cell';
import type { Cells, CellValue } from './cells';
import { dateFromCell } from './date-cell';
import { LAYOUT_VERSION, PROJECT_FIELDS, WORKBOOK_NAMES, type ProjectFieldEntry } from './fields';
import { isCellError, readList } from './read-lists';
import { missingRows } from './missing-rows';
import { languageOfCells } from './read-language';
import type { PlacedIssue, ReadQuestionnaire } from './read-questionnaire';
import { missingShownNames } from './shown-names';
import { cellsById, missingColumns, placeColumns, placeColumnsOf } from './table-columns';
import { TABLE_NAMES, type TableName } from './tables';

/** What a workbook's cells say, once read. */
export interface ReadFiche {
  readonly fiche: Fiche;
  readonly questionnaire: Questionnaire;
  /** What keeps the workbook's own questionnaire from being used; the standard one then stands in. */
  readonly questionnaireIssues: readonly PlacedIssue[];
  readonly language: Language;
  readonly problems: readonly Problem[];
  /** Layout version found; null when none is. */
  readonly schema: number | null;
  /** The layout is newer than this code: read only. */
  readonly newer: boolean;
}

/** Names of what a fiche says, and of what the workbook is: a page for the presentation or a radar has none of them. */
const OWN_NAMES = [...PROJECT_FIELDS.map(({ name }) => name), ...Object.values(WORKBOOK_NAMES)];

/** Whether the cells come from a workbook that holds a fiche: one of its tables, or of its own cells, at least was found. */
export function holdsFiche({ names, tables }: Cells): boolean {
  return TABLE_NAMES.some((name) => tables[name]) || OWN_NAMES.some((name) => (names[name] ?? null) !== null);
}

/**
 * Reads a fiche out of a workbook's cells, under the questionnaire that is in force there: the workbook's own as it was read, or
 * what stands in for it. Never throws: whatever is wrong is a problem with its place.
 */
export function readFiche(cells: Cells, read: ReadQuestionnaire, questionnaire: Questionnaire): ReadFiche {
  const problems: Problem[] = [];
  const language = languageOfCells(cells);
  if (!read.ok) problems.push({ code: 'questionnaireUnreadable', place: 'FPD_Themes' });
  else if (read.changed) problems.push({ code: 'questionnaireChanged', place: 'FPD_Themes' });
  const list = <L extends ListName>(name: L) => readList(name, cells, questionnaire, problems).items;
  const fiche: Fiche = {
    id: String(cells.names[WORKBOOK_NAMES.ficheId] ?? ''),
    project: readProject(cells, problems),
    calendar: list('calendar'),
    stakeholders: list('stakeholders'),
    impact: list('impact'),
    datasets: list('datasets'),
    legalStakes: wholeChecklist(list('legalStakes')),
    answers: readAnswers(cells, questionnaire, problems),
    actions: list('actions'),
    snapshots: list('snapshots'),
  };
  for (const name of TABLE_NAMES) problems.push(...missingParts(name, cells, problems));
  // Which rows there must be is known from the workbook's own questionnaire, once it is applied.
  for (const { table, key } of missingRows(cells, read.ok && !read.changed ? questionnaire : null, language)) {
    problems.push({ code: 'missingRow', place: table, found: key });
  }
  for (const name of Object.values(WORKBOOK_NAMES)) {
    if ((cells.names[name] ?? null) === null) problems.push({ code: 'missingName', place: name });
  }
  const schema = schemaOf(cells);
  const newer = isNewer(cells);
  // An older layout may lack some, and gets them as it is brought up to date.
  if (schema === LAYOUT_VERSION) {
    problems.push(...missingShownNames(cells).map((place) => ({ code: 'missingName', place }) as const));
  }
  if (newer) problems.push({ code: 'newerLayout', place: WORKBOOK_NAMES.schema, found: String(schema) });
  return { fiche, questionnaire, questionnaireIssues: read.ok ? [] : read.issues, language, problems, schema, newer };
}

function schemaOf({ names }: Cells): number | null {
  const schema = names[WORKBOOK_NAMES.schema];
  return typeof schema === 'number' ? schema : null;
}

/** Whether the layout is newer than this code. */
export function isNewer(cells: Cells): boolean {
  return (schemaOf(cells) ?? 0) > LAYOUT_VERSION;
}

/** What a table lacks, or that it is not there itself, where nothing has noted it. */
function missingParts(table: TableName, cells: Cells, noted: readonly Problem[]): readonly Problem[] {
  const found = cells.tables[table];
  const parts: readonly Problem[] = found
    ? missingColumns(table, placeColumnsOf(table, found)).map(({ id }) => ({
        code: 'missingColumn',
        place: `${table}.${id}`,
      }))
    : [{ code: 'missingTable', place: table }];
  return parts.filter(({ code, place }) => !noted.some((one) => one.code === code && one.place === place));
}

function readProject(cells: Cells, problems: Problem[]): Project {
  const values = PROJECT_FIELDS.map((entry) => {
    const cell = cells.names[entry.name] ?? null;
    if (cell === null) {
      if (!entry.optional) problems.push({ code: 'missingName', place: entry.name });
      return [entry.field, EMPTY_PROJECT[entry.field]] as const;
    }
    const isError = isCellError(cell);
    if (isError) problems.push({ code: 'cellError', place: entry.name, found: String(cell) });
    // An error is no date and no amount either: said once.
    return [entry.field, readField(entry, cell, isError ? [] : problems)] as const;
  });
  return { ...EMPTY_PROJECT, ...Object.fromEntries(values) };
}

function readField({ type, name }: ProjectFieldEntry, cell: CellValue, problems: Problem[]): Project[keyof Project] {
  if (type === 'date') {
    const date = dateFromCell(cell);
    if (date !== '' && !isIsoDate(date)) problems.push({ code: 'notADate', place: name, found: date });
    return date;
  }
  if (type === 'amount') {
    const amount = amountFromCell(cell);
    if (typeof amount === 'string') problems.push({ code: 'notANumber', place: name, found: amount });
    return amount;
  }
  return String(cell);
}

/** Answers by the reference in their row. An answer that is none is noted; its text stays in its cell. */
function readAnswers(cells: Cells, questionnaire: Questionnaire, problems: Problem[]): Record<string, Answer> {
  const found = cells.tables['FPD_Answers'];
  if (!found) {
    problems.push({ code: 'missingTable', place: 'FPD_Answers' });
    return {};
  }
  const known = new Set(questionnaire.themes.flatMap((theme) => theme.questions.map(({ id }) => id)));
  const places = placeColumns('FPD_Answers', found.headers);
  const answers = new Map<string, Answer>();
  for (const row of found.rows.keys()) {
    const cellOf = cellsById(found, row, places);
    const id = String(cellOf('ref')).trim();
    const value = answerFromCell(questionnaire, cellOf('answer'));
    const comment = String(cellOf('comment'));
    if (value === null && comment === '') continue;
    if (id === '') {
      problems.push({ code: 'unknownRow', place: `FPD_Answers[${row + 1}]` });
      continue;
    }
    const place = `answers.${id}`;
    if (!known.has(id)) problems.push({ code: 'unknownQuestion', place, found: id });
    if (id === '__proto__') continue;
    if (answers.has(id)) {
      problems.push({ code: 'duplicateQuestion', place, found: String(cellOf('answer')) });
      continue;
    }
    if (value === undefined) problems.push({ code: 'unknownAnswer', place, found: String(cellOf('answer')) });
    if (value === 'notApplicable' && comment === '') problems.push({ code: 'reasonMissing', place });
    answers.set(id, { value: value ?? null, comment });
  }
  return Object.fromEntries(answers);
}
