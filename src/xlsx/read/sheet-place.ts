import type { BookSheet } from '../book';

/** Where a sheet is and what it is called. */
export interface SheetPlace {
  /** Among all sheets of the file, those included that are charts. */
  readonly position: number;
  readonly name: string;
  readonly path: string;
  readonly visibility: BookSheet['visibility'];
}
