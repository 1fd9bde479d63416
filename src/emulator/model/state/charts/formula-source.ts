import { evaluateFormula } from '../../calc/calculator';
import { Reference } from '../../calc/value';
import { plain } from '../cell';
import type { Sheet } from '../sheet';
import type { Workbook } from '../workbook';
import { cellsOf, sourceValues, type Source } from './source';

/** The cells that a formula like `=Sheet1!A1:B1` or a name stands for; undefined when it stands for none. */
export const formulaSource = (workbook: Workbook, sheet: Sheet, formula: string): Source | undefined => {
  const written = formula.startsWith('=') ? formula : `=${formula}`;
  const found = evaluateFormula(workbook, sheet, 0, 0, written);
  return found instanceof Reference ? cellsOf(found.sheet, found.area) : undefined;
};

/** The text of cells, side by side; undefined without a source. */
export const sourceText = (workbook: Workbook, source: Source | undefined): string | undefined =>
  source === undefined
    ? undefined
    : sourceValues(workbook, source)
        .map((value) => (value === null ? '' : String(plain(value))))
        .join(' ');
