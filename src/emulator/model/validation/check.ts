import { evaluateFormula } from '../calc/calculator';
import { isMatrix, Reference, type Value } from '../calc/value';
import { valueAt } from '../cells/read';
import { CellError, plain, type CellValue } from '../state/cell';
import { lastColumn, lastRow } from '../state/area';
import type { Sheet } from '../state/sheet';
import type { Compared, Operator, Validation, ValidationRule } from '../state/validation';
import type { Workbook } from '../state/workbook';
import { ruleFor } from './formulas';

export interface CellPlace {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** Whether a cell may hold the value. */
export const accepts = (validation: Validation, at: CellPlace, value: CellValue): boolean => {
  if (value === '' && validation.ignoreBlanks) return true;
  const rule = ruleFor(validation, at.row, at.column);
  switch (rule.kind) {
    case 'none':
      return true;
    case 'list':
      return choices(rule, at).some((choice) => isChoice(rule.source, choice, value));
    case 'custom':
      return isTrue(first(at, rule.formula));
    default:
      return compares(rule, at, value);
  }
};

/** What a list offers in a cell, in order. Not a list: nothing. */
export const listChoices = (validation: Validation, at: CellPlace): readonly CellValue[] => {
  const rule = ruleFor(validation, at.row, at.column);
  return rule.kind === 'list' ? choices(rule, at) : [];
};

const choices = ({ source }: Extract<ValidationRule, { kind: 'list' }>, at: CellPlace): readonly CellValue[] =>
  source.startsWith('=') ? all(at, source) : source.split(',').map((choice) => choice.trim());

/** Choices that were typed in are matched with case, those of cells without. */
const isChoice = (source: string, choice: CellValue, value: CellValue): boolean => {
  const [one, other] = [String(plain(choice)), String(plain(value))];
  if (!source.startsWith('=')) return one === other.trim();
  return typeof choice === 'string' && typeof value === 'string'
    ? one.toLowerCase() === other.toLowerCase()
    : one === other;
};

const compares = (rule: Extract<ValidationRule, { kind: Compared }>, at: CellPlace, value: CellValue): boolean => {
  const number = measured(rule.kind, value);
  const low = first(at, rule.formula1);
  const high = rule.formula2 === undefined ? low : first(at, rule.formula2);
  if (number === undefined || typeof low !== 'number' || typeof high !== 'number') return false;
  return holds[rule.operator](number, low, high);
};

const measured = (kind: Compared, value: CellValue): number | undefined => {
  if (value instanceof CellError) return undefined;
  if (kind === 'textLength') return String(value).length;
  if (typeof value !== 'number') return undefined;
  return kind === 'wholeNumber' && !Number.isInteger(value) ? undefined : value;
};

const holds: Readonly<Record<Operator, (value: number, low: number, high: number) => boolean>> = {
  Between: (value, low, high) => value >= low && value <= high,
  NotBetween: (value, low, high) => value < low || value > high,
  EqualTo: (value, low) => value === low,
  NotEqualTo: (value, low) => value !== low,
  GreaterThan: (value, low) => value > low,
  LessThan: (value, low) => value < low,
  GreaterThanOrEqualTo: (value, low) => value >= low,
  LessThanOrEqualTo: (value, low) => value <= low,
};

const isTrue = (value: CellValue): boolean => value === true || (typeof value === 'number' && value !== 0);

const first = (at: CellPlace, formula: string): CellValue => all(at, formula)[0] ?? 0;

/** All values that a formula gives, row by row. */
const all = ({ workbook, sheet, row, column }: CellPlace, formula: string): readonly CellValue[] => {
  const result = evaluateFormula(workbook, sheet, row, column, formula);
  if (result instanceof Reference) return referenced(workbook, result);
  const known = (value: Value): CellValue => value ?? '';
  return isMatrix(result) ? result.flat().map(known) : [known(result)];
};

const referenced = (workbook: Workbook, { sheet, area }: Reference): readonly CellValue[] => {
  const filled = sheet.contents.extent(area);
  const [bottom, right] = filled === undefined ? [area.row, area.column] : [lastRow(filled), lastColumn(filled)];
  const values: CellValue[] = [];
  for (let row = area.row; row <= bottom; row += 1) {
    for (let column = area.column; column <= right; column += 1) values.push(valueAt(workbook, sheet, row, column));
  }
  return values;
};
