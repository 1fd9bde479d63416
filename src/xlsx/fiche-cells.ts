import type { Cells, CellValue, TableCells } from '../format/cells';
import type { CellValue as BookValue, DefinedName, Table } from './book';
import { parseArea, splitReference, type Area } from './cell-reference';
import { LIMITS, Refused } from './read/refusal';
import type { PlacedValue } from './read/value-reader';

/** Whether a name or a table is one of the fiche's own. */
export function isOurs(name: string): boolean {
  return name.startsWith('FPD_');
}

/** What is needed of a workbook file to read a fiche. */
export interface BookValues {
  readonly names: readonly DefinedName[];
  readonly sheets: readonly SheetValues[];
}

export interface SheetValues {
  readonly name: string;
  readonly cells: readonly PlacedValue[];
  readonly tables: readonly Table[];
}

/**
 * The names and tables of a workbook file, as a reader of fiches wants them. Error values come as their text. Refused where its
 * tables ask for more cells than `LIMITS` allows: a table of a few bytes may say that it is as large as its sheet.
 */
export function cellsOfBook(book: BookValues): Cells {
  const grids = new Map(book.sheets.map((sheet) => [sheet.name.toLowerCase(), new Grid(sheet)]));
  const names = Object.fromEntries(
    book.names
      .filter(({ name, sheet }) => isOurs(name) && sheet === undefined)
      .map(({ name, refersTo }) => {
        const place = splitReference(refersTo);
        const grid = place && grids.get(place.sheet.toLowerCase());
        const area = place && parseArea(place.ref);
        return [name, grid && area ? grid.at(area.top, area.left) : null];
      }),
  );
  let wanted = 0;
  const count = (cells: number) => {
    wanted += cells;
    if (wanted > LIMITS.cells) throw new Refused('tooLarge');
  };
  const tables = Object.fromEntries(
    book.sheets.flatMap((sheet) =>
      sheet.tables
        .filter(({ name }) => isOurs(name))
        .map((table) => {
          const grid = grids.get(sheet.name.toLowerCase());
          const area = parseArea(table.ref);
          return [table.name, grid && area ? tableCells(grid, area, table, count) : null];
        }),
    ),
  );
  return { names, tables };
}

/** The values of a sheet by row and column. */
class Grid {
  private readonly rows = new Map<number, Map<number, BookValue>>();
  private last = -1;

  constructor({ cells }: SheetValues) {
    for (const { row, column, value } of cells) {
      const found = this.rows.get(row);
      if (found) found.set(column, value);
      else this.rows.set(row, new Map([[column, value]]));
      if (row > this.last) this.last = row;
    }
  }

  /** The last row in which there is anything. */
  get lastRow(): number {
    return this.last;
  }

  at(row: number, column: number): CellValue {
    const value = this.rows.get(row)?.get(column);
    if (value === null || value === undefined) return '';
    return typeof value === 'object' ? value.error : value;
  }
}

/** A table's cells down to the sheet's last row: below it all is blank. */
function tableCells(grid: Grid, area: Area, table: Table, count: (cells: number) => void): TableCells {
  const width = area.right - area.left + 1;
  const top = table.headerRow ? area.top + 1 : area.top;
  const bottom = Math.min(table.totalRow ? area.bottom - 1 : area.bottom, grid.lastRow);
  const height = Math.max(0, bottom - top + 1);
  count(width * height);
  return {
    headers: table.columns.map(({ name }) => name),
    rows: Array.from({ length: height }, (_, down) =>
      Array.from({ length: width }, (_, right) => grid.at(top + down, area.left + right)),
    ),
  };
}
