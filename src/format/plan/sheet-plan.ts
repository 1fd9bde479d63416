import type { CellValue } from '../cells';
import type { TableName } from '../tables';
import type { SheetKey } from '../words/fr';
import type { StyleName } from './styles';

/** Rows and columns count from 0; a rectangle of cells on one sheet. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A rectangle with its values, row by row, in one style. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly style: StyleName;
}

export interface PlannedTable<Name extends string = TableName> {
  readonly name: Name;
  /** Header row included. */
  readonly area: Area;
}

export interface PlannedName {
  readonly name: string;
  readonly area: Area;
  /** The table whose figures it shows or draws: it is there with that table, and is not missed without it. */
  readonly goesWith?: TableName;
  /** Drawn with its whole sheet only: a workbook that lacks it lacks nothing. */
  readonly optional?: true;
  /** What it refers to in other words than its area's address: a table's rows, however many they become. */
  readonly refersTo?: string;
}

/** A formula in one cell, or the same in each of a column's: it tells something, and carries no result. */
export interface PlannedFormula {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  /** In English, with its leading sign. */
  readonly formula: string;
  /** The table whose figures it speaks of. */
  readonly goesWith: TableName;
}

export interface PlannedValidation {
  readonly area: Area;
  /** The drop-down's entries, as a formula that gives cells, relative to the area's first; none for a message alone. */
  readonly list?: string;
  /** What to say as the cell is chosen. */
  readonly message?: { readonly title: string; readonly text: string };
  /** What to say to someone who types what is not in the list, and whether it is then refused. */
  readonly alert?: { readonly title: string; readonly text: string; readonly refuses: boolean };
}

export type PlannedCondition = { readonly area: Area; readonly style: LevelStyle } & (
  | { readonly kind: 'between'; readonly from: number; readonly below: number }
  | { readonly kind: 'equals'; readonly text: string }
  /** Relative to the area's first cell. */
  | { readonly kind: 'formula'; readonly formula: string }
);

export interface LevelStyle {
  readonly fill: string;
  readonly color: string;
}

export interface PlannedRowHeight {
  readonly row: number;
  readonly rows: number;
  /** Points. */
  readonly height: number;
}

/** One sheet, said in full: what to draw, in one go, on an empty sheet. Its tables are those of a fiche, unless told otherwise. */
export interface SheetPlan<Table extends string = TableName> {
  readonly key: SheetKey;
  readonly name: string;
  readonly tabColor: string;
  /** Widths of the first columns, in characters of the workbook's own font. */
  readonly columnWidths: readonly number[];
  /** Columns that only the add-in reads: there, and out of sight. No chart is drawn from them. */
  readonly hiddenColumns?: readonly number[];
  readonly blocks: readonly Block[];
  /** Over the text that a block puts there. */
  readonly formulas?: readonly PlannedFormula[];
  /** Captions that span columns; never cells that one types in. */
  readonly merges: readonly Area[];
  readonly tables: readonly PlannedTable<Table>[];
  readonly names: readonly PlannedName[];
  readonly validations: readonly PlannedValidation[];
  readonly conditions: readonly PlannedCondition[];
  readonly rowHeights: readonly PlannedRowHeight[];
  /** Rows whose height follows their text. */
  readonly fitRows: readonly { readonly row: number; readonly rows: number }[];
  readonly frozenRows: number;
  readonly page: {
    readonly landscape: boolean;
    /** Everything on one page, rather than one page wide. */
    readonly onePage?: boolean;
    readonly area: Area;
    /** Rows that begin a page. */
    readonly breaks?: readonly number[];
    /** Rows repeated on each page after their own. */
    readonly titleRows?: { readonly row: number; readonly rows: number };
    readonly footer: PageFooter;
  };
}

/** The three parts of a page's foot, in Excel's own codes: &D the date, &P the page, &N how many. */
export interface PageFooter {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}
