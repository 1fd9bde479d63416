import type { ListName } from '../../domain/fiche';
import { filledRows } from '../../format/read-lists';
import type { CellValue, Cells } from '../../format/cells';
import { itemCells } from '../../format/write-lists';
import { LIST_TABLES } from '../../format/tables';
import type { OpenFiche } from '../fiche-app';
import { knownTable, type KnownTable } from '../known-rows';

/** The table of a list, and which of its rows hold an item, in the items' order. */
export interface KnownList {
  readonly known: KnownTable;
  readonly rows: readonly number[];
}

export function knownList(cells: Cells, list: ListName): KnownList | null {
  const known = knownTable(cells, LIST_TABLES[list]);
  return known && { known, rows: filledRows(known.cells, known.table) };
}

/** The row that holds an item: the one at its rank if it still says the same, else another one that does. */
export function rowOfItem({ known, rows }: KnownList, open: OpenFiche, list: ListName, index: number): number | null {
  const item = open.fiche[list][index];
  if (item === undefined) return null;
  const cells = itemCells(list, item, open);
  const holds = (row: number | undefined) => row !== undefined && holdsCells(known, row, cells);
  const ranked = rows[index];
  if (ranked !== undefined && holds(ranked)) return ranked;
  return rows.find(holds) ?? null;
}

function holdsCells({ cells, places }: KnownTable, row: number, values: Readonly<Record<string, CellValue>>): boolean {
  return [...places].every(([id, column]) => id === 'group' || cells.rows[row]?.[column] === values[id]);
}
