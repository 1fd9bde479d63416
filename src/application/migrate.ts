import type { Cells } from '../format/cells';
import { LAYOUT_VERSION, WORKBOOK_NAMES } from '../format/fields';
import type { AppContext } from './app-context';
import { mendInStages } from './mend-stages';
import { mendsPart } from './mends-part';
import { withPart } from './with-part';

/**
 * Brings a workbook of an older layout up to date and reads it again; nothing that it holds is dropped. Where a sheet is
 * protected it stays as it is, which reads as well, until the pane is next opened; where what does it could not be fetched, until the
 * next reading.
 */
export async function migrated(context: AppContext, cells: Cells): Promise<Cells> {
  const schema = cells.names[WORKBOOK_NAMES.schema];
  if (context.migrationTried || typeof schema !== 'number' || schema >= LAYOUT_VERSION) return cells;
  context.migrationTried = true;
  const mended = await withPart('open', mendsPart, ({ MIGRATION }) => mendInStages(context, MIGRATION));
  if (mended.ok) {
    await context.workbook.write([{ kind: 'name', name: WORKBOOK_NAMES.schema, value: LAYOUT_VERSION }], []);
  } else if (mended.failure.code === 'partNotFetched') context.migrationTried = false;
  const read = await context.workbook.readCells();
  return read.ok ? read.value : cells;
}
