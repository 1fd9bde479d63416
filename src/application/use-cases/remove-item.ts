import type { ListName } from '../../domain/fiche';
import { columnsOf } from '../../format/tables';
import type { AppContext } from '../app-context';
import type { OpenFiche } from '../fiche-app';
import { expectRow } from '../known-rows';
import { withFiche } from '../opened-fiche';
import { success, type Result } from '../result';
import { withRetry } from '../with-retry';
import type { WriteOutcome } from '../workbook-port';
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
    const found = knownList(known, list, from);
    if (!found) return { code: 'missingPart', place: list };
    const row = rowOfItem(found, from, list, index);
    if (row === null) return { code: 'changedMeanwhile', place: `${list} ${index + 1}` };
    const { table, cells } = found.known;
    const ids = columnsOf(table).map(({ id }) => id);
    return context.workbook.deleteRow(table, row, expectRow(found.known, row, ids)).then((deleted) => {
      if (!deleted.ok) return deleted;
      if (deleted.value === 'moved') return success<WriteOutcome>(deleted.value);
      const left = cells.rows.filter((_, i) => i !== row);
      const rows = deleted.value === 'blanked' ? [...left, cells.headers.map(() => '')] : left;
      context.known = { ...known, tables: { ...known.tables, [table]: { ...cells, rows } } };
      return success<WriteOutcome>('written');
    });
  });
  return saved.ok ? success(to) : saved;
}
