import type { CellValue } from '../format/cells';
import { toRangeValue } from './text-value';

/**
 * Formulas as they were read, A1 or R1C1, in a form that assigns them back unchanged. The values tell a formula from text
 * that only looks like one: Excel shows both alike among the formulas.
 */
export function asItWas(
  formulas: readonly (readonly CellValue[])[],
  values: readonly (readonly CellValue[])[],
): CellValue[][] {
  return formulas.map((line, row) =>
    line.map((formula, column) => {
      const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== values[row]?.[column];
      return isFormula ? formula : toRangeValue(formula);
    }),
  );
}
