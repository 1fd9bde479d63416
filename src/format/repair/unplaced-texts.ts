import { LONGEST_TEXT } from '../../domain/fiche';
import type { Problem } from '../../domain/problem';
import { ficheFromCells } from '../fiche-from-cells';
import { cellAt } from './mend';
import { lookAlikes } from './look-alikes';
import type { Inspected } from './plan-mends';
import { RECOVERED_TABLE } from '../plan/recovered-sheet';
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
  const recovered = inspection.tables.find(({ name }) => name === RECOVERED_TABLE);
  const looked = { ...inspection, sheets: inspection.sheets.filter(({ name }) => name !== recovered?.sheet) };
  const found = [
    ...unplacedAnswers(cells, read, looked),
    ...unplacedColumns(cells, read, looked, problems, placed),
    ...unplacedFields(cells, read, looked, placed),
    ...lookAlikes(cells, read, looked, placed),
  ];
  const once = [
    ...new Map(found.map((one) => [one.place, { ...one, text: one.text.slice(0, MOST_CHARACTERS) }])).values(),
  ];
  const kept = keptTexts({ cells, inspection });
  return once.filter(({ what, text }) => {
    const key = keyOf(what, text);
    const left = kept.get(key) ?? 0;
    kept.set(key, left - 1);
    return left <= 0;
  });
}

/** What is kept a text by an apostrophe takes a character more than it has. */
const MOST_CHARACTERS = LONGEST_TEXT - 1;

const keyOf = (what: string, text: string) => JSON.stringify([what, text]);

/** How often each text stands on the sheet of recovered texts. */
function keptTexts({ inspection: { tables, sheets } }: Inspected): Map<string, number> {
  const counted = new Map<string, number>();
  const table = tables.find(({ name }) => name === RECOVERED_TABLE);
  const sheet = sheets.find(({ name }) => name === table?.sheet);
  if (!table || !sheet) return counted;
  const { row, column, rows } = table.area;
  for (let at = row + 1; at < row + rows; at += 1) {
    const key = keyOf(String(cellAt(sheet, at, column + 2)), String(cellAt(sheet, at, column + 3)));
    counted.set(key, (counted.get(key) ?? 0) + 1);
  }
  return counted;
}
