import { CellError } from '../../state/cell';
import type { Argument, FunctionTable } from '../scope';
import { compare, compareText, fail, numberFromText, Raised, type Matrix, type Value } from '../value';
import { given, required } from './define';

type Test = (value: Value) => boolean;

/** `*` any text, `?` any character, `~` takes their meaning away. */
export const wildcard = (pattern: string): RegExp => {
  const source = pattern.replace(/~([*?~])|[\s\S]/g, (found, escaped?: string) => {
    if (escaped !== undefined) return escaped === '~' ? '~' : `\\${escaped}`;
    if (found === '*') return '[\\s\\S]*';
    if (found === '?') return '[\\s\\S]';
    return found.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  });
  return new RegExp(`^${source}$`, 'i');
};

/** Reads a criterion such as `">=10"`, `"<>done"`, `"a*"` or a plain value. */
export const criterion = (given_: Value): Test => {
  if (typeof given_ !== 'string')
    return (value) => (given_ === null ? value === 0 : value === given_ || equalNumber(value, given_));
  const [, operator = '', operand = ''] = /^(<=|>=|<>|<|>|=)?([\s\S]*)$/.exec(given_) ?? [];
  const target = readOperand(operand);
  if (operator === '' || operator === '=') return equals(operand, target, operator === '=');
  if (operator === '<>') {
    const same = equals(operand, target, true);
    return (value) => !same(value);
  }
  return (value) => ordered(value, target) && holds(operator, compare(value, target));
};

const equalNumber = (value: Value, wanted: Value): boolean =>
  typeof wanted === 'number' && typeof value === 'string' && numberFromText(value) === wanted;

const readOperand = (operand: string): Value => {
  if (/^true$/i.test(operand)) return true;
  if (/^false$/i.test(operand)) return false;
  if (operand.startsWith('#')) return operand;
  return numberFromText(operand) ?? operand;
};

const equals = (operand: string, target: Value, explicit: boolean): Test => {
  if (operand === '') return (value) => value === null || (!explicit && value === '');
  if (typeof target === 'string') {
    const pattern = wildcard(target);
    return (value) =>
      value instanceof CellError ? value.text === target : typeof value === 'string' && pattern.test(value);
  }
  return (value) => value === target || equalNumber(value, target);
};

const ordered = (value: Value, target: Value): boolean => typeof value === typeof target && value !== null;

const holds = (operator: string, order: number): boolean =>
  operator === '<' ? order < 0 : operator === '<=' ? order <= 0 : operator === '>' ? order > 0 : order >= 0;

/** Positions where every range meets its criterion; pairs stand in `args` from `from` on. */
const matches = (args: readonly Argument[], from: number): ((row: number, column: number) => boolean) => {
  const pairs: { values: Matrix; test: Test }[] = [];
  for (let at = from; at < args.length; at += 2) {
    pairs.push({ values: required(args, at).matrix(), test: criterion(required(args, at + 1).value()) });
  }
  return (row, column) => pairs.every(({ values, test }) => test(values[row]?.[column] ?? null));
};

const shapeOf = (arg: Argument): { rows: number; columns: number } => {
  const area = arg.reference()?.area;
  const matrix = arg.matrix();
  return { rows: area?.rows ?? matrix.length, columns: area?.columns ?? matrix[0]?.length ?? 0 };
};

const sameShape = (args: readonly Argument[], from: number, like: Argument): void => {
  const shape = shapeOf(like);
  for (let at = from; at < args.length; at += 2) {
    const other = shapeOf(required(args, at));
    if (other.rows !== shape.rows || other.columns !== shape.columns) throw fail('#VALUE!');
  }
};

/** The numbers of `values` at positions that pass; an error among them is raised. */
const selected = (
  values: Matrix,
  rows: number,
  columns: number,
  passes: (row: number, column: number) => boolean,
): number[] => {
  const found: number[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (!passes(row, column)) continue;
      const value = values[row]?.[column] ?? null;
      if (value instanceof CellError) throw new Raised(value);
      if (typeof value === 'number') found.push(value);
    }
  }
  return found;
};

const many =
  (apply: (numbers: readonly number[]) => Value) =>
  (args: readonly Argument[]): Value => {
    if (args.length < 3 || args.length % 2 === 0) throw fail('#VALUE!');
    const target = required(args, 0);
    sameShape(args, 1, target);
    const values = target.matrix();
    return apply(selected(values, values.length, values[0]?.length ?? 0, matches(args, 1)));
  };

/** SUMIF and AVERAGEIF: the values to add may stand elsewhere, as far as the tested range reaches. */
const one =
  (apply: (numbers: readonly number[]) => Value) =>
  (args: readonly Argument[]): Value => {
    const tested = required(args, 0).matrix();
    const values = (given(args, 2) ?? required(args, 0)).matrix();
    return apply(selected(values, tested.length, tested[0]?.length ?? 0, matches(args.slice(0, 2), 0)));
  };

const sum = (numbers: readonly number[]): number => numbers.reduce((total, value) => total + value, 0);
const mean = (numbers: readonly number[]): Value => {
  if (numbers.length === 0) throw fail('#DIV/0!');
  return sum(numbers) / numbers.length;
};

const count = (args: readonly Argument[]): Value => {
  if (args.length < 2 || args.length % 2 === 1) throw fail('#VALUE!');
  sameShape(args, 0, required(args, 0));
  const passes = matches(args, 0);
  const tested = required(args, 0).matrix();
  let found = 0;
  tested.forEach((line, row) =>
    line.forEach((_, column) => {
      if (passes(row, column)) found += 1;
    }),
  );
  return found;
};

/** Whether two texts are equal as lookups see it. */
export const sameText = (a: string, b: string): boolean => compareText(a, b) === 0;

export const criteria: FunctionTable = {
  SUMIF: one(sum),
  AVERAGEIF: one(mean),
  COUNTIF: count,
  COUNTIFS: count,
  SUMIFS: many(sum),
  AVERAGEIFS: many(mean),
  MAXIFS: many((numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers))),
  MINIFS: many((numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers))),
};
