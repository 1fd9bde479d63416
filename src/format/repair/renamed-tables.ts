import type { Cells } from '../cells';
import { columnsOf, TABLE_NAMES, type TableName } from '../tables';
import { plainWord } from '../words/plain-word';
import { allSheetWords } from '../words/sheet-words';
import type { InspectedTable, Mend } from './mend';

/**
 * Tables of the fiche that bear another name: renamed by someone, or by Excel as it copied their sheet. A table is known by all
 * its headers; where two could be meant, none is taken.
 */
export function renamedTables(cells: Cells, tables: readonly InspectedTable[]): readonly Mend[] {
  const strangers = tables.filter(({ name }) => !TABLE_NAMES.some((own) => own.toLowerCase() === name.toLowerCase()));
  return TABLE_NAMES.filter((name) => !cells.tables[name]).flatMap((name): Mend[] => {
    const [found, ...others] = strangers.filter((table) => hasAllHeaders(table, name));
    return found && others.length === 0 ? [{ kind: 'renameTable', from: found.name, to: name }] : [];
  });
}

/** Tables of the fiche whose header row someone has hidden: nobody can tell their columns. */
export function hiddenHeaders(tables: readonly InspectedTable[]): readonly Mend[] {
  return TABLE_NAMES.filter((name) => tables.some((one) => one.name === name && one.headers.length === 0)).map(
    (table) => ({ kind: 'showHeaders', table }),
  );
}

function hasAllHeaders({ headers }: InspectedTable, table: TableName): boolean {
  const present = new Set(headers.map((header) => plainWord(String(header))));
  return allSheetWords.some((words) => {
    const own: Readonly<Record<string, string>> = words.headers[table];
    return columnsOf(table).every(({ id }) => present.has(plainWord(own[id] ?? '')));
  });
}
