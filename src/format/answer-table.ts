import type { Answers } from '../domain/fiche';
import type { Language, Questionnaire } from '../domain/questionnaire';
import { answerFromCell } from './answer-cell';
import type { CellValue, TableCells } from './cells';
import { cellsById, placeColumns } from './table-columns';
import { columnsOf } from './tables';
import { askedRows } from './write-answers';

/** A row of FPD_Answers as the workbook has it. */
export interface AnswerRow {
  /** In the table’s body, from 0. */
  readonly row: number;
  readonly ref: string;
  readonly cell: (column: string) => CellValue;
}

/** What the workbook holds of answers, and the questionnaire that they were read with. */
export interface FoundAnswers {
  readonly answers: Answers;
  readonly questionnaire: Questionnaire;
  readonly table: TableCells | null;
}

/** The rows of the table of answers that hold something. */
export function answerRowsOf(table: TableCells | null): readonly AnswerRow[] {
  if (!table) return [];
  const places = placeColumns('FPD_Answers', table.headers);
  return table.rows.flatMap((values, row) => {
    const cell = cellsById(table, row, places);
    return values.every((value) => value === '') ? [] : [{ row, ref: String(cell('ref')).trim(), cell }];
  });
}

/** The first row of each question that is asked, by its reference. */
export function firstRows(rows: readonly AnswerRow[]): ReadonlyMap<string, AnswerRow> {
  return new Map([...rows].reverse().map((row) => [row.ref, row]));
}

/**
 * The rows of people’s that no question of the questionnaire has a place for: answers and comments to questions that it no
 * longer asks, or that stand there a second time.
 */
export function vanishedRows(questionnaire: Questionnaire, rows: readonly AnswerRow[]): readonly AnswerRow[] {
  const asked = new Set(questionnaire.themes.flatMap(({ questions }) => questions.map(({ id }) => id)));
  const firsts = firstRows(rows);
  return rows.filter((row) => {
    const isAsked = asked.has(row.ref) && firsts.get(row.ref) === row;
    return !isAsked && (String(row.cell('answer')) !== '' || String(row.cell('comment')) !== '');
  });
}

/** Whether an answer is in words that are none of the answers: it stays as it was typed. */
export function isOwnWords({ questionnaire }: FoundAnswers, row: AnswerRow | undefined): boolean {
  return row !== undefined && answerFromCell(questionnaire, row.cell('answer')) === undefined;
}

/** The body of FPD_Answers under a questionnaire: its questions in order with what was answered, then what vanished, as it stood. */
export function answerBody(
  questionnaire: Questionnaire,
  language: Language,
  found: FoundAnswers,
): readonly (readonly CellValue[])[] {
  const columns = columnsOf('FPD_Answers').map(({ id }) => id);
  const answer = columns.indexOf('answer');
  const rows = answerRowsOf(found.table);
  const firsts = firstRows(rows);
  const asked = askedRows(questionnaire, language, found.answers).map((cells) => {
    const before = firsts.get(String(cells[0]));
    return before && isOwnWords(found, before)
      ? cells.map((cell, i) => (i === answer ? before.cell('answer') : cell))
      : cells;
  });
  return [...asked, ...vanishedRows(questionnaire, rows).map(({ cell }) => columns.map((id) => cell(id)))];
}

/** Whether a table has a row for each row of the body, in whatever order, and none besides. */
export function holdsRows(table: TableCells | null, body: readonly (readonly CellValue[])[]): boolean {
  const inOrder = (refs: readonly string[]) => JSON.stringify([...refs].sort());
  const refs = answerRowsOf(table).map(({ ref }) => ref);
  return inOrder(refs) === inOrder(body.map(([ref]) => String(ref)));
}
