import { translateFormula } from '../../calc/rewrite';
import type { Area } from '../area';
import type { Condition, ConditionalFormat } from './conditional-format';

/** Changes every formula of a condition. */
export const mapFormulas = (condition: Condition, change: (formula: string) => string): void => {
  switch (condition.type) {
    case 'Custom':
      condition.formula = change(condition.formula);
      break;
    case 'CellValue': {
      if (condition.rule === undefined) break;
      const { formula1, formula2, ...rest } = condition.rule;
      const second = formula2 === undefined ? {} : { formula2: change(formula2) };
      condition.rule = { ...rest, formula1: change(formula1), ...second };
      break;
    }
    case 'ColorScale': {
      const { minimum, midpoint, maximum } = condition.criteria;
      condition.criteria = {
        minimum: withFormula(minimum, change),
        ...(midpoint === undefined ? {} : { midpoint: withFormula(midpoint, change) }),
        maximum: withFormula(maximum, change),
      };
      break;
    }
    case 'DataBar':
      condition.lowerBoundRule = withFormula(condition.lowerBoundRule, change);
      condition.upperBoundRule = withFormula(condition.upperBoundRule, change);
      break;
    case 'IconSet':
      condition.criteria = condition.criteria.map((criterion) => withFormula(criterion, change));
      break;
    default:
  }
};

const withFormula = <T extends { readonly formula?: string }>(rule: T, change: (formula: string) => string): T =>
  rule.formula === undefined ? rule : { ...rule, formula: change(rule.formula) };

/** Gives a format other cells. Its formulas are seen from the first of them, so that they are written anew for another first. */
export const setAreas = (format: ConditionalFormat, areas: readonly Area[]): void => {
  const [before] = format.areas;
  const [after] = areas;
  format.areas = [...areas];
  if (before === undefined || after === undefined) return;
  rebase(format.condition, after.row - before.row, after.column - before.column);
};

/** Writes the formulas as they read some cells further. */
export const rebase = (condition: Condition, rows: number, columns: number): void => {
  if (rows !== 0 || columns !== 0) mapFormulas(condition, (formula) => translateFormula(formula, rows, columns));
};
