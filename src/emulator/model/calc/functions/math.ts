import { toMatrix } from '../broadcast';
import type { FunctionTable } from '../scope';
import { CellError } from '../../state/cell';
import { fail, number, Raised, type Value } from '../value';
import { aggregate, checked, numeric, requireCount, scalar } from './define';

/** Rounds half away from zero at a decimal place, without the noise of binary fractions. */
export const roundTo = (value: number, digits: number, how: (value: number) => number): number => {
  const places = Math.trunc(digits);
  const shift = (of: number, by: number): number => {
    const [mantissa = '0', exponent = '0'] = of.toExponential().split('e');
    return Number(`${mantissa}e${Number(exponent) + by}`);
  };
  const scaled = Number(shift(Math.abs(value), places).toPrecision(15));
  return Math.sign(value) * shift(how(scaled), -places);
};

const half = (value: number): number => Math.floor(value + 0.5);
const multiple =
  (how: (value: number) => number) =>
  (value: number, step: number): Value => {
    if (step === 0) return 0;
    if (value > 0 && step < 0) throw fail('#NUM!');
    return Number((how(Number((value / step).toPrecision(15))) * step).toPrecision(15));
  };

export const math: FunctionTable = {
  SUM: aggregate((numbers) => numbers.reduce((sum, value) => sum + value, 0)),
  PRODUCT: aggregate((numbers) => (numbers.length === 0 ? 0 : numbers.reduce((product, value) => product * value, 1))),
  SUMSQ: aggregate((numbers) => numbers.reduce((sum, value) => sum + value * value, 0)),
  ABS: numeric(1, 1, (value) => Math.abs(value)),
  SIGN: numeric(1, 1, (value) => Math.sign(value)),
  INT: numeric(1, 1, (value) => Math.floor(value)),
  TRUNC: numeric(1, 2, (value, digits = 0) => roundTo(value, digits, Math.floor)),
  ROUND: numeric(2, 2, (value, digits = 0) => roundTo(value, digits, half)),
  ROUNDUP: numeric(2, 2, (value, digits = 0) => roundTo(value, digits, Math.ceil)),
  ROUNDDOWN: numeric(2, 2, (value, digits = 0) => roundTo(value, digits, Math.floor)),
  MOD: numeric(2, 2, (value, divisor = 0) => {
    if (divisor === 0) throw fail('#DIV/0!');
    return value - divisor * Math.floor(value / divisor);
  }),
  QUOTIENT: numeric(2, 2, (value, divisor = 0) => {
    if (divisor === 0) throw fail('#DIV/0!');
    return Math.trunc(value / divisor);
  }),
  POWER: numeric(2, 2, (base, exponent = 0) => {
    if (base === 0 && exponent < 0) throw fail('#DIV/0!');
    return base ** exponent;
  }),
  SQRT: numeric(1, 1, (value) => Math.sqrt(value)),
  EXP: numeric(1, 1, (value) => Math.exp(value)),
  LN: numeric(1, 1, (value) => (value > 0 ? Math.log(value) : Number.NaN)),
  LOG10: numeric(1, 1, (value) => (value > 0 ? Math.log10(value) : Number.NaN)),
  LOG: numeric(1, 2, (value, base = 10) => (value > 0 && base > 0 ? Math.log(value) / Math.log(base) : Number.NaN)),
  PI: () => Math.PI,
  RAND: () => Math.random(),
  RANDBETWEEN: numeric(2, 2, (low, high = 0) => {
    const [from, to] = [Math.ceil(low), Math.floor(high)];
    return from > to ? Number.NaN : from + Math.floor(Math.random() * (to - from + 1));
  }),
  CEILING: numeric(2, 2, (value, step = 1) => multiple(Math.ceil)(value, step)),
  FLOOR: numeric(2, 2, (value, step = 1) => {
    if (step === 0) throw fail('#DIV/0!');
    return multiple(Math.floor)(value, step);
  }),
  MROUND: numeric(2, 2, (value, step = 1) => (value * step < 0 ? Number.NaN : multiple(half)(value, step))),
  'CEILING.MATH': numeric(1, 3, (value, step = 1) => multiple(Math.ceil)(value, Math.abs(step))),
  'FLOOR.MATH': numeric(1, 3, (value, step = 1) => multiple(Math.floor)(value, Math.abs(step))),
  SIN: numeric(1, 1, (value) => Math.sin(value)),
  COS: numeric(1, 1, (value) => Math.cos(value)),
  TAN: numeric(1, 1, (value) => Math.tan(value)),
  ATAN2: numeric(2, 2, (x, y = 0) => {
    if (x === 0 && y === 0) throw fail('#DIV/0!');
    return Math.atan2(y, x);
  }),
  RADIANS: numeric(1, 1, (value) => (value * Math.PI) / 180),
  DEGREES: numeric(1, 1, (value) => (value * 180) / Math.PI),
  SUMPRODUCT: (args) => {
    requireCount(args, 1, 255);
    const arrays = args.map((arg) => toMatrix(arg.array()));
    const [first = []] = arrays;
    if (arrays.some((array) => array.length !== first.length || array[0]?.length !== first[0]?.length))
      throw fail('#VALUE!');
    let sum = 0;
    first.forEach((line, row) =>
      line.forEach((_, column) => {
        sum += arrays.reduce((product, array) => product * factor(array[row]?.[column] ?? null), 1);
      }),
    );
    return checked(sum);
  },
  N: scalar(1, 1, (value) => (typeof value === 'string' ? 0 : number(value))),
};

/** In SUMPRODUCT, what is no number counts as 0. */
const factor = (value: Value): number => {
  if (value instanceof CellError) throw new Raised(value);
  return typeof value === 'number' ? value : 0;
};
