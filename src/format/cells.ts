/** What one cell gives when read: its value, dates as serial numbers, '' when empty, an error as its text (`#REF!`). */
export type CellValue = string | number | boolean;

/** A table as read: its header row and its body, row by row. */
export interface TableCells {
  readonly headers: readonly CellValue[];
  readonly rows: readonly (readonly CellValue[])[];
}

/**
 * All that a fiche needs from a workbook, found by name, wherever it lies. A name or table that is absent, or whose
 * reference is lost, is null.
 */
export interface Cells {
  readonly names: Readonly<Record<string, CellValue | null>>;
  readonly tables: Readonly<Record<string, TableCells | null>>;
}
