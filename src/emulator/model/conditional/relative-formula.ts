import { translateFormula } from '../calc/rewrite';
import { evaluateFormula } from '../calc/calculator';
import { isMatrix, Reference, type Value } from '../calc/value';
import { valueAt } from '../cells/read';
import type { ConditionalFormat } from '../state/conditional/conditional-format';
import type { Sheet } from '../state/sheet';
import type { Workbook } from '../state/workbook';

/** One cell of a conditional format. */
export interface CellOfFormat {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
  readonly row: number;
  readonly column: number;
}

/** What a formula of a rule comes to for one cell: relative references are seen from the first cell of the format. */
export const evaluateFor = ({ workbook, sheet, format, row, column }: CellOfFormat, formula: string): Value => {
  const [first] = format.areas;
  const written = formula.startsWith('=') ? formula : `=${formula}`;
  const here = first === undefined ? written : translateFormula(written, row - first.row, column - first.column);
  const result = evaluateFormula(workbook, sheet, row, column, here);
  if (result instanceof Reference) return valueAt(workbook, result.sheet, result.area.row, result.area.column);
  return isMatrix(result) ? (result[0]?.[0] ?? null) : result;
};
