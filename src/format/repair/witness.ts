import { meet } from '../plan/areas';
import type { Area, SheetPlan } from '../plan/sheet-plan';
import { cellAt, type InspectedSheet } from './mend';

/** A caption on the sheet, and how far from it the cells lie that it captions. */
export interface Witness {
  readonly text: string;
  readonly down: number;
  readonly right: number;
}

const CAPTIONS: readonly string[] = ['label', 'cardLabel', 'footnote', 'section', 'title'];

/** The caption that tells where a named area is, wherever its sheet went: beside it, else above. Null where it has none. */
export function witnessOf(plan: SheetPlan, { row, column }: Area): Witness | null {
  const steps = [
    [0, 1],
    [0, 2],
    [1, 0],
    [2, 0],
  ] as const;
  for (const [down, right] of steps) {
    const text = captionAt(plan, row - down, column - right);
    if (text !== '') return { text, down, right };
  }
  return null;
}

function captionAt({ blocks }: SheetPlan, row: number, column: number): string {
  const cell = { row, column, rows: 1, columns: 1 };
  const block = blocks.find(
    ({ row: top, column: left, values, style }) =>
      values.length === 1 &&
      CAPTIONS.includes(style) &&
      meet(cell, { row: top, column: left, rows: 1, columns: values[0]?.length ?? 0 }),
  );
  const value = block?.values[0]?.[column - block.column];
  return typeof value === 'string' ? value : '';
}

/** Every place on a sheet that a caption speaks of. */
export function witnessedPlaces(
  sheet: InspectedSheet,
  { text, down, right }: Witness,
): readonly Pick<Area, 'row' | 'column'>[] {
  return sheet.cells.flatMap((line, i) =>
    line.flatMap((_, j) => {
      const [row, column] = [sheet.row + i, sheet.column + j];
      return cellAt(sheet, row, column) === text ? [{ row: row + down, column: column + right }] : [];
    }),
  );
}
