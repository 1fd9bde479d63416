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
  const sought = itemCells(list, item, open);
  const says = (other: ListItem<L> | undefined) => {
    if (other === undefined) return false;
    const cells = itemCells(list, other, open);
    return [...known.places.keys()].every((id) => cells[id] === sought[id]);
  };
  const rank = says(items[index]) ? index : items.findIndex(says);
  return rows[rank] ?? null;
}
