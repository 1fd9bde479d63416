import { translateFormula } from '../calc/rewrite';
import type { Validation, ValidationRule } from '../state/validation';

/** A rule with every formula in it changed. */
export const mapFormulas = (rule: ValidationRule, change: (formula: string) => string): ValidationRule => {
  switch (rule.kind) {
    case 'none':
      return rule;
    case 'list':
      return rule.source.startsWith('=') ? { ...rule, source: change(rule.source) } : rule;
    case 'custom':
      return { ...rule, formula: change(rule.formula) };
    default:
      return {
        ...rule,
        formula1: change(rule.formula1),
        ...(rule.formula2 === undefined ? {} : { formula2: change(rule.formula2) }),
      };
  }
};

/** The rule as it reads for a cell: relative references counted from there. */
export const ruleFor = ({ rule, anchor }: Validation, row: number, column: number): ValidationRule =>
  mapFormulas(rule, (formula) => translateFormula(formula, row - anchor.row, column - anchor.column));
