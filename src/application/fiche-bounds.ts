import type { ListName } from '../domain/fiche';
import { LIST_TABLES } from '../format/tables';
import type { ReadFicheFile } from './fiche-app';

/** Rows of any list of a fiche that comes from a file, its answers and its questions among them. */
export const MOST_ROWS = 5_000;

const LISTS = Object.keys(LIST_TABLES) as readonly ListName[];

/** Whether a fiche that was read is longer than any workshop makes one: to put it into a workbook would hold Excel up for minutes. */
export function isFicheTooLong({ fiche, questionnaire }: Pick<ReadFicheFile, 'fiche' | 'questionnaire'>): boolean {
  const questions = questionnaire.themes.reduce((sum, theme) => sum + theme.questions.length, 0);
  const lengths = [...LISTS.map((list) => fiche[list].length), Object.keys(fiche.answers).length, questions];
  return lengths.some((length) => length > MOST_ROWS);
}
