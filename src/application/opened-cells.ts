import type { Cells } from '../format/cells';
import { ficheFromCells } from '../format/fiche-from-cells';
import type { OpenFiche } from './fiche-app';
import { openedAs } from './opened-fiche';

/** The fiche in some cells, with all that is derived from them; the standard questionnaire stands in for an unreadable one. */
export function openedFiche(cells: Cells): OpenFiche {
  return openedAs(cells, ficheFromCells(cells));
}
