import type { Cells, CellValue, TableCells } from '../format/cells';
import type { Book, BookSheet, CellValue as BookValue } from './book';
import { parseArea, splitReference, type Area } from './cell-reference';

/** The names and tables of a workbook file, as a reader of fiches wants them. Error values come as their text. */
export function cellsOfBook(book: Book): Cells {
  const grids = new Map(book.sheets.map((sheet) => [sheet.name.toLowerCase(), gridOf(sheet)]));
  const names = Object.fromEntries(
    book.names
      .filter(({ name, sheet }) => name.startsWith('FPD_') && sheet === undefined)
      .map(({ name, refersTo }) => {
        const place = splitReference(refersTo);
        const grid = place && grids.get(place.sheet.toLowerCase());
        const area = place && parseArea(place.ref);
        return [name, grid && area ? grid(area.top, area.left) : null];
      }),
  );
  const tables = Object.fromEntries(
    book.sheets.flatMap((sheet) =>
      sheet.tables.map((table) => {
        const grid = grids.get(sheet.name.toLowerCase());
        const area = parseArea(table.ref);
        return [table.name, grid && area ? tableCells(grid, area, table) : null];
      }),
    ),
  );
  return { names, tables };
}

type Grid = (row: number, column: number) => CellValue;

function gridOf(sheet: BookSheet): Grid {
  const values = new Map(sheet.cells.map(({ row, column, value }) => [`${row},${column}`, value]));
  return (row, column) => plain(values.get(`${row},${column}`));
}

function plain(value: BookValue | undefined): CellValue {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? value.error : value;
}

function tableCells(grid: Grid, area: Area, table: BookSheet['tables'][number]): TableCells {
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, i) => area.left + i);
  const top = table.headerRow ? area.top + 1 : area.top;
  const bottom = table.totalRow ? area.bottom - 1 : area.bottom;
  const rows = Array.from({ length: Math.max(0, bottom - top + 1) }, (_, i) => top + i);
  return {
    headers: table.columns.map(({ name }) => name),
    rows: rows.map((row) => columns.map((column) => grid(row, column))),
  };
}
