import { between, COLUMNS, containsCell, lastColumn, lastRow, ROWS, type Area } from './area';

/** A sparse sheet of `T`: only cells that hold something take room, so that whole columns cost nothing. */
export class Grid<T> {
  private readonly rows = new Map<number, Map<number, T>>();

  get(row: number, column: number): T | undefined {
    return this.rows.get(row)?.get(column);
  }

  set(row: number, column: number, value: T | undefined): void {
    if (value === undefined) {
      this.remove(row, column);
      return;
    }
    const cells = this.rows.get(row) ?? new Map<number, T>();
    cells.set(column, value);
    this.rows.set(row, cells);
    this.noted?.(row, column, value);
  }

  /** A grid that holds the same values; they are shared, for none of them ever changes. */
  copy(): Grid<T> {
    return this.copyInto(new Grid<T>());
  }

  protected copyInto<G extends Grid<T>>(made: G): G {
    for (const [row, cells] of this.rows) for (const [column, value] of cells) made.set(row, column, value);
    return made;
  }

  get isEmpty(): boolean {
    return this.rows.size === 0;
  }

  private remove(row: number, column: number): void {
    const cells = this.rows.get(row);
    cells?.delete(column);
    if (cells?.size === 0) this.rows.delete(row);
    this.noted?.(row, column, undefined);
  }

  /** For grids that keep track of some of their cells: called with what a cell now holds. */
  protected noted?(row: number, column: number, value: T | undefined): void;

  /** The filled cells of an area, in reading order, taken before the caller changes any. */
  entries(within?: Area): readonly (readonly [row: number, column: number, value: T])[] {
    const found: [number, number, T][] = [];
    for (const row of this.rowsWithin(within)) {
      for (const [column, value] of this.rows.get(row) ?? []) {
        if (within === undefined || containsCell(within, row, column)) found.push([row, column, value]);
      }
    }
    return found.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  }

  private rowsWithin(within: Area | undefined): number[] {
    if (within === undefined) return [...this.rows.keys()];
    if (within.rows > this.rows.size)
      return [...this.rows.keys()].filter((row) => row >= within.row && row <= lastRow(within));
    return Array.from({ length: within.rows }, (_, offset) => within.row + offset).filter((row) => this.rows.has(row));
  }

  /** The smallest area around the filled cells for which `counts` holds, or nothing. */
  extent(within?: Area, counts: (value: T) => boolean = () => true): Area | undefined {
    const [first, last] = within === undefined ? [0, COLUMNS - 1] : [within.column, lastColumn(within)];
    let [top, left, bottom, right] = [ROWS, COLUMNS, -1, -1];
    for (const row of this.rowsWithin(within)) {
      for (const [column, value] of this.rows.get(row) ?? []) {
        if (column < first || column > last || !counts(value)) continue;
        top = Math.min(top, row);
        left = Math.min(left, column);
        bottom = Math.max(bottom, row);
        right = Math.max(right, column);
      }
    }
    return bottom < 0 ? undefined : between(top, left, bottom, right);
  }

  clear(within: Area): void {
    for (const [row, column] of this.entries(within)) this.remove(row, column);
  }

  /** Moves every cell, or those of an area, to where `place` says; undefined drops it. */
  rearrange(place: (row: number, column: number) => readonly [number, number] | undefined, within?: Area): void {
    const cells = this.entries(within);
    for (const [row, column] of cells) this.remove(row, column);
    for (const [row, column, value] of cells) {
      const target = place(row, column);
      if (target !== undefined) this.set(target[0], target[1], value);
    }
  }
}
