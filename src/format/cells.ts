/** What a cell holds, as Excel's API gives it: dates are serial numbers, errors their text (`#REF!`), '' is empty. */
export type CellValue = string | number | boolean;

/** A table as it stands: its own columns and those that users added, in their present order. */
export interface TableCells {
  readonly headers: readonly string[];
  /** Body rows, blank ones included, each as wide as `headers`. */
  readonly rows: readonly (readonly CellValue[])[];
}

/**
 * All that a reader brings out of a workbook: the value of each defined name, and each table. A reader looks for
 * `CELL_NAMES` and `TABLE_NAMES` (workbook-schema.ts) and decides nothing.
 */
export interface Cells {
  /** First cell of each defined name that is there. A name that is absent is absent here. */
  readonly names: ReadonlyMap<string, CellValue>;
  /** Names that exist but point nowhere (`#REF!`). */
  readonly brokenNames: ReadonlySet<string>;
  readonly tables: ReadonlyMap<string, TableCells>;
}

export const NO_CELLS: Cells = { names: new Map(), brokenNames: new Set(), tables: new Map() };

/** The longest text that a cell of Excel holds, in UTF-16 units. */
export const MAX_CELL_TEXT = 32_767;

/** Excel's error values, as `values` gives them. */
export function isErrorValue(value: CellValue): value is string {
  return (
    typeof value === 'string' && /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!)$/.test(value)
  );
}

/**
 * Whether Excel would take a text, typed or written through its API, for something else: a formula, a number, a date, a
 * boolean, or a text whose leading apostrophe it swallows. Such a text is written behind an apostrophe. The rule errs on
 * the side of text: an apostrophe too many is not seen, one too few changes what a person wrote.
 */
export function needsTextGuard(text: string): boolean {
  if (text === '') return false;
  if (!/^\p{L}/u.test(text)) return true;
  return text.length <= 40 && (/\d/.test(text) || /^(?:true|false|vrai|faux)$/i.test(text));
}
