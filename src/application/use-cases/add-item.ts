import type { ListItem, ListName } from '../../domain/fiche';
import type { CellValue } from '../../format/cells';
import { itemCells } from '../../format/write-lists';
import { afterWrites, type AppContext } from '../app-context';
import type { OpenFiche } from '../fiche-app';
import { expectRow, missingColumn, rowWrites, wholeRow } from '../known-rows';
import { withFiche } from '../opened-fiche';
import { success, type Result } from '../result';
import { withRetry } from '../with-retry';
import { isMixOf, knownList, type KnownList } from './list-rows';

/** Adds an item after the last one: in a blank row where the table has one, else in a row added below. */
export async function addItem<L extends ListName>(
  context: AppContext,
  from: OpenFiche,
  list: L,
  item: ListItem<L>,
): Promise<Result<OpenFiche>> {
  const to = withFiche(from, { ...from.fiche, [list]: [...from.fiche[list], item] });
  const cells = itemCells(list, item, to);
  const saved = await withRetry(
    context,
    'addItem',
    (known, unsure) => {
      const found = knownList(known, list, from);
      if (!found) return { code: 'missingPart', place: list };
      const table = found.known;
      const lost = missingColumn(table, cells);
      if (lost !== null) return { code: 'missingPart', place: lost };
      const row =
        (unsure ? (doneRow(found, from, list, item) ?? begunRow(found, from, list, cells)) : null) ??
        (found.rows.at(-1) ?? -1) + 1;
      if (row < table.cells.rows.length) {
        const writes = [...rowWrites(table, row, cells), { kind: 'shownRow', table: table.table, row } as const];
        context.known = afterWrites(known, writes);
        return context.workbook.write(writes, expectRow(table, row, Object.keys(cells)));
      }
      const values = wholeRow(table, cells);
      return context.workbook.appendRow(table.table, values).then((added) => {
        if (added.ok && added.value === 'written') {
          const grown = { ...table.cells, rows: [...table.cells.rows, values] };
          context.known = { ...known, tables: { ...known.tables, [table.table]: grown } };
        }
        return added;
      });
    },
    list,
  );
  return saved.ok ? success(to) : saved;
}

/** The row that a try that failed has added, though others may have been added after it. */
function doneRow<L extends ListName>(found: KnownList<L>, from: OpenFiche, list: L, item: ListItem<L>): number | null {
  const known = from.fiche[list].length;
  const rank = found.items.findIndex((other, at) => at >= known && isMixOf(found, from, list, other, [item]));
  return found.rows[rank] ?? null;
}

/**
 * The row that a try that failed has begun below those there were: its cells are empty, as wanted, or still those of the row above,
 * which it was made from. Beside rows that others added since, it must be that row's very copy, or say some of what is wanted and
 * nothing else.
 */
function begunRow<L extends ListName>(
  { known: { cells, places }, rows }: KnownList<L>,
  from: OpenFiche,
  list: L,
  wanted: Readonly<Record<string, CellValue>>,
): number | null {
  const added = rows.slice(from.fiche[list].length);
  const begun = added.find((row) => {
    const said = [...places].map(([id, column]) => {
      const value = cells.rows[row]?.[column] ?? '';
      return { value, isWanted: value === wanted[id], isCopied: value === (cells.rows[row - 1]?.[column] ?? '') };
    });
    if (added.length === 1) return said.every(({ value, isWanted, isCopied }) => value === '' || isWanted || isCopied);
    return said.every(({ isCopied }) => isCopied) || said.every(({ value, isWanted }) => value === '' || isWanted);
  });
  return begun ?? null;
}
