import type { CellValue } from '../cells';
import type { Area, Block } from '../plan/sheet-plan';
import type { TableName } from '../tables';

/** A table of a workbook, whoever's it is. Rows and columns count from 0 on its sheet. */
export interface InspectedTable {
  readonly name: string;
  readonly sheet: string;
  /** Rows of headers and totals included, where they are shown. */
  readonly area: Area;
  /** None where they are not shown. */
  readonly headers: readonly CellValue[];
  /** How many rows of totals it ends with. */
  readonly totals: 0 | 1;
}

/** What stands on a sheet, from the first cell used to the last: formulas as such, all else as its value. */
export interface InspectedSheet {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly CellValue[])[];
}

/** All that repairing looks at in a workbook. */
export interface Inspection {
  readonly tables: readonly InspectedTable[];
  readonly sheets: readonly InspectedSheet[];
  /** What each name of the fiche refers to, for those that are defined, be their place lost. */
  readonly definedNames: Readonly<Record<string, string>>;
}

/** One step of a repair. None writes to a cell that someone filled. */
export type Mend =
  /** A table of the fiche that bears another name gets its own. */
  | { readonly kind: 'renameTable'; readonly from: string; readonly to: TableName }
  /** A table of the fiche whose header row is hidden shows it again. */
  | { readonly kind: 'showHeaders'; readonly table: TableName }
  /** Cells that were a table, its header row among them, are one again. */
  | { readonly kind: 'makeTable'; readonly name: TableName; readonly sheet: string; readonly area: Area }
  /** A name, after its cells are drawn on the sheet of a table, where they are free and to be drawn. */
  | {
      readonly kind: 'defineName';
      readonly name: string;
      readonly refersTo: string;
      readonly draws?: { readonly besideTable: TableName; readonly blocks: readonly Block[] };
    }
  /**
   * A column at a table's right end: over free cells; over its own, which fell out of a table made smaller and stay as they are; or
   * pushing what stands there to the right.
   */
  | {
      readonly kind: 'addColumn';
      readonly table: TableName;
      readonly header: string;
      readonly values: readonly CellValue[];
      readonly room: 'free' | 'itself' | 'pushed';
    }
  /**
   * Rows of a table's body from `at` on, looks and drop-downs as in the row beside them; null leaves what that row's formula
   * gives. `whole`: rows of the whole sheet, else cells as wide as the table. The table is one of the fiche's or of recovered texts.
   */
  | {
      readonly kind: 'addRows';
      readonly table: string;
      readonly at: number;
      readonly lines: readonly (readonly (CellValue | null)[])[];
      readonly whole: boolean;
    }
  /** Blank cells of a table's body that get back what the layout has there. */
  | {
      readonly kind: 'fill';
      readonly table: TableName;
      readonly cells: readonly { readonly row: number; readonly column: number; readonly value: CellValue }[];
    }
  /** A formula in some rows of a column, in the stead of a text that the add-in wrote. */
  | {
      readonly kind: 'formula';
      readonly table: TableName;
      readonly column: number;
      readonly rows: readonly number[];
      readonly formula: string;
    };

/** What stands in a cell; '' outside of what is used. */
export function cellAt({ row: top, column: left, cells }: InspectedSheet, row: number, column: number): CellValue {
  return cells[row - top]?.[column - left] ?? '';
}
