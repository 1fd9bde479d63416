import type { Cells, CellValue, TableCells } from '../format/cells';
import { ANSWER_ROWS, SCORED_ANSWERS } from '../format/answers-mark';
import { LIST_NAMES } from '../format/choice-lists';
import { DESCRIPTOR_NAMES } from '../format/descriptor-formula';
import { PROJECT_FIELDS, READING_NAMES, WORKBOOK_NAMES } from '../format/fields';
import { CHART_NAMES } from '../format/chart-names';
import { SUMMARY_NAMES } from '../format/summary/summary-names';
import { TABLE_NAMES } from '../format/tables';
import { LIST_TABLE_NAMES, loadListPlaces, loadTable, type ListPlaces } from './list-place';
import { RADAR_CHART } from './radar-chart';

/** Every defined name that a fiche's workbook has, and what it remembers of the page for the presentation. */
export const FICHE_NAMES: readonly string[] = [
  ...PROJECT_FIELDS.map(({ name }) => name),
  ...Object.values(WORKBOOK_NAMES),
  ...Object.values(READING_NAMES),
  ...Object.values(LIST_NAMES),
  SCORED_ANSWERS,
  ANSWER_ROWS.name,
  ...Object.values(DESCRIPTOR_NAMES),
  CHART_NAMES.keyPoints,
  CHART_NAMES.horizons,
  CHART_NAMES.evaluations,
  CHART_NAMES.current,
  CHART_NAMES.place,
  SUMMARY_NAMES.written,
];

/** Cells of the fiche, and whether the radar is drawn. */
export interface ReadCells {
  readonly cells: Cells;
  readonly hasRadar: boolean;
  /** Where the rows of lists stand. */
  readonly lists: ListPlaces;
  /** How many rows the blocks of results have that are there. */
  readonly blockRows: ReadonlyMap<string, number>;
}

/** Blocks of results, a row a theme: people delete rows of the sheet that they stand on, and write below them. */
const BLOCKS: readonly string[] = [CHART_NAMES.keyPoints, CHART_NAMES.horizons, CHART_NAMES.evaluations];

/** Reads all names and tables of a fiche in one round trip. */
export async function readCells(context: Excel.RequestContext): Promise<ReadCells> {
  const read = queueCells(context);
  await context.sync();
  return read();
}

/**
 * Asks for each name and table by its name, so that one that is lost hides no other. What it gives reads them once they came.
 * Excel is told to keep none of the ranges for later: that would be a third more to send, and a second message.
 */
export function queueCells(context: Excel.RequestContext): () => ReadCells {
  const { names, tables } = context.workbook;
  const parts = new Map(TABLE_NAMES.map((name) => [name, loadTable(context, name)]));
  const namedRanges = FICHE_NAMES.map((name) => {
    const whole = names.getItemOrNullObject(name).getRangeOrNullObject().untrack();
    if (BLOCKS.includes(name)) whole.load({ rowCount: true });
    // A fiche's name is known by its first cell, however many it has.
    return { name, whole, range: whole.getCell(0, 0).untrack().load({ values: true }) };
  });
  for (const { body } of parts.values()) body.load({ values: true });
  const radar = tables.getItemOrNullObject('FPD_Scores').worksheet.charts.getItemOrNullObject(RADAR_CHART);
  radar.load({ name: true });
  const lists = loadListPlaces(context, LIST_TABLE_NAMES, (name) => parts.get(name) ?? loadTable(context, name));
  return () => ({
    cells: {
      names: Object.fromEntries(
        namedRanges.map(({ name, range }) => [name, range.isNullObject ? null : (rowsOf(range)[0]?.[0] ?? '')]),
      ),
      tables: Object.fromEntries(
        [...parts].map(([name, { table, headers, body }]): [string, TableCells | null] => [
          name,
          table.isNullObject || !table.showHeaders ? null : { headers: rowsOf(headers)[0] ?? [], rows: rowsOf(body) },
        ]),
      ),
    },
    hasRadar: !radar.isNullObject,
    lists: lists(),
    blockRows: new Map(
      namedRanges
        .filter(({ name, whole }) => BLOCKS.includes(name) && !whole.isNullObject)
        .map(({ name, whole }) => [name, whole.rowCount]),
    ),
  });
}

/** Office.js types values as any; what a host gives is text, numbers and booleans. */
function rowsOf(range: Excel.Range): readonly (readonly CellValue[])[] {
  return range.values as CellValue[][];
}
