import type { CellValue } from '../format/cells';
import { CHART_NAMES } from '../format/chart-names';
import { LIST_TABLES, type TableName } from '../format/tables';
import { asItWas } from './as-it-was';

/** The tables that rows are added to. */
export const LIST_TABLE_NAMES: readonly TableName[] = Object.values(LIST_TABLES);

/** Places of the fiche that are no table, yet may take no gap. */
const BLOCKS = [CHART_NAMES.keyPoints, CHART_NAMES.horizons, CHART_NAMES.evaluations, CHART_NAMES.place];

/** What must be known of a list's table and of what stands around it, to add a row in one round trip. */
export interface ListPlace {
  /** The identifier of its sheet. */
  readonly sheet: string;
  readonly headers: readonly CellValue[];
  /** How many rows it has. */
  readonly rows: number;
  /** Columns that hold one formula to the end, which a new row takes too, as in Excel's calculated columns. */
  readonly calculated: readonly number[];
  readonly hasTotals: boolean;
  readonly isFiltered: boolean;
  /** What crosses the line under the last row, beside the table: a part of the fiche may never be torn there. */
  readonly crossing: 'nothing' | 'user' | 'fiche';
}

export type ListPlaces = ReadonlyMap<TableName, ListPlace>;

/** How a change of a table's rows went, and the places that it may have changed; null where they are as they were. */
export interface RowsChanged<Outcome> {
  readonly outcome: Outcome;
  readonly lists: ListPlaces | null;
}

/** What stands in a sheet's row beside a table. */
interface RowSurroundings {
  readonly left: boolean;
  readonly right: boolean;
  readonly tables: readonly string[];
  readonly blocks: readonly string[];
}

/** Queues the reading of the places of lists; the value gives those of the tables that exist, once synced. */
export function loadListPlaces(
  context: Excel.RequestContext,
  names: readonly TableName[],
  partsOf: (name: TableName) => TableParts = (name) => loadTable(context, name),
): () => ListPlaces {
  const blocks = loadBlocks(context);
  const places = names.map((name) => ({ name, place: loadListPlace(name, partsOf(name), blocks) }));
  return () =>
    new Map(
      places.flatMap(({ name, place }) => {
        const found = place();
        return found ? [[name, found] as const] : [];
      }),
    );
}

/** A table and its two ranges, which Excel keeps for no later message; the headers are loaded, and whether they are shown. */
export interface TableParts {
  readonly table: Excel.Table;
  readonly headers: Excel.Range;
  readonly body: Excel.Range;
}

/** Queues the reading of a table's headers; its other parts are there to ask for more. */
export function loadTable(context: Excel.RequestContext, name: TableName): TableParts {
  const table = context.workbook.tables.getItemOrNullObject(name).load({ showHeaders: true });
  const body = table.getDataBodyRange().untrack();
  // Where headers are hidden, Excel gives no header row, and nothing else that is asked for along with it.
  return { table, body, headers: body.getRowsAbove(1).untrack().load({ values: true }) };
}

/** Queues the reading of the last row and of the one above, which may be that of the headers. */
export function loadEnds(last: Excel.Range): Excel.Range {
  const ends = last.getOffsetRange(-1, 0).untrack().getResizedRange(1, 0).untrack();
  return ends.load({ formulasR1C1: true, values: true, rowIndex: true });
}

/** What the headers and the last rows of a table say, once synced. */
export function linesOf(headers: Excel.Range, ends: Excel.Range): Pick<ListPlace, 'headers' | 'calculated'> {
  const lines = asItWas(ends.formulasR1C1 as CellValue[][], ends.values as CellValue[][]);
  const [before = [], end = []] = lines;
  return {
    headers: (headers.values as CellValue[][])[0] ?? [],
    calculated: calculatedColumns(ends.rowIndex === headers.rowIndex ? end : before, end),
  };
}

function loadListPlace(name: TableName, { table, headers, body }: TableParts, blocks: Blocks): () => ListPlace | null {
  table.load({ showTotals: true, autoFilter: { isDataFiltered: true } });
  headers.load({ rowIndex: true, columnIndex: true, columnCount: true, worksheet: { id: true } });
  const last = body.getLastRow().untrack();
  const ends = loadEnds(last);
  // `ends` begins one row above the last.
  const rowOf = (down: number) => (): RowPlace => ({
    rowIndex: ends.rowIndex + 1 + down,
    columnIndex: headers.columnIndex,
    columnCount: headers.columnCount,
    worksheet: headers.worksheet,
  });
  const above = loadSurroundings(name, last, rowOf(0), blocks);
  const below = loadSurroundings(name, last.getOffsetRange(1, 0).untrack(), rowOf(1), blocks);
  return () => {
    if (table.isNullObject || !table.showHeaders) return null;
    return {
      ...linesOf(headers, ends),
      sheet: headers.worksheet.id,
      rows: ends.rowIndex + 1 - headers.rowIndex,
      hasTotals: table.showTotals,
      isFiltered: table.autoFilter.isDataFiltered,
      crossing: crossing(above(), below()),
    };
  };
}

/** Queues the look at whether nothing stands beside a table in the sheet row of one of its rows. */
export function loadIsAlone(context: Excel.RequestContext, name: TableName, row: Excel.Range): () => boolean {
  row.load({ rowIndex: true, columnIndex: true, columnCount: true, worksheet: { id: true } });
  const surroundings = loadSurroundings(name, row, () => row, loadBlocks(context));
  return () => {
    const { left, right, tables, blocks } = surroundings();
    return !left && !right && tables.length === 0 && blocks.length === 0;
  };
}

type Blocks = readonly { readonly name: string; readonly range: Excel.Range }[];

function loadBlocks({ workbook }: Excel.RequestContext): Blocks {
  return BLOCKS.map((name) => ({
    name,
    range: workbook.names
      .getItemOrNullObject(name)
      .getRangeOrNullObject()
      .untrack()
      .load({ rowIndex: true, rowCount: true, worksheet: { id: true } }),
  }));
}

/** Where a row of a table stands. */
interface RowPlace {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly columnCount: number;
  readonly worksheet: { readonly id: string };
}

function loadSurroundings(
  name: TableName,
  row: Excel.Range,
  placeOf: () => RowPlace,
  blocks: Blocks,
): () => RowSurroundings {
  const line = row.getEntireRow().untrack();
  const used = line.getUsedRangeOrNullObject(true).untrack().load({ columnIndex: true, columnCount: true });
  const tables = line.getTables(false).load({ name: true });
  return () => {
    const { rowIndex, columnIndex, columnCount, worksheet } = placeOf();
    const meets = (range: Excel.Range) =>
      !range.isNullObject &&
      range.worksheet.id === worksheet.id &&
      range.rowIndex <= rowIndex &&
      rowIndex < range.rowIndex + range.rowCount;
    return {
      left: !used.isNullObject && used.columnIndex < columnIndex,
      right: !used.isNullObject && used.columnIndex + used.columnCount > columnIndex + columnCount,
      tables: tables.items.map((table) => table.name).filter((other) => other !== name),
      blocks: blocks.filter(({ range }) => meets(range)).map((block) => block.name),
    };
  };
}

/** Columns whose last cell holds a formula, and the cell above it the same. */
function calculatedColumns(above: readonly CellValue[], last: readonly CellValue[]): readonly number[] {
  return last.flatMap((formula, column) =>
    typeof formula === 'string' && formula.startsWith('=') && above[column] === formula ? [column] : [],
  );
}

function crossing(above: RowSurroundings, below: RowSurroundings): ListPlace['crossing'] {
  const shared = (one: readonly string[], other: readonly string[]) => one.filter((name) => other.includes(name));
  const tables = shared(above.tables, below.tables);
  const isOurs = (name: string) => name.startsWith('FPD_') && !LIST_TABLE_NAMES.some((list) => list === name);
  if (shared(above.blocks, below.blocks).length > 0 || tables.some(isOurs)) return 'fiche';
  const beside = (above.left && below.left) || (above.right && below.right);
  return beside || tables.length > 0 ? 'user' : 'nothing';
}
