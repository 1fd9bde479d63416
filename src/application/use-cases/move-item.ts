import type { ListName } from '../../domain/fiche';
import { columnsOf } from '../../format/tables';
import type { AppContext } from '../app-context';
import type { OpenFiche } from '../fiche-app';
import { expectRow } from '../known-rows';
import { withFiche } from '../opened-fiche';
import { success, type Result } from '../result';
import { withRetry } from '../with-retry';
import { knownList, rowOfItem, saysAll } from './list-rows';
import type { WriteOutcome } from '../workbook-port';

/** Moves an item to another rank of its list. */
export async function moveItem(
  context: AppContext,
  from: OpenFiche,
  list: ListName,
  index: number,
  to: number,
): Promise<Result<OpenFiche>> {
  const moved = withFiche(from, { ...from.fiche, [list]: movedTo<unknown>(from.fiche[list], index, to) });
  const saved = await withRetry(
    context,
    'moveItem',
    (known, unsure) => {
      const found = knownList(known, list, from);
      if (!found) return { code: 'missingPart', place: list };
      // A try that failed may have moved it.
      if (unsure && saysAll(found, moved, list)) return Promise.resolve(success<WriteOutcome>('written'));
      const row = rowOfItem(found, from, list, index);
      const target = rowOfItem(found, from, list, to);
      if (row === null || target === null) return { code: 'changedMeanwhile', place: `${list} ${index + 1}` };
      const { table, cells } = found.known;
      const ids = columnsOf(table).map(({ id }) => id);
      const expected = [...expectRow(found.known, row, ids), ...expectRow(found.known, target, ids)];
      return context.workbook.moveRow(table, row, target, expected).then((outcome) => {
        if (outcome.ok && outcome.value === 'written') {
          const rows = movedTo(cells.rows, row, target);
          context.known = { ...known, tables: { ...known.tables, [table]: { ...cells, rows } } };
        }
        return outcome;
      });
    },
    list,
  );
  return saved.ok ? success(moved) : saved;
}

/** A list with one of its entries at another rank. */
export function movedTo<T>(entries: readonly T[], from: number, to: number): readonly T[] {
  const others = entries.filter((_, i) => i !== from);
  return [...others.slice(0, to), ...entries.slice(from, from + 1), ...others.slice(to)];
}
