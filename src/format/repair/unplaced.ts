import type { Language } from '../../domain/questionnaire';
import { columnLetters } from '../address';
import type { CellValue } from '../cells';
import { legalStatusChoices, legalTopicChoices, personalDataChoices } from '../choices';
import { dateFromCell } from '../date-cell';
import { titleOf } from '../place-words';
import { columnsOf, type TableName } from '../tables';
import { sheetWords } from '../words/sheet-words';

/** A text on the sheets of a workbook that its fiche has no place for. */
export interface Unplaced {
  /** `Évaluation!F12`, as Excel writes it. */
  readonly place: string;
  /** What it was: « Question 01-P, Réponse ». */
  readonly what: string;
  readonly text: string;
}

/** A cell of a row that is no row of the fiche. */
export interface RowCell {
  readonly row: number;
  readonly column: number;
  /** The column's id; '' where it is none of the fiche's. */
  readonly id: string;
  readonly header: string;
  readonly value: CellValue;
}

/** All that a fiche says, text by text. */
export type PlacedTexts = ReadonlySet<string>;

export function placedTexts(fiche: unknown, into = new Set<string>()): PlacedTexts {
  if (typeof fiche === 'object' && fiche !== null) for (const one of Object.values(fiche)) placedTexts(one, into);
  else if (typeof fiche === 'string' || typeof fiche === 'number') into.add(String(fiche));
  return into;
}

/** Columns that a person fills; all others the layout does. */
export function isTyped(table: TableName, id: string): boolean {
  if (table === 'FPD_Answers') return id === 'answer' || id === 'comment';
  return id !== 'group';
}

/** What is to be kept of a row: all that someone typed into it, unless the fiche says all of it already. */
export function unplacedOf(
  table: TableName,
  sheet: string,
  cells: readonly RowCell[],
  placed: PlacedTexts,
  language: Language,
): readonly Unplaced[] {
  const typed = cells
    .filter(({ id, value }) => value !== '' && (id === '' || isTyped(table, id)))
    .map((cell) => ({ ...cell, text: textOf(table, cell) }));
  if (typed.every(({ text }) => placed.has(text) || isChoice(text))) return [];
  const ref = String(cells.find(({ id }) => id === 'ref')?.value ?? '').trim();
  const words = sheetWords(language);
  const owner = table === 'FPD_Answers' && ref !== '' ? words.places.question(ref) : titleOf(table, words);
  return typed.map(({ row, column, header, text }) => ({
    place: `${sheet}!${columnLetters(column)}${row + 1}`,
    what: [owner, ...(header === '' ? [] : [header])].join(', '),
    text,
  }));
}

function textOf(table: TableName, { id, value }: RowCell): string {
  const type = columnsOf(table).find((column) => column.id === id)?.type;
  return type === 'date' ? dateFromCell(value) : String(value);
}

function isChoice(text: string): boolean {
  return [legalTopicChoices, legalStatusChoices, personalDataChoices].some(({ fromWord }) => fromWord(text) !== null);
}
