import type { ListItem, ListName } from '../../domain/fiche';
import { itemCells } from '../../format/write-lists';
import { afterWrites, type AppContext } from '../app-context';
import type { OpenFiche } from '../fiche-app';
import { expectRow, missingColumn, rowWrites } from '../known-rows';
import { withFiche } from '../opened-fiche';
import { success, type Result } from '../result';
import { withRetry } from '../with-retry';
import { isMixOf, knownList, rowOfItem, type KnownList } from './list-rows';

/** Writes those cells of an item that changed, in the row that still holds what it held. */
export async function updateItem<L extends ListName>(
  context: AppContext,
  from: OpenFiche,
  list: L,
  index: number,
  item: ListItem<L>,
): Promise<Result<OpenFiche>> {
  const items = from.fiche[list].map((old, i) => (i === index ? item : old));
  const to = withFiche(from, { ...from.fiche, [list]: items });
  const old = from.fiche[list][index];
  const before = old === undefined ? {} : itemCells(list, old, from);
  const cells = itemCells(list, item, to);
  const changed = Object.fromEntries(Object.entries(cells).filter(([id, value]) => before[id] !== value));
  const saved = await withRetry(
    context,
    'updateItem',
    (known, unsure) => {
      const found = knownList(known, list, from);
      if (!found) return { code: 'missingPart', place: list };
      const row = rowOfItem(found, from, list, index) ?? (unsure ? begunRow(found, from, list, index, item) : null);
      if (row === null) return { code: 'changedMeanwhile', place: `${list} ${index + 1}` };
      const lost = missingColumn(found.known, changed);
      if (lost !== null) return { code: 'missingPart', place: lost };
      const writes = rowWrites(found.known, row, changed);
      context.known = afterWrites(known, writes);
      return context.workbook.write(writes, expectRow(found.known, row, Object.keys(cells)));
    },
    list,
  );
  return saved.ok ? success(to) : saved;
}

/** The row at an item's rank, where a try that failed has written some or all of it. */
function begunRow<L extends ListName>(
  found: KnownList<L>,
  from: OpenFiche,
  list: L,
  index: number,
  item: ListItem<L>,
): number | null {
  const [old, there] = [from.fiche[list][index], found.items[index]];
  if (old === undefined || there === undefined || !isMixOf(found, from, list, there, [old, item])) return null;
  return found.rows[index] ?? null;
}
