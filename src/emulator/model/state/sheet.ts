import type { Content } from './cell';
import { Grid } from './grid';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** One worksheet. What is not a cell's content lives in parts of its own (see part.ts). */
export class Sheet {
  readonly contents = new Grid<Content>();
  visibility: Visibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  showHeadings = true;

  /** `id` is the brace-delimited GUID that Office.js shows and looks sheets up by. */
  constructor(
    readonly id: string,
    public name: string,
  ) {}
}
