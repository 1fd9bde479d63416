import type { DateText } from '../domain/fiche';
import type { Cells, CellValue } from '../format/cells';
import type { CellWrite, FilePort, WorkbookPort } from './workbook-port';

/** What every use case works with: its ports, and the cells as they were last read or written. */
export interface AppContext {
  readonly workbook: WorkbookPort;
  readonly files: FilePort;
  /** A new identifier for a fiche. */
  readonly newId: () => string;
  /** The day it is where the user is. */
  readonly today: () => DateText;
  /** Null until the workbook was read. Only tells where to write; what a fiche says always comes from a read. */
  known: Cells | null;
  /** What failed and may be done all the same, wholly or in part: use case and list, until that is done for good. */
  readonly doubts: Set<string>;
  /** The protected sheet on which scores or titles could not be brought up to date; null where none is behind. */
  sheetBehind: string | null;
  /** Once is enough: a workbook of an older layout that cannot be brought up to date reads as well. */
  migrationTried: boolean;
}

/** The cells after some writes, as far as they are among those read. */
export function afterWrites(cells: Cells, writes: readonly CellWrite[]): Cells {
  return writes.reduce(afterWrite, cells);
}

function afterWrite(cells: Cells, write: CellWrite): Cells {
  if (write.kind === 'name') return { ...cells, names: { ...cells.names, [write.name]: write.value } };
  if (write.kind !== 'cell' && write.kind !== 'body') return cells;
  const table = cells.tables[write.table];
  if (!table) return cells;
  const rows =
    write.kind === 'cell'
      ? table.rows.map((row, i) => (i === write.row ? withCell(row, write.column, write.value) : row))
      : table.rows.map((row, i) =>
          (write.values[i] ?? []).reduce<readonly CellValue[]>((done, value, j) => withCell(done, j, value), row),
        );
  return { ...cells, tables: { ...cells.tables, [write.table]: { ...table, rows } } };
}

function withCell(row: readonly CellValue[], column: number, value: CellValue): readonly CellValue[] {
  return row.map((cell, i) => (i === column ? value : cell));
}
