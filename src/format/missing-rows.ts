import { legalTopics } from '../domain/legal-topics';
import type { Language, Questionnaire } from '../domain/questionnaire';
import type { Cells, CellValue } from './cells';
import { legalTopicChoices } from './choices';
import { placeColumns } from './table-columns';
import type { TableName } from './tables';

/** A row that a table must have and has not: which one, as its first column tells. */
export interface MissingRow {
  readonly table: TableName;
  /** What its key cell holds: a question's reference, a topic of the checklist, a theme's label. */
  readonly key: string;
}

/** The column that tells a row from the others, in the tables whose rows are given. */
export const ROW_KEYS = {
  FPD_Answers: 'ref',
  FPD_LegalStakes: 'topic',
  FPD_Scores: 'theme',
} as const satisfies Partial<Record<TableName, string>>;

/**
 * Rows that tables have lost, in their order: one a question, one a topic of the checklist, one a theme. Without a questionnaire
 * the rows of questions and themes are not known. A table that is not there, or has lost the column that tells its rows, is
 * told otherwise.
 */
export function missingRows(
  cells: Cells,
  questionnaire: Questionnaire | null,
  language: Language,
): readonly MissingRow[] {
  const keys = (table: keyof typeof ROW_KEYS) => keysOf(cells, table);
  const topics = keys('FPD_LegalStakes')?.map((key) => legalTopicChoices.fromWord(key));
  const lost: MissingRow[] = [];
  const lacks = (table: TableName, missing: readonly string[]) => lost.push(...missing.map((key) => ({ table, key })));
  if (topics) {
    const gone = legalTopics.filter(({ topic }) => !topics.includes(topic));
    lacks(
      'FPD_LegalStakes',
      gone.map(({ topic }) => legalTopicChoices.toWord(topic, language)),
    );
  }
  if (!questionnaire) return lost;
  const { themes } = questionnaire;
  const refs = keys('FPD_Answers');
  if (refs) {
    const known = new Set(refs);
    const ids = themes.flatMap(({ questions }) => questions.map(({ id }) => id));
    lacks(
      'FPD_Answers',
      ids.filter((id) => !known.has(id)),
    );
  }
  const labels = keys('FPD_Scores');
  if (labels && labels.length < themes.length) {
    // A label may have been reworded: no more are missing than rows are.
    const isThere = (label: string) => labels.some((found) => found === label || found.startsWith(`${label} (`));
    const gone = themes.map(({ axisLabel }) => axisLabel).filter((label) => !isThere(label));
    lacks('FPD_Scores', gone.slice(0, themes.length - labels.length));
  }
  return lost;
}

/** What the key cells of a table's rows hold; null where there is no such table or column. */
function keysOf(cells: Cells, table: keyof typeof ROW_KEYS): readonly string[] | null {
  const found = cells.tables[table];
  const column = found ? placeColumns(table, found.headers).get(ROW_KEYS[table]) : undefined;
  if (!found || column === undefined) return null;
  return found.rows.map((row: readonly CellValue[]) => String(row[column] ?? '').trim());
}
