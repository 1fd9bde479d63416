import { COLUMNS } from './area';
import type { Content } from './cell';
import { Grid } from './grid';

/** More changed cells than this are not told one by one. */
const MOST_CHANGES = 4000;

/** The contents of a sheet, which knows where its formulas are, and what changed since it was last asked to forget. */
export class ContentGrid extends Grid<Content> {
  private readonly formulas = new Set<number>();
  private readonly changed = new Set<number>();

  override copy(): ContentGrid {
    const made = this.copyInto(new ContentGrid());
    made.changed.clear();
    for (const key of this.changed) made.changed.add(key);
    return made;
  }

  protected override noted(row: number, column: number, value: Content | undefined): void {
    const key = row * COLUMNS + column;
    if (value?.formula === undefined) this.formulas.delete(key);
    else this.formulas.add(key);
    if (this.changed.size <= MOST_CHANGES) this.changed.add(key);
  }

  /** Every cell with a formula, in reading order. */
  formulaCells(): readonly (readonly [row: number, column: number, content: Content])[] {
    return this.formulasAt(this.formulas);
  }

  /** Those of the given cells that have a formula, in reading order; a cell is its row times the number of columns, plus its column. */
  formulasAt(cells: Iterable<number>): readonly (readonly [row: number, column: number, content: Content])[] {
    return [...cells]
      .sort((a, b) => a - b)
      .flatMap((key) => {
        const [row, column] = [Math.floor(key / COLUMNS), key % COLUMNS];
        const content = this.get(row, column);
        return content?.formula === undefined ? [] : [[row, column, content] as const];
      });
  }

  /** The cells that changed, as for `formulasAt`; undefined where they are too many. */
  changedCells(): Iterable<number> | undefined {
    return this.changed.size > MOST_CHANGES ? undefined : this.changed;
  }

  forgetChanges(): void {
    this.changed.clear();
  }
}
