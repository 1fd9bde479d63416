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

/** How a change of a table's rows went, and the places of all lists after it; null where they are as they were. */
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
export function loadListPlaces(context: Excel.RequestContext, names: readonly TableName[]): () => ListPlaces {
  const blocks = loadBlocks(context);
  const places = names.map((name) => ({ name, place: loadListPlace(context, name, blocks) }));
  return () =>
    new Map(
      places.flatMap(({ name, place }) => {
        const found = place();
        return found ? [[name, found] as const] : [];
      }),
    );
}

function loadListPlace(context: Excel.RequestContext, name: TableName, blocks: Blocks): () => ListPlace | null {
  const table = context.workbook.tables.getItemOrNullObject(name);
  table.load({ showHeaders: true, showTotals: true, autoFilter: { isDataFiltered: true } });
  const body = table.getDataBodyRange();
  // Where headers are hidden, Excel gives no header row, and nothing else that is asked for along with it.
  const headers = body.getRowsAbove(1).load({ values: true, rowIndex: true });
  const last = body.getLastRow();
  const ends = last
    .getOffsetRange(-1, 0)
    .getResizedRange(1, 0)
    .load({ formulasR1C1: true, values: true, rowIndex: true });
  const above = loadSurroundings(name, last, blocks);
  const below = loadSurroundings(name, last.getOffsetRange(1, 0), blocks);
  return () => {
    if (table.isNullObject || !table.showHeaders) return null;
    const lines = asItWas(ends.formulasR1C1 as CellValue[][], ends.values as CellValue[][]);
    const [before = [], end = []] = lines;
    return {
      headers: (headers.values as CellValue[][])[0] ?? [],
      // `ends` begins one row above the last.
      rows: ends.rowIndex + 1 - headers.rowIndex,
      calculated: calculatedColumns(ends.rowIndex === headers.rowIndex ? end : before, end),
      hasTotals: table.showTotals,
      isFiltered: table.autoFilter.isDataFiltered,
      crossing: crossing(above(), below()),
    };
  };
}

/** Queues the look at whether nothing stands beside a table in the sheet row of one of its rows. */
export function loadIsAlone(context: Excel.RequestContext, name: TableName, row: Excel.Range): () => boolean {
  const surroundings = loadSurroundings(name, row, loadBlocks(context));
  return () => {
    const { left, right, tables, blocks } = surroundings();
    return !left && !right && tables.length === 0 && blocks.length === 0;
  };
}

/** Whether two readings of a place lead to the same cells. */
export function isSamePlace(one: ListPlace, other: ListPlace | undefined): boolean {
  const written = ({ headers, calculated, hasTotals }: ListPlace) => JSON.stringify([headers, calculated, hasTotals]);
  return other !== undefined && written(one) === written(other);
}

type Blocks = readonly { readonly name: string; readonly range: Excel.Range }[];

function loadBlocks({ workbook }: Excel.RequestContext): Blocks {
  return BLOCKS.map((name) => ({
    name,
    range: workbook.names
      .getItemOrNullObject(name)
      .getRangeOrNullObject()
      .load({ rowIndex: true, rowCount: true, worksheet: { id: true } }),
  }));
}

function loadSurroundings(name: TableName, row: Excel.Range, blocks: Blocks): () => RowSurroundings {
  row.load({ rowIndex: true, columnIndex: true, columnCount: true, worksheet: { id: true } });
  const used = row.getEntireRow().getUsedRangeOrNullObject(true).load({ columnIndex: true, columnCount: true });
  const tables = row.getEntireRow().getTables(false).load({ name: true });
  const meets = (range: Excel.Range) =>
    !range.isNullObject &&
    range.worksheet.id === row.worksheet.id &&
    range.rowIndex <= row.rowIndex &&
    row.rowIndex < range.rowIndex + range.rowCount;
  return () => ({
    left: !used.isNullObject && used.columnIndex < row.columnIndex,
    right: !used.isNullObject && used.columnIndex + used.columnCount > row.columnIndex + row.columnCount,
    tables: tables.items.map((table) => table.name).filter((other) => other !== name),
    blocks: blocks.filter(({ range }) => meets(range)).map((block) => block.name),
  });
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
