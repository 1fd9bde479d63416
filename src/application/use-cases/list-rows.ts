import type { ListItem, ListName } from '../../domain/fiche';
import { readList } from '../../format/read-lists';
import type { Cells } from '../../format/cells';
import { itemCells } from '../../format/write-lists';
import { LIST_TABLES } from '../../format/tables';
import type { OpenFiche } from '../fiche-app';
import { knownTable, type KnownTable } from '../known-rows';

/** The table of a list, and what it says: its items, and which of its rows holds each. */
export interface KnownList<L extends ListName> {
  readonly known: KnownTable;
  readonly items: readonly ListItem<L>[];
  readonly rows: readonly number[];
}

export function knownList<L extends ListName>(cells: Cells, list: L, open: OpenFiche): KnownList<L> | null {
  const known = knownTable(cells, LIST_TABLES[list]);
  return known && { known, ...readList(list, cells, open.questionnaire, []) };
}

/**
 * The row that holds an item: the one at its rank if it still says the same, else another one that does. Items are compared, not
 * cells: someone may have typed a choice in another case or language, or words where a number is wanted.
 */
export function rowOfItem<L extends ListName>(
  { known, items, rows }: KnownList<L>,
  open: OpenFiche,
  list: L,
  index: number,
): number | null {
  const item = open.fiche[list][index];
  if (item === undefined) return null;
  const says = (other: ListItem<L> | undefined) => other !== undefined && isMixOf({ known }, open, list, other, [item]);
  const rank = says(items[index]) ? index : items.findIndex(says);
  return rows[rank] ?? null;
}

/** Whether each cell of an item is as in one of the others: with several, a row that was being written when a try broke off. */
export function isMixOf<L extends ListName>(
  { known }: Pick<KnownList<L>, 'known'>,
  open: OpenFiche,
  list: L,
  item: ListItem<L>,
  others: readonly ListItem<L>[],
): boolean {
  const cells = itemCells(list, item, open);
  const sought = others.map((other) => itemCells(list, other, open));
  return [...known.places.keys()].every((id) => sought.some((other) => cells[id] === other[id]));
}

/** Whether the list in the workbook says what it is to say. */
export function saysAll<L extends ListName>(found: KnownList<L>, open: OpenFiche, list: L): boolean {
  const wanted: readonly ListItem<L>[] = open.fiche[list];
  return (
    found.items.length === wanted.length &&
    found.items.every((item, index) => {
      const other = wanted[index];
      return other !== undefined && isMixOf(found, open, list, item, [other]);
    })
  );
}
