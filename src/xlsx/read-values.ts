import { splitReference } from './cell-reference';
import type { BookValues, SheetValues } from './fiche-cells';
import { openParts, type Parts } from './read/parts';
import { savedOf } from './read/properties';
import { Refused, type Refusal } from './read/refusal';
import type { SheetPlace } from './read/sheet-place';
import { sharedTexts } from './read/strings';
import { tableOf } from './read/table';
import { ValueReader, type ValueContext } from './read/value-reader';
import { definedNames, sheetPlaces, workbookOf } from './read/workbook';

export type ReadValues =
  | { readonly ok: true; readonly values: BookValues; readonly saved: string | null }
  /** `cause`: what went wrong in the reader, for whoever mends it; with `internalError` alone. */
  | { readonly ok: false; readonly refusal: Refusal; readonly cause?: unknown };

/**
 * Reads the names of a .xlsx or .xlsm file that are wanted, and the cells and tables of its sheets, as `readBook` does, and nothing
 * else: a part that says how something looks is not even unpacked, nor is a sheet that no wanted name leads to and that has no
 * table. Never throws, fetches nothing.
 */
export function readValues(bytes: Uint8Array, isWanted: (name: string) => boolean): ReadValues {
  try {
    return { ok: true, ...valuesIn(openParts(bytes), isWanted) };
  } catch (error) {
    return error instanceof Refused
      ? { ok: false, refusal: error.refusal }
      : { ok: false, refusal: 'internalError', cause: error };
  }
}

function valuesIn(
  parts: Parts,
  isWanted: (name: string) => boolean,
): { readonly values: BookValues; readonly saved: string | null } {
  const { path, root } = workbookOf(parts);
  const texts = parts.links(path).find(({ kind }) => kind === 'sharedStrings')?.target;
  const context: ValueContext = {
    texts: sharedTexts(texts === undefined ? undefined : parts.xml(texts)),
    cellCount: 0,
  };
  const { places } = sheetPlaces(parts, path, root);
  if (places.length === 0) throw new Refused('damaged');
  const names = definedNames(root).flatMap(({ local, ...name }) =>
    local === undefined && isWanted(name.name) ? [name] : [],
  );
  const named = new Set(names.map(({ refersTo }) => splitReference(refersTo)?.sheet.toLowerCase()));
  const sheets = places
    .filter(
      (place) => named.has(place.name.toLowerCase()) || parts.links(place.path).some(({ kind }) => kind === 'table'),
    )
    .map((place) => sheetValues(parts, place, context));
  return { values: { names, sheets }, saved: savedOf(parts) };
}

function sheetValues(parts: Parts, { name, path }: SheetPlace, context: ValueContext): SheetValues {
  const reader = new ValueReader(context);
  parts.scan(parts.take(path), reader);
  const tables = reader.tables.flatMap((id) => {
    const link = parts.linkOf(path, id);
    const part = link && parts.xml(parts.take(link.target));
    return (part && tableOf(part)) ?? [];
  });
  return { name, cells: reader.cells, tables };
}
