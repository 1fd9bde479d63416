import type { Cells, CellValue } from '../cells';
import { meet } from '../plan/areas';
import type { Area } from '../plan/sheet-plan';
import { columnsOf, TABLE_NAMES, type TableName } from '../tables';
import { allSheetWords, plainWord } from '../words/sheet-words';
import { cellAt, type InspectedSheet, type Inspection, type Mend } from './mend';

/** So many blank rows end a table that no longer says where it ends. */
const GAP = 2;

interface Found {
  readonly sheet: string;
  readonly area: Area;
}

/**
 * Tables of the fiche that are none any more while header row and cells stand: someone made a plain range of them, or a program
 * that knows no tables saved the file. One is known by all its headers in one row; where two could be meant, none is taken.
 * It ends where the layout's next caption or table begins, or after blank rows beyond those that the layout gives.
 */
export function convertedTables(cells: Cells, planned: Cells, inspection: Inspection): readonly Mend[] {
  return TABLE_NAMES.filter((name) => !cells.tables[name]).flatMap((name): Mend[] => {
    const least = planned.tables[name]?.rows.length ?? 1;
    const found = inspection.sheets.flatMap((sheet) => rangesOf(name, sheet, least, inspection));
    const [one, ...others] = found;
    return one && others.length === 0 ? [{ kind: 'makeTable', name, ...one }] : [];
  });
}

function rangesOf(name: TableName, sheet: InspectedSheet, least: number, { tables }: Inspection): readonly Found[] {
  const own = tables.filter((table) => table.sheet === sheet.name).map(({ area }) => area);
  return sheet.cells.flatMap((line, i): Found[] => {
    const columns = headerColumns(name, line);
    if (!columns) return [];
    const [row, column] = [sheet.row + i, sheet.column + columns.first];
    const width = columns.last - columns.first + 1;
    const header = { row, column, rows: 2, columns: width };
    if (own.some((area) => meet(area, header))) return [];
    const rows = bodyRows(sheet, header, own, least);
    return [{ sheet: sheet.name, area: { ...header, rows: rows + 1 } }];
  });
}

/** Where the headers of a table stand in a row, with people's own between and beside them; null where one is missing. */
function headerColumns(
  name: TableName,
  line: readonly CellValue[],
): { readonly first: number; readonly last: number } | null {
  const plain = line.map((cell) => (typeof cell === 'string' ? plainWord(cell) : ''));
  for (const words of allSheetWords) {
    const own: Readonly<Record<string, string>> = words.headers[name];
    const places = columnsOf(name).map(({ id }) => plain.indexOf(plainWord(own[id] ?? '')));
    if (places.includes(-1)) continue;
    let [first, last] = [Math.min(...places), Math.max(...places)];
    while (first > 0 && plain[first - 1] !== '') first -= 1;
    while (last < line.length - 1 && plain[last + 1] !== '') last += 1;
    const isWhole = plain.slice(first, last + 1).every((word) => word !== '');
    if (isWhole) return { first, last };
  }
  return null;
}

/** How many rows of a body stand under a header row; one at least, as Excel wants. */
function bodyRows(sheet: InspectedSheet, header: Area, others: readonly Area[], least: number): number {
  const end = sheet.row + sheet.cells.length;
  let last = 0;
  let limit = Infinity;
  for (let rows = 1; header.row + rows < end; rows += 1) {
    const row = header.row + rows;
    const cells = Array.from({ length: header.columns }, (_, i) => cellAt(sheet, row, header.column + i));
    const isTable = others.some((area) => meet(area, { ...header, row, rows: 1 }));
    if (isTable || isCaption(cells) || isHeaderRow(cells)) {
      // A blank row parts a table from the caption under it.
      limit = Math.max(1, rows - 2);
      break;
    }
    if (cells.every((cell) => cell === '')) continue;
    if (rows > least && rows - last > GAP) break;
    last = rows;
  }
  return Math.max(1, last, Math.min(least, limit));
}

/** Nothing but one of the layout's captions: what it heads is no row. */
function isCaption(cells: readonly CellValue[]): boolean {
  const [text, ...others] = cells.filter((cell) => cell !== '');
  return others.length === 0 && typeof text === 'string' && CAPTIONS.has(text);
}

function isHeaderRow(cells: readonly CellValue[]): boolean {
  return TABLE_NAMES.some((name) => headerColumns(name, cells) !== null);
}

const CAPTIONS: ReadonlySet<string> = new Set(
  allSheetWords.flatMap(({ sections, readings }) => [...Object.values(sections), readings.legend]),
);
