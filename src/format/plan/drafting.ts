import type { CellValue } from '../cells';
import { columnsOf, type ColumnEntry, type TableName } from '../tables';
import type { SheetWords } from '../words/fr';
import type { Area, Block, PlannedName, PlannedTable } from './sheet-plan';
import type { StyleName } from './styles';

export const area = (row: number, column: number, rows = 1, columns = 1): Area => ({ row, column, rows, columns });

/** One cell in its style. */
export const cell = (row: number, column: number, value: CellValue, style: StyleName): Block => ({
  row,
  column,
  values: [[value]],
  style,
});

/** One row of cells in one style. */
export const line = (row: number, column: number, values: readonly CellValue[], style: StyleName): Block => ({
  row,
  column,
  values: [values],
  style,
});

export const named = (name: string, row: number, column: number, rows = 1, columns = 1): PlannedName => ({
  name,
  area: area(row, column, rows, columns),
});

/**
 * The band at the head of a sheet: title, subtitle, and the line that says what to do. Fills rows 0 to 2. A sheet whose subtitle
 * may yet come gives '' for it, one that never has any, null.
 */
export function headBand(title: string, subtitle: CellValue | null, guide: string, columns: number) {
  const band = (row: number, text: CellValue, style: StyleName) =>
    line(row, 0, ['', text, ...Array.from({ length: columns - 2 }, () => '')], style);
  return {
    blocks: [band(0, title, 'title'), band(1, subtitle ?? '', 'subtitle'), band(2, guide, 'guide')],
    merges: [area(2, 1, 1, columns - 2)],
    rowHeights: [
      { row: 0, rows: 1, height: 32 },
      // Without a subtitle, its row is the band's lower edge.
      { row: 1, rows: 1, height: subtitle === null ? 5 : 20 },
      { row: 2, rows: 1, height: 30 },
      { row: 3, rows: 1, height: 10 },
    ],
  };
}

/** A table with its header and body. Each column's style is chosen by its entry. */
export function tableBlocks(
  table: TableName,
  words: SheetWords,
  place: { readonly row: number; readonly column: number },
  body: readonly (readonly CellValue[])[],
  styleOf: (column: ColumnEntry) => StyleName,
): { readonly blocks: readonly Block[]; readonly table: PlannedTable; readonly end: number } {
  const columns = columnsOf(table);
  const headers: Readonly<Record<string, string>> = words.headers[table];
  const numeric = (style: StyleName) => ['score', 'number', 'percent', 'percentFr'].includes(style);
  const blocks = columns.flatMap((column, i) => {
    const style = styleOf(column);
    return [
      cell(place.row, place.column + i, headers[column.id] ?? '', numeric(style) ? 'headerNumber' : 'header'),
      { row: place.row + 1, column: place.column + i, values: body.map((row) => [row[i] ?? '']), style },
    ];
  });
  return {
    blocks,
    table: { name: table, area: area(place.row, place.column, body.length + 1, columns.length) },
    end: place.row + 1 + body.length,
  };
}

/** A body of at least so many rows, blank ones added for people to type in. */
export function withBlankRows(body: readonly (readonly CellValue[])[], least: number, columns: number) {
  const blank = Array.from({ length: Math.max(0, least - body.length) }, () =>
    Array.from<CellValue>({ length: columns }).fill(''),
  );
  return [...body, ...blank];
}
