import { compare, compareText, flag, type Value } from '../calc/value';
import { caught } from '../calc/value';
import { serialOf } from '../calc/functions/dates';
import { valueAt } from '../cells/read';
import { isWithin, type PeriodFilter } from '../filters/periods';
import { CellError, plain, type CellValue } from '../state/cell';
import type { CellValueRule, Styled, TextRule, TopBottomRule } from '../state/conditional/conditional-format';
import type { PresetCriterion } from '../state/conditional/enumerations';
import { occurrenceKey, rangeFigures, type RangeFigures } from './range-figures';
import { evaluateFor, type CellOfFormat } from './relative-formula';

/** Whether a cell meets a condition. One that nobody has filled in yet is met by no cell. */
export const matches = (cell: CellOfFormat, condition: Styled): boolean => {
  const value = valueAt(cell.workbook, cell.sheet, cell.row, cell.column);
  switch (condition.type) {
    case 'Custom':
      return condition.formula !== '' && isTrue(evaluateFor(cell, condition.formula));
    case 'CellValue':
      return condition.rule !== undefined && meetsComparison(cell, value, condition.rule);
    case 'ContainsText':
      return condition.rule !== undefined && meetsText(cell, value, condition.rule);
    case 'TopBottom':
      return isAmong(value, condition.rule, figures(cell).numbers);
    case 'PresetCriteria':
      return condition.rule !== undefined && meetsPreset(cell, value, condition.rule);
  }
};

const figures = ({ workbook, sheet, format }: CellOfFormat): RangeFigures => rangeFigures(workbook, sheet, format);

const isTrue = (value: Value): boolean => {
  const truth = caught(() => flag(value));
  return truth === true;
};

const meetsComparison = (cell: CellOfFormat, value: CellValue, rule: CellValueRule): boolean => {
  const own: Value = value === '' ? null : value;
  const first = evaluateFor(cell, rule.formula1);
  const second = rule.formula2 === undefined ? first : evaluateFor(cell, rule.formula2);
  const met = caught(() => compareWith(rule.operator, own, first, second));
  return met === true;
};

const compareWith = (operator: CellValueRule['operator'], value: Value, first: Value, second: Value): boolean => {
  const [low, high] = compare(first, second) <= 0 ? [first, second] : [second, first];
  switch (operator) {
    case 'Between':
      return compare(value, low) >= 0 && compare(value, high) <= 0;
    case 'NotBetween':
      return compare(value, low) < 0 || compare(value, high) > 0;
    case 'EqualTo':
      return compare(value, first) === 0;
    case 'NotEqualTo':
      return compare(value, first) !== 0;
    case 'GreaterThan':
      return compare(value, first) > 0;
    case 'LessThan':
      return compare(value, first) < 0;
    case 'GreaterThanOrEqual':
      return compare(value, first) >= 0;
    case 'LessThanOrEqual':
      return compare(value, first) <= 0;
  }
};

const meetsText = (cell: CellOfFormat, value: CellValue, { operator, text }: TextRule): boolean => {
  if (value instanceof CellError) return false;
  const given = text.startsWith('=') ? evaluateFor(cell, text) : text;
  if (given === null || given instanceof CellError) return false;
  const wanted = String(given).toLowerCase();
  const own = String(plain(value)).toLowerCase();
  switch (operator) {
    case 'Contains':
      return own.includes(wanted);
    case 'NotContains':
      return !own.includes(wanted);
    case 'BeginsWith':
      return compareText(own.slice(0, wanted.length), wanted) === 0;
    case 'EndsWith':
      return own.endsWith(wanted);
  }
};

/** Equal values stand or fall together, so that there may be more than `rank` of them. */
const isAmong = (value: CellValue, { type, rank }: TopBottomRule, numbers: readonly number[]): boolean => {
  if (typeof value !== 'number' || numbers.length === 0) return false;
  const share = type === 'TopPercent' || type === 'BottomPercent';
  const count = share ? Math.max(1, Math.floor((numbers.length * rank) / 100)) : Math.min(rank, numbers.length);
  const top = type === 'TopItems' || type === 'TopPercent';
  const limit = numbers[top ? numbers.length - count : count - 1] ?? 0;
  return top ? value >= limit : value <= limit;
};

const deviations: Partial<Record<PresetCriterion, number>> = {
  OneStdDevAboveAverage: 1,
  TwoStdDevAboveAverage: 2,
  ThreeStdDevAboveAverage: 3,
  OneStdDevBelowAverage: -1,
  TwoStdDevBelowAverage: -2,
  ThreeStdDevBelowAverage: -3,
};

const meetsPreset = (cell: CellOfFormat, value: CellValue, criterion: PresetCriterion): boolean => {
  switch (criterion) {
    case 'Blanks':
      return typeof value === 'string' && value.trim() === '';
    case 'NonBlanks':
      return !(typeof value === 'string' && value.trim() === '');
    case 'Errors':
      return value instanceof CellError;
    case 'NonErrors':
      return !(value instanceof CellError);
    case 'UniqueValues':
    case 'DuplicateValues':
      return meetsOccurrence(figures(cell), value, criterion);
    default:
      return typeof value === 'number' && meetsFigure(cell, value, criterion);
  }
};

const meetsOccurrence = (of: RangeFigures, value: CellValue, criterion: PresetCriterion): boolean => {
  const key = occurrenceKey(value);
  if (key === undefined) return false;
  const count = of.occurrences.get(key) ?? 0;
  return criterion === 'UniqueValues' ? count === 1 : count > 1;
};

const meetsFigure = (cell: CellOfFormat, value: number, criterion: PresetCriterion): boolean => {
  const { average, deviation } = figures(cell);
  const distance = deviations[criterion];
  if (distance !== undefined) {
    const limit = average + distance * deviation;
    return distance > 0 ? value > limit : value < limit;
  }
  switch (criterion) {
    case 'AboveAverage':
      return value > average;
    case 'BelowAverage':
      return value < average;
    case 'EqualOrAboveAverage':
      return value >= average;
    case 'EqualOrBelowAverage':
      return value <= average;
    default:
      return meetsPeriod(value, criterion);
  }
};

const meetsPeriod = (value: number, criterion: PresetCriterion): boolean => {
  const now = new Date();
  const today = serialOf(now.getFullYear(), now.getMonth(), now.getDate());
  if (criterion === 'LastSevenDays') return value >= today - 6 && value < today + 1;
  return isWithin(criterion as PeriodFilter, value, today);
};
