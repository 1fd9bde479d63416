import type { Fiche, ListName } from '../domain/fiche';
import type { Cells } from '../format/cells';
import { PROJECT_FIELDS } from '../format/fields';
import { LIST_TABLES } from '../format/tables';

const LISTS = Object.keys(LIST_TABLES) as readonly ListName[];

/** A fiche as the workbook has it, and, for the parts that the workbook has lost, as another copy of it has them. */
export function restoredFiche(found: Fiche, cells: Cells, copy: Fiche): Fiche {
  const lostFields = PROJECT_FIELDS.filter(({ name }) => (cells.names[name] ?? null) === null);
  const lostLists = LISTS.filter((list) => !cells.tables[LIST_TABLES[list]]);
  return {
    ...found,
    project: { ...found.project, ...Object.fromEntries(lostFields.map(({ field }) => [field, copy.project[field]])) },
    ...Object.fromEntries(lostLists.map((list) => [list, copy[list]])),
    answers: cells.tables['FPD_Answers'] ? found.answers : copy.answers,
  };
}
