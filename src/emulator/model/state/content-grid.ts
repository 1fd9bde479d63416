import { COLUMNS } from './area';
import type { Content } from './cell';
import { Grid } from './grid';

/** The contents of a sheet, which knows where its formulas are. */
export class ContentGrid extends Grid<Content> {
  private readonly formulas = new Set<number>();

  protected override empty(): ContentGrid {
    return new ContentGrid();
  }

  protected override noted(row: number, column: number, value: Content | undefined): void {
    const key = row * COLUMNS + column;
    if (value?.formula === undefined) this.formulas.delete(key);
    else this.formulas.add(key);
  }

  /** Every cell with a formula, in reading order. */
  formulaCells(): readonly (readonly [row: number, column: number, content: Content])[] {
    return [...this.formulas]
      .sort((a, b) => a - b)
      .flatMap((key) => {
        const [row, column] = [Math.floor(key / COLUMNS), key % COLUMNS];
        const content = this.get(row, column);
        return content === undefined ? [] : [[row, column, content] as const];
      });
  }
}
