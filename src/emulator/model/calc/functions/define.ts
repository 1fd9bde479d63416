import { CellError } from '../../state/cell';
import { broadcast } from '../broadcast';
import type { Argument, FormulaFunction, FunctionTable } from '../scope';
import { fail, isMatrix, number, Raised, Reference, type Value } from '../value';

/** A function of single values, which applies itself to arrays element by element. `least` arguments must be given. */
export const scalar =
  (least: number, most: number, apply: (...values: Value[]) => Value): FormulaFunction =>
  (args) => {
    requireCount(args, least, most);
    return broadcast(
      args.map((arg) => arg.array()),
      apply,
    );
  };

/** A function of numbers alone. */
export const numeric = (least: number, most: number, apply: (...values: number[]) => number | Value): FormulaFunction =>
  scalar(least, most, (...values) => checked(apply(...values.map(number))));

/** A function of all the numbers in its arguments, as SUM and AVERAGE see them. */
export const aggregate =
  (apply: (numbers: readonly number[]) => Value): FormulaFunction =>
  (args) => {
    requireCount(args, 1, Infinity);
    return checked(apply(numbersIn(args)));
  };

export const checked = (value: Value): Value =>
  typeof value === 'number' && !Number.isFinite(value) ? CellError.of('#NUM!') : value;

export const requireCount = (args: readonly Argument[], least: number, most: number): void => {
  if (args.length < least || args.length > most) throw fail('#VALUE!');
};

/** Numbers written as arguments count whatever their form; in ranges and arrays, only true numbers do. Errors are raised. */
export const numbersIn = (args: readonly Argument[]): readonly number[] => {
  const found: number[] = [];
  for (const arg of args) {
    const result = arg.result();
    if (result instanceof Reference || isMatrix(result)) {
      for (const value of arg.matrix().flat()) {
        if (value instanceof CellError) throw new Raised(value);
        if (typeof value === 'number') found.push(value);
      }
    } else found.push(number(result));
  }
  return found;
};

/** All values in all arguments, row by row. */
export const valuesIn = (args: readonly Argument[]): readonly Value[] => args.flatMap((arg) => arg.matrix().flat());

/** The argument at a position, when it was given. */
export const given = (args: readonly Argument[], index: number): Argument | undefined => {
  const arg = args[index];
  return arg === undefined || arg.missing ? undefined : arg;
};

export const required = (args: readonly Argument[], index: number): Argument => {
  const arg = args[index];
  if (arg === undefined) throw fail('#VALUE!');
  return arg;
};

export const optionalNumber = (args: readonly Argument[], index: number, otherwise: number): number => {
  const arg = given(args, index);
  return arg === undefined ? otherwise : number(arg.value());
};

export const table = (functions: FunctionTable): FunctionTable => functions;
