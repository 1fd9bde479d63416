import type { ListName } from '../../domain/fiche';
import { columnsOf } from '../../format/tables';
import type { AppContext } from '../app-context';
import type { OpenFiche } from '../fiche-app';
import { expectRow } from '../known-rows';
import { withFiche } from '../opened-fiche';
import { success, type Result } from '../result';
import { withRetry } from '../with-retry';
import { knownList, rowOfItem } from './list-rows';

/** Deletes the row of an item, with whatever columns a user added to it. */
export async function removeItem(
  context: AppContext,
  from: OpenFiche,
  list: ListName,
  index: number,
): Promise<Result<OpenFiche>> {
  const to = withFiche(from, { ...from.fiche, [list]: from.fiche[list].filter((_, i) => i !== index) });
  const saved = await withRetry(context, 'removeItem', (known) => {
    const found = knownList(known, list);
    if (!found) return { code: 'missingPart', place: list };
    const row = rowOfItem(found, from, list, index);
    if (row === null) return { code: 'changedMeanwhile', place: `${list} ${index + 1}` };
    const { table, cells } = found.known;
    const ids = columnsOf(table).map(({ id }) => id);
    const deleted = context.workbook.deleteRow(table, row, expectRow(found.known, row, ids));
    return deleted.then((outcome) => {
      if (outcome.ok && outcome.value === 'written') {
        const left = cells.rows.filter((_, i) => i !== row);
        const blank = cells.headers.map(() => '');
        const rows = left.length > 0 ? left : [blank];
        context.known = { ...known, tables: { ...known.tables, [table]: { ...cells, rows } } };
      }
      return outcome;
    });
  });
  return saved.ok ? success(to) : saved;
}
