import { standardQuestionnaire } from '../questionnaire/standard';
import type { Cells } from './cells';
import { readFiche, type ReadFiche } from './read-fiche';
import { languageOfCells } from './read-language';
import { questionnaireFromCells } from './read-questionnaire';

/**
 * Reads a fiche out of a workbook's cells; the standard questionnaire stands in for one that cannot be read. It brings both
 * languages of the standard along: what is fetched first reads by `readFiche`.
 */
export function ficheFromCells(cells: Cells): ReadFiche {
  const read = questionnaireFromCells(cells);
  return readFiche(cells, read, read.ok ? read.questionnaire : standardQuestionnaire(languageOfCells(cells)));
}
