import type { DefinedName } from '../../xlsx/book';
import { defined } from '../../xlsx/defined';
import { HostError, itemNotFound } from '../rich-api/host-error';
import { followers } from '../model/followers';
import { copyName } from '../model/sheets/sheet-name';
import { insertSheets, renameSheet, requireStructure } from '../model/sheets/sheets';
import { quoteSheetName } from '../model/state/address';
import { namesOf } from '../model/state/names';
import type { Sheet } from '../model/state/sheet';
import { allTables } from '../model/state/table';
import type { Workbook } from '../model/state/workbook';
import { renameTable } from '../model/tables/name';
import { fillSheets } from './open/book';
import { openWorkbook } from './open-workbook';
import { bookOf } from './save/book';

/**
 * Inserts sheets of a workbook file into a workbook from a position on, all of them or those named, and returns them. Sheets
 * and tables whose name is taken get another, which formulas follow; what pointed to a sheet that stays behind is `#REF!`.
 */
export function insertSheetsOf(
  workbook: Workbook,
  bytes: Uint8Array,
  names: readonly string[] | undefined,
  position: number,
): readonly Sheet[] {
  requireStructure(workbook);
  const source = sourceOf(bytes);
  if (names !== undefined) keepOnly(source, names);
  giveFreeNames(source, workbook);
  const book = bookOf(source);
  const sheets = book.sheets.map(({ name }) => workbook.createSheet(name));
  const taken = namesOf(workbook);
  insertSheets(workbook, sheets, position);
  fillSheets(workbook, sheets, { ...book, names: book.names.flatMap((name) => arriving(name, book.sheets, taken)) });
  workbook.touch();
  return sheets;
}

function sourceOf(bytes: Uint8Array): Workbook {
  const opened = openWorkbook(bytes);
  if (!opened.ok && opened.cause !== undefined)
    throw opened.cause instanceof Error ? opened.cause : new Error('The file could not be read.');
  if (!opened.ok) throw new HostError('InvalidArgument', 'The file is not a workbook that can be opened.');
  opened.workbook.followers = followers;
  return opened.workbook;
}

/** Leaves the sheets of these names, in any case; one that the file lacks is the caller's error. */
function keepOnly(source: Workbook, names: readonly string[]): void {
  const wanted = new Set(
    names.map((name) => {
      const sheet = source.findSheet(name);
      if (!sheet) throw itemNotFound();
      return sheet;
    }),
  );
  for (const sheet of source.sheets.filter((one) => !wanted.has(one))) {
    for (const follower of source.followers) follower.sheetDeleted?.(source, sheet);
    source.sheets.splice(source.sheets.indexOf(sheet), 1);
  }
}

function giveFreeNames(source: Workbook, workbook: Workbook): void {
  const isTaken = (others: readonly { readonly name: string }[], { name }: { readonly name: string }): boolean =>
    others.some((other) => other.name.toLowerCase() === name.toLowerCase());
  for (const sheet of source.sheets) {
    if (!isTaken(workbook.sheets, sheet)) continue;
    const all = { sheets: [...workbook.sheets, ...source.sheets] };
    renameSheet(source, sheet, copyName(all, sheet.name));
  }
  for (const table of allTables(source)) {
    const others = [...allTables(workbook), ...namesOf(workbook).values()];
    if (!isTaken(others, table)) continue;
    const all = [...others, ...allTables(source), ...namesOf(source).values()];
    let number = 2;
    while (isTaken(all, { name: `${table.name}_${number}` })) number += 1;
    renameTable(source, table, `${table.name}_${number}`);
  }
}

/** A name of the whole workbook comes along with the sheet that it speaks of, for that sheet alone where it is taken. */
function arriving(
  name: DefinedName,
  sheets: readonly { readonly name: string }[],
  taken: ReturnType<typeof namesOf>,
): readonly DefinedName[] {
  if (name.sheet !== undefined) return [name];
  const owner = sheets.find((sheet) => name.refersTo.includes(`${quoteSheetName(sheet.name)}!`));
  if (!owner) return [];
  return [taken.has(name.name.toLowerCase()) ? defined<DefinedName>({ ...name, sheet: owner.name }) : name];
}
