import type { Cells, CellValue } from '../../../src/format/cells';
import { parseArea, splitReference } from '../../../src/xlsx/cell-reference';
import { isOurs } from '../../../src/xlsx/fiche-cells';

/** What another reader knows of a workbook, by whatever it calls it. */
export interface ForeignWorkbook {
  readonly names: readonly { readonly name: string; readonly ref: string }[];
  readonly tables: readonly ForeignTable[];
  readonly sheets: ReadonlyMap<string, SheetCells>;
}

export interface ForeignTable {
  readonly sheet: string;
  readonly name: string;
  /** Its header row included. */
  readonly ref: string;
  readonly columns: readonly string[];
}

export interface SheetCells {
  readonly rows: number;
  readonly at: (row: number, column: number) => CellValue;
}

/** The names and tables of a fiche out of what another reader read: what our own reader gives of the same file. */
export const placedCells = ({ names, tables, sheets }: ForeignWorkbook): Cells => ({
  names: Object.fromEntries(
    names
      .filter(({ name }) => isOurs(name))
      .map(({ name, ref }) => {
        const place = splitReference(ref);
        const area = place && parseArea(place.ref);
        return [name, place && area ? (sheets.get(place.sheet)?.at(area.top, area.left) ?? null) : null];
      }),
  ),
  tables: Object.fromEntries(
    tables
      .filter(({ name }) => isOurs(name))
      .map(({ sheet, name, ref, columns }) => {
        const [area, cells] = [parseArea(ref), sheets.get(sheet)];
        if (!area || !cells) return [name, null];
        const height = Math.max(0, Math.min(area.bottom, cells.rows - 1) - area.top);
        const row = (down: number) => columns.map((_, right) => cells.at(area.top + 1 + down, area.left + right));
        return [name, { headers: columns, rows: Array.from({ length: height }, (_, down) => row(down)) }];
      }),
  ),
});
