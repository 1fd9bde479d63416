import { CellError } from '../../state/cell';
import { transpose, width } from '../broadcast';
import type { Argument, FunctionTable } from '../scope';
import { compare, fail, flag, number, type Matrix, type Result, type Value } from '../value';
import { given, numbersIn, optionalNumber, required } from './define';

const isTrue = (args: readonly Argument[], at: number): boolean => {
  const arg = given(args, at);
  return arg !== undefined && flag(arg.value());
};

/** An array must hold something; Excel has no empty ones. */
const filled = (matrix: Matrix): Matrix => {
  if (matrix.length === 0 || width(matrix) === 0) throw fail('#CALC!');
  return matrix;
};

/** Errors come last, then empty cells, whatever the direction. */
const sortRows = (
  rows: readonly (readonly Value[])[],
  keys: readonly ((row: number) => Value)[],
  directions: readonly number[],
): Matrix => {
  const order = rows.map((_, index) => index);
  const odd = (value: Value): number => (value === null ? 2 : value instanceof CellError ? 1 : 0);
  order.sort((a, b) => {
    for (const [at, key] of keys.entries()) {
      const [x, y] = [key(a), key(b)];
      const side = odd(x) - odd(y) || (odd(x) > 0 ? 0 : compare(x, y) * (directions[at] ?? 1));
      if (side !== 0) return side;
    }
    return a - b;
  });
  return order.map((index) => rows[index] ?? []);
};

const numbers = (args: readonly Argument[], at: number, otherwise: number): readonly number[] => {
  const arg = given(args, at);
  return arg === undefined ? [otherwise] : arg.matrix().flat().map(number);
};

const sameLine = (a: readonly Value[], b: readonly Value[]): boolean =>
  a.every((value, at) => {
    const other = b[at] ?? null;
    return value instanceof CellError || other instanceof CellError
      ? value === other
      : typeof value === typeof other && compare(value, other) === 0;
  });

const unique = (lines: Matrix, once: boolean): Matrix =>
  lines.filter((line, at) =>
    once
      ? lines.filter((other) => sameLine(line, other)).length === 1
      : lines.findIndex((other) => sameLine(line, other)) === at,
  );

const slice = (count: number, length: number, take: boolean): readonly [number, number] => {
  const size = Math.min(Math.abs(count), length);
  if (take) return count >= 0 ? [0, size] : [length - size, length];
  return count >= 0 ? [size, length] : [0, length - size];
};

const cut = (args: readonly Argument[], take: boolean): Result => {
  const values = required(args, 0).matrix();
  const rows = given(args, 1) === undefined ? (take ? values.length : 0) : Math.trunc(optionalNumber(args, 1, 0));
  const columns = given(args, 2) === undefined ? (take ? width(values) : 0) : Math.trunc(optionalNumber(args, 2, 0));
  const lines = values.slice(...slice(rows, values.length, take));
  return filled(lines.map((line) => line.slice(...slice(columns, line.length, take))));
};

const stack = (args: readonly Argument[]): Matrix => {
  const parts = args.map((arg) => arg.matrix());
  const columns = Math.max(...parts.map(width));
  return parts.flatMap((part) =>
    part.map((line) =>
      Array.from({ length: columns }, (_, at) => line[at] ?? (at < line.length ? null : CellError.of('#N/A'))),
    ),
  );
};

const flat = (args: readonly Argument[]): readonly Value[] => {
  const values = required(args, 0).matrix();
  const ignore = Math.trunc(optionalNumber(args, 1, 0));
  return (isTrue(args, 2) ? transpose(values) : values)
    .flat()
    .filter((value) => !(ignore % 2 === 1 && value === null) && !(ignore >= 2 && value instanceof CellError));
};

const wrap = (args: readonly Argument[]): Matrix => {
  const values = required(args, 0).matrix().flat();
  const size = Math.trunc(optionalNumber(args, 1, 1));
  if (size < 1) throw fail('#NUM!');
  const padding = given(args, 2)?.value() ?? CellError.of('#N/A');
  return Array.from({ length: Math.ceil(values.length / size) }, (_, row) =>
    Array.from({ length: size }, (_unused, column) => values[row * size + column] ?? padding),
  );
};

const chosen = (args: readonly Argument[], lines: Matrix): Matrix =>
  numbersIn(args.slice(1)).map((position) => {
    const line = lines.at(position > 0 ? position - 1 : position);
    if (line === undefined || position === 0) throw fail('#VALUE!');
    return line;
  });

export const arrays: FunctionTable = {
  TRANSPOSE: (args) => transpose(required(args, 0).matrix()),
  FILTER: (args) => {
    const values = required(args, 0).matrix();
    const include = required(args, 1).matrix();
    const byColumn = include.length === 1 && width(include) === width(values) && values.length !== 1;
    const lines = byColumn ? transpose(values) : values;
    const kept = lines.filter((_, at) => flag((byColumn ? include[0]?.[at] : include[at]?.[0]) ?? null));
    if (kept.length === 0) {
      const otherwise = given(args, 2);
      if (otherwise === undefined) throw fail('#CALC!');
      return otherwise.result();
    }
    return byColumn ? transpose(kept) : kept;
  },
  SORT: (args) => {
    const byColumn = isTrue(args, 3);
    const values = byColumn ? transpose(required(args, 0).matrix()) : required(args, 0).matrix();
    const keys = numbers(args, 1, 1).map((column) => (row: number) => values[row]?.[column - 1] ?? null);
    const result = sortRows(values, keys, numbers(args, 2, 1));
    return byColumn ? transpose(result) : result;
  },
  SORTBY: (args) => {
    const values = required(args, 0).matrix();
    const keys: ((row: number) => Value)[] = [];
    const directions: number[] = [];
    for (let at = 1; at < args.length; at += 2) {
      const by = required(args, at).matrix();
      keys.push((row) => by[row]?.[0] ?? null);
      directions.push(optionalNumber(args, at + 1, 1));
    }
    return sortRows(values, keys, directions);
  },
  UNIQUE: (args) => {
    const values = required(args, 0).matrix();
    const byColumn = isTrue(args, 1);
    const result = filled(unique(byColumn ? transpose(values) : values, isTrue(args, 2)));
    return byColumn ? transpose(result) : result;
  },
  SEQUENCE: (args) => {
    const [rows, columns] = [Math.trunc(optionalNumber(args, 0, 1)), Math.trunc(optionalNumber(args, 1, 1))];
    const [start, step] = [optionalNumber(args, 2, 1), optionalNumber(args, 3, 1)];
    if (rows < 1 || columns < 1) throw fail('#CALC!');
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_unused, column) => start + (row * columns + column) * step),
    );
  },
  TAKE: (args) => cut(args, true),
  DROP: (args) => cut(args, false),
  VSTACK: (args) => stack(args),
  HSTACK: (args) => transpose(stack(args.map((arg) => ({ ...arg, matrix: () => transpose(arg.matrix()) })))),
  TOROW: (args) => filled([flat(args)]),
  TOCOL: (args) => filled(flat(args).map((value) => [value])),
  WRAPROWS: (args) => wrap(args),
  WRAPCOLS: (args) => transpose(wrap(args)),
  CHOOSEROWS: (args) => chosen(args, required(args, 0).matrix()),
  CHOOSECOLS: (args) => transpose(chosen(args, transpose(required(args, 0).matrix()))),
};
