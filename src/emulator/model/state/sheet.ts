import { ContentGrid } from './content-grid';
import { Dimensions } from './dimensions';
import { Formats } from './formats';
import { Grid } from './grid';
import type { Area } from './area';
import type { CellValue } from './cell';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** One cell of a spilled result, and the cell whose formula spilled. */
export interface Spilled {
  readonly value: CellValue;
  readonly row: number;
  readonly column: number;
}

/** One worksheet. What is not a cell's content lives in parts of its own (see part.ts). */
export class Sheet {
  readonly contents = new ContentGrid();
  /** What array formulas put into the empty cells beside them. */
  readonly spilled = new Grid<Spilled>();
  readonly formats = new Formats();
  readonly rows = new Dimensions(15);
  readonly columns = new Dimensions(48);
  merges: readonly Area[] = [];
  visibility: Visibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  enableCalculation = true;

  /** `id` is the brace-delimited GUID that Office.js shows and looks sheets up by. */
  constructor(
    readonly id: string,
    public name: string,
  ) {}
}
