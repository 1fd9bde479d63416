import { LONGEST_TEXT } from '../../domain/fiche';
import type { Problem } from '../../domain/problem';
import { ficheFromCells } from '../fiche-from-cells';
import { lookAlikes } from './look-alikes';
import type { Inspected } from './plan-mends';
import { keptTables, keptTexts } from './recovered-table';
import { placedTexts, type Unplaced } from './unplaced';
import { unplacedAnswers, unplacedColumns } from './unplaced-rows';
import { unplacedFields } from './unplaced-fields';

/**
 * What someone typed on the sheets and the fiche has no place for, once all is mended that can be; `problems` are those from
 * before. What the sheet of recovered texts holds already is left out, however rows have moved since: that much of a text as
 * stands there of it.
 */
export function unplacedTexts({ cells, inspection }: Inspected, problems: readonly Problem[]): readonly Unplaced[] {
  const read = ficheFromCells(cells);
  const placed = placedTexts(read.fiche);
  const keeping = new Set(keptTables(inspection).map(({ table }) => table.sheet));
  const looked = { ...inspection, sheets: inspection.sheets.filter(({ name }) => !keeping.has(name)) };
  const found = [
    ...unplacedAnswers(cells, read, looked),
    ...unplacedColumns(cells, read, looked, problems, placed),
    ...unplacedFields(cells, read, looked, placed),
    ...lookAlikes(cells, read, looked, placed),
  ];
  const once = [
    ...new Map(found.map((one) => [one.place, { ...one, text: one.text.slice(0, MOST_CHARACTERS) }])).values(),
  ];
  const isKept = keptTexts(inspection);
  return once.filter((one) => !isKept(one));
}

/** What is kept a text by an apostrophe takes a character more than it has. */
const MOST_CHARACTERS = LONGEST_TEXT - 1;
