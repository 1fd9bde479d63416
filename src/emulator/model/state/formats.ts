import {
  COLUMNS,
  area,
  cellCount,
  contains,
  isEntireColumn,
  isEntireRow,
  lastColumn,
  lastRow,
  wholeSheet,
  type Area,
} from './area';
import { normalFormat, type CellFormat } from './cell-format';
import { Grid } from './grid';

/** The formats of a sheet: of cells, and of the whole rows and columns behind them. */
export class Formats {
  readonly cells = new Grid<CellFormat>();
  readonly rows = new Map<number, CellFormat>();
  readonly columns = new Map<number, CellFormat>();
  base: CellFormat = normalFormat;
  /** That of a cell that was never formatted, in the workbook's own font. */
  normal: CellFormat = normalFormat;

  at(row: number, column: number): CellFormat {
    return this.cells.get(row, column) ?? this.rows.get(row) ?? this.columns.get(column) ?? this.base;
  }

  set(row: number, column: number, format: CellFormat): void {
    this.cells.set(row, column, format);
  }

  /** Changes every cell of an area; whole rows and columns stay cheap. */
  update(within: Area, change: (format: CellFormat, row: number, column: number) => CellFormat): void {
    if (isEntireColumn(within)) this.updateColumns(within, change);
    else if (isEntireRow(within)) this.updateRows(within, change);
    else this.updateCells(within, change);
  }

  private updateCells(within: Area, change: (format: CellFormat, row: number, column: number) => CellFormat): void {
    for (let row = within.row; row <= lastRow(within); row += 1) {
      for (let column = within.column; column <= lastColumn(within); column += 1) {
        this.cells.set(row, column, change(this.at(row, column), row, column));
      }
    }
  }

  private updateColumns(within: Area, change: (format: CellFormat, row: number, column: number) => CellFormat): void {
    for (const row of this.rows.keys()) this.pin(area(row, within.column, 1, within.columns));
    for (const [row, column, format] of this.cells.entries(within)) {
      this.cells.set(row, column, change(format, row, column));
    }
    if (within.columns === COLUMNS) {
      this.base = change(this.base, 0, 0);
      for (const [column, format] of this.columns) this.columns.set(column, change(format, 0, column));
      for (const [row, format] of this.rows) this.rows.set(row, change(format, row, 0));
      return;
    }
    for (let column = within.column; column <= lastColumn(within); column += 1) {
      this.columns.set(column, change(this.columns.get(column) ?? this.base, 0, column));
    }
  }

  private updateRows(within: Area, change: (format: CellFormat, row: number, column: number) => CellFormat): void {
    for (let row = within.row; row <= lastRow(within); row += 1) {
      if (!this.rows.has(row)) for (const column of this.columns.keys()) this.pin(area(row, column));
      for (const [, column, format] of this.cells.entries(area(row, 0, 1, COLUMNS))) {
        this.cells.set(row, column, change(format, row, column));
      }
      this.rows.set(row, change(this.rows.get(row) ?? this.base, row, 0));
    }
  }

  /** Gives cells where a formatted row meets a formatted column a format of their own, before one of the two changes. */
  private pin(within: Area): void {
    if (within.columns === COLUMNS) return;
    this.updateCells(within, (format) => format);
  }

  /** Every format that occurs in an area, at least once; the edges of a border are looked at by `at`. */
  within(of: Area): readonly CellFormat[] {
    if (cellCount(of) <= 20_000) return this.each(of);
    const found = new Set<CellFormat>(this.cells.entries(of).map(([, , format]) => format));
    for (const [row, format] of this.rows) if (row >= of.row && row <= lastRow(of)) found.add(format);
    if (this.rows.size < of.rows) {
      const columns = [...this.columns].filter(([column]) => column >= of.column && column <= lastColumn(of));
      for (const [, format] of columns) found.add(format);
      if (columns.length < of.columns) found.add(this.base);
    }
    return [...found];
  }

  private each(of: Area): CellFormat[] {
    const found: CellFormat[] = [];
    for (let row = of.row; row <= lastRow(of); row += 1) {
      for (let column = of.column; column <= lastColumn(of); column += 1) found.push(this.at(row, column));
    }
    return found;
  }

  /** Takes formats away, back to Normal. */
  clear(within: Area): void {
    this.cells.clear(within);
    if (contains(within, wholeSheet)) this.base = this.normal;
    if (isEntireColumn(within)) for (let at = within.column; at <= lastColumn(within); at += 1) this.columns.delete(at);
    else if (isEntireRow(within)) for (let at = within.row; at <= lastRow(within); at += 1) this.rows.delete(at);
    else if (this.rows.size + this.columns.size > 0 || this.base !== this.normal)
      this.updateCells(within, () => this.normal);
  }
}
