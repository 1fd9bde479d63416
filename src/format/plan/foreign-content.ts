import type { CellValue } from '../cells';
import type { Area } from './sheet-plan';

/** What stands on a sheet: values and formulas from a first cell on. */
export interface SheetContent {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
}

/**
 * Whether a sheet of the fiche holds anything that a person put there: a text that is none of the layout’s outside the fiche’s
 * own places, or a formula within them. What is in those places is the fiche, which is drawn again elsewhere.
 */
export function holdsForeignContent(
  { row, column, values, formulas }: SheetContent,
  own: readonly Area[],
  texts: ReadonlySet<CellValue>,
): boolean {
  return values.some((line, i) =>
    line.some((value, j) => {
      const isOwn = own.some((area) => holds(area, row + i, column + j));
      const formula = formulas[i]?.[j];
      if (value === '' || texts.has(value)) return false;
      return !isOwn || (typeof formula === 'string' && formula !== value && isForeignFormula(formula));
    }),
  );
}

/** The layout’s own formulas speak of the fiche’s names. */
function isForeignFormula(formula: string): boolean {
  return formula.startsWith('=') && !formula.includes('FPD_');
}

function holds({ row, column, rows, columns }: Area, r: number, c: number): boolean {
  return r >= row && r < row + rows && c >= column && c < column + columns;
}
