import type { Book, BookSheet, DefinedName } from './book';
import { defined } from './defined';
import { officeTheme } from './office-theme';
import { customXmlOf, taskPanesOf } from './read/add-ins';
import type { CellContext } from './read/cells';
import type { Loss, LossCode } from './read/loss';
import { openParts, type Parts } from './read/parts';
import { propertiesOf } from './read/properties';
import { Refused, type Refusal } from './read/refusal';
import { readSheet } from './read/sheet';
import { sharedTexts } from './read/strings';
import { readStyles } from './read/styles';
import {
  activeSheetOf,
  definedNames,
  sheetPlaces,
  withPrintNames,
  workbookOf,
  workbookSettings,
} from './read/workbook';

export type ReadBook =
  | { readonly ok: true; readonly book: Book; readonly losses: readonly Loss[] }
  /** `cause`: what went wrong in the reader, for whoever mends it; with `internalError` alone. */
  | { readonly ok: false; readonly refusal: Refusal; readonly cause?: unknown };

/**
 * Reads a .xlsx or .xlsm file. Everything that `Book` describes is read; all else is listed as a loss with its place. What is
 * no such file, is damaged, has a password or passes the bounds is refused. Never throws, fetches nothing.
 */
export function readBook(bytes: Uint8Array): ReadBook {
  try {
    return { ok: true, ...readParts(openParts(bytes)) };
  } catch (error) {
    // What is wrong with a file is refused where it is found: anything else is a defect of the reader, not damage.
    return error instanceof Refused
      ? { ok: false, refusal: error.refusal }
      : { ok: false, refusal: 'internalError', cause: error };
  }
}

function readParts(parts: Parts): { readonly book: Book; readonly losses: readonly Loss[] } {
  const { path, root } = workbookOf(parts);
  const linkTo = (kind: string) => parts.links(path).find((link) => link.kind === kind)?.target;
  const xmlOf = (kind: string) => {
    const target = linkTo(kind);
    return target === undefined ? undefined : parts.xml(target);
  };
  const styles = readStyles(xmlOf('styles'));
  const context: CellContext = { styles, texts: sharedTexts(xmlOf('sharedStrings')), cellCount: 0, sharedCount: 0 };
  const { places, others } = sheetPlaces(parts, path, root);
  if (places.length === 0) throw new Refused('damaged');
  const read = places.map((place) => readSheet(parts, place, context));
  const { names, sheets } = namesAndSheets(
    root,
    read.map(({ sheet }, index) => ({ sheet, position: places[index]?.position ?? index })),
  );
  const theme = linkTo('theme');
  const themeBytes = theme === undefined ? undefined : parts.bytes(theme);
  const themeText = themeBytes && new TextDecoder().decode(themeBytes);
  const book = defined<Book>({
    sheets,
    names,
    activeSheet: Math.max(
      0,
      places.findIndex(({ position }) => position === activeSheetOf(root)),
    ),
    defaultFont: styles.defaultFont,
    theme: themeText === officeTheme ? undefined : themeText,
    ...propertiesOf(parts),
    taskPanes: taskPanesOf(parts),
    customXml: customXmlOf(parts, path),
    ...workbookSettings(root),
  });
  return {
    book,
    losses: [...read.flatMap(({ losses }) => losses), ...lossesOfBook(parts, path, others, styles.namedStyles)],
  };
}

/** Names as they are known, the built-in ones folded into the sheets that they speak of. */
function namesAndSheets(
  root: Parameters<typeof definedNames>[0],
  sheets: readonly { readonly sheet: BookSheet; readonly position: number }[],
): { readonly names: readonly DefinedName[]; readonly sheets: readonly BookSheet[] } {
  const all = definedNames(root);
  const builtIn = new Map<number, DefinedName[]>();
  for (const name of all) {
    if (name.local === undefined || !isBuiltIn(name)) continue;
    const found = builtIn.get(name.local);
    if (found) found.push(name);
    else builtIn.set(name.local, [name]);
  }
  const nameAt = new Map(sheets.map(({ sheet, position }) => [position, sheet.name]));
  return {
    names: all
      .filter((name) => !isBuiltIn(name) && (name.local === undefined || nameAt.has(name.local)))
      .map(({ local, ...name }) =>
        defined<DefinedName>({ ...name, sheet: local === undefined ? undefined : nameAt.get(local) }),
      ),
    sheets: sheets.map(({ sheet, position }) => withPrintNames(sheet, builtIn.get(position) ?? [])),
  };
}

function isBuiltIn({ name }: DefinedName): boolean {
  return name.startsWith('_xlnm.');
}

const LOST_LINKS: Readonly<Record<string, LossCode>> = {
  vbaProject: 'macros',
  externalLink: 'externalLink',
  pivotCacheDefinition: 'pivotTable',
  slicerCache: 'slicer',
  timelineCache: 'timeline',
  connections: 'query',
  powerPivotData: 'dataModel',
  xlMacrosheet: 'macros',
  usernames: 'sharedWorkbook',
  revisionHeaders: 'sharedWorkbook',
};

/** Links of a workbook that are read, made anew on saving, or only speed up a calculation. */
const HARMLESS = ['worksheet', 'styles', 'theme', 'sharedStrings', 'calcChain', 'customXml', 'sheetMetadata', 'person'];

function lossesOfBook(
  parts: Parts,
  path: string,
  otherSheets: readonly string[],
  namedStyles: readonly string[],
): readonly Loss[] {
  const links = parts
    .links(path)
    .filter(({ kind }) => !HARMLESS.includes(kind) && !['chartsheet', 'dialogsheet'].includes(kind))
    .map(({ kind, target }) => ({ code: LOST_LINKS[kind] ?? 'other', place: target, detail: kind }) as const);
  const signature = parts.links('').some(({ kind }) => kind.includes('signature'));
  return [
    ...links,
    ...otherSheets.map((place) => ({ code: 'chartSheet', place }) as const),
    ...(signature ? [{ code: 'signature', place: '_xmlsignatures' } as const] : []),
    ...(namedStyles.length > 0
      ? [{ code: 'cellStyles', place: 'xl/styles.xml', detail: namedStyles.join(', ') } as const]
      : []),
  ];
}
