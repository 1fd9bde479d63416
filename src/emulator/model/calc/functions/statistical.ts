import { CellError } from '../../state/cell';
import type { Argument, FunctionTable } from '../scope';
import { caught, fail, flag, isMatrix, number, Reference, type Value } from '../value';
import { aggregate, checked, given, numbersIn, optionalNumber, required, valuesIn } from './define';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, value) => total + value, 0);
export const mean = (numbers: readonly number[]): number => {
  if (numbers.length === 0) throw fail('#DIV/0!');
  return sum(numbers) / numbers.length;
};
const ascending = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);

const squares = (numbers: readonly number[]): number => {
  const middle = mean(numbers);
  return sum(numbers.map((value) => (value - middle) ** 2));
};
export const variance = (numbers: readonly number[], less: 0 | 1): number => {
  if (numbers.length <= less) throw fail('#DIV/0!');
  return squares(numbers) / (numbers.length - less);
};

export const median = (numbers: readonly number[]): number => {
  if (numbers.length === 0) throw fail('#NUM!');
  const sorted = ascending(numbers);
  const middle = sorted.length / 2;
  return mean(sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1));
};

export const mode = (numbers: readonly number[]): number => {
  const counts = new Map<number, number>();
  for (const value of numbers) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(...counts.values());
  if (counts.size === 0 || most < 2) throw fail('#N/A');
  return [...counts].find(([, count]) => count === most)?.[0] ?? 0;
};

/** The value below which a share of the numbers lies, ends included. */
export const percentile = (numbers: readonly number[], share: number): number => {
  const sorted = ascending(numbers);
  if (sorted.length === 0 || share < 0 || share > 1) throw fail('#NUM!');
  const position = share * (sorted.length - 1);
  const below = sorted[Math.floor(position)] ?? 0;
  const above = sorted[Math.ceil(position)] ?? below;
  return below + (above - below) * (position - Math.floor(position));
};

export const nth = (numbers: readonly number[], position: number, largest: boolean): number => {
  const sorted = ascending(numbers);
  const place = Math.ceil(position);
  const found = largest ? sorted[sorted.length - place] : sorted[place - 1];
  if (found === undefined || place < 1) throw fail('#NUM!');
  return found;
};

const first = (args: readonly Argument[]): readonly number[] => numbersIn(args.slice(0, 1));
const second = (args: readonly Argument[]): Value | readonly (readonly Value[])[] => required(args, 1).array();
const each = (
  args: readonly Argument[],
  apply: (numbers: readonly number[], of: number) => number,
): ReturnType<FunctionTable[string]> => {
  const numbers = first(args);
  const positions = second(args);
  const one = (value: Value): Value => caught(() => checked(apply(numbers, number(value))));
  return isMatrix(positions) ? positions.map((line) => line.map(one)) : one(positions);
};

const rank = (args: readonly Argument[], tie: (count: number) => number): Value => {
  const value = number(required(args, 0).value());
  const numbers = numbersIn(args.slice(1, 2));
  const ascend = given(args, 2) !== undefined && flag(required(args, 2).value());
  const same = numbers.filter((other) => other === value).length;
  if (same === 0) throw fail('#N/A');
  return numbers.filter((other) => (ascend ? other < value : other > value)).length + 1 + tie(same);
};

const counted = (args: readonly Argument[]): number => {
  let count = 0;
  for (const arg of args) {
    const result = arg.result();
    const many = result instanceof Reference || isMatrix(result);
    for (const value of arg.matrix().flat()) {
      if (typeof value === 'number' || (!many && !(caught(() => number(value)) instanceof CellError))) count += 1;
    }
  }
  return count;
};

export const statistical: FunctionTable = {
  AVERAGE: aggregate(mean),
  COUNT: counted,
  COUNTA: (args) => valuesIn(args).filter((value) => value !== null).length,
  COUNTBLANK: (args) => {
    const at = required(args, 0).reference();
    const filled = valuesIn(args).filter((value) => value !== null && value !== '').length;
    return at === undefined ? valuesIn(args).length - filled : at.area.rows * at.area.columns - filled;
  },
  MAX: aggregate((numbers) => (numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.max(a, b)))),
  MIN: aggregate((numbers) => (numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.min(a, b)))),
  MEDIAN: aggregate(median),
  'MODE.SNGL': aggregate(mode),
  MODE: aggregate(mode),
  'STDEV.S': aggregate((numbers) => Math.sqrt(variance(numbers, 1))),
  STDEV: aggregate((numbers) => Math.sqrt(variance(numbers, 1))),
  'STDEV.P': aggregate((numbers) => Math.sqrt(variance(numbers, 0))),
  STDEVP: aggregate((numbers) => Math.sqrt(variance(numbers, 0))),
  'VAR.S': aggregate((numbers) => variance(numbers, 1)),
  VAR: aggregate((numbers) => variance(numbers, 1)),
  'VAR.P': aggregate((numbers) => variance(numbers, 0)),
  VARP: aggregate((numbers) => variance(numbers, 0)),
  LARGE: (args) => each(args, (numbers, position) => nth(numbers, position, true)),
  SMALL: (args) => each(args, (numbers, position) => nth(numbers, position, false)),
  PERCENTILE: (args) => each(args, percentile),
  'PERCENTILE.INC': (args) => each(args, percentile),
  QUARTILE: (args) => each(args, (numbers, quarter) => percentile(numbers, Math.trunc(quarter) / 4)),
  'QUARTILE.INC': (args) => each(args, (numbers, quarter) => percentile(numbers, Math.trunc(quarter) / 4)),
  RANK: (args) => rank(args, () => 0),
  'RANK.EQ': (args) => rank(args, () => 0),
  'RANK.AVG': (args) => rank(args, (same) => (same - 1) / 2),
  TRIMMEAN: (args) => {
    const numbers = ascending(first(args));
    const cut = Math.floor((numbers.length * optionalNumber(args, 1, 0)) / 2);
    return mean(numbers.slice(cut, numbers.length - cut));
  },
};
