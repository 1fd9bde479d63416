import * as formulajs from '@formulajs/formulajs';
import { CellError } from '../../state/cell';
import { broadcast } from '../broadcast';
import type { Argument, FormulaFunction } from '../scope';
import { errorFrom, fail, finite, isMatrix, Raised, type Result, type Value } from '../value';

type Plain = (...args: unknown[]) => unknown;

/** Functions of the library that work on lists or tables; all others take single values and are applied to arrays one by one. */
const LISTS = new Set(
  `AVEDEV AVERAGEA CORREL COVAR COVARIANCE.P COVARIANCE.S DEVSQ FORECAST FORECAST.LINEAR FREQUENCY FTEST F.TEST FVSCHEDULE GCD GEOMEAN
  GROWTH HARMEAN INTERCEPT IRR KURT LCM LINEST LOGEST MAXA MINA MINVERSE MDETERM MIRR MMULT MODE.MULT MULTINOMIAL NPV PEARSON PERCENTILE.EXC
  PERCENTRANK PERCENTRANK.EXC PERCENTRANK.INC PROB QUARTILE.EXC RSQ SERIESSUM SKEW SKEW.P SLOPE STDEVA STDEVPA STEYX SUMX2MY2 SUMX2PY2
  SUMXMY2 TREND TTEST T.TEST VARA VARPA XIRR XNPV ZTEST Z.TEST CHITEST CHISQ.TEST DAVERAGE DCOUNT DCOUNTA DGET DMAX DMIN DPRODUCT DSTDEV
  DSTDEVP DSUM DVAR DVARP`.split(/\s+/),
);

/** A function that the library has, under its Excel name (`NORM.DIST`, `PMT`), as one of ours. */
export const libraryFunction = (name: string): FormulaFunction | undefined => {
  const plain = find(name);
  if (plain === undefined) return undefined;
  return LISTS.has(name) ? (args) => answer(plain(...args.map(listArgument))) : (args) => single(plain, args);
};

const find = (name: string): Plain | undefined => {
  let at: unknown = formulajs;
  for (const part of name.split('.')) {
    at =
      typeof at === 'object' || typeof at === 'function' ? (at as Record<string, unknown> | null)?.[part] : undefined;
  }
  const flat = (formulajs as Record<string, unknown>)[name.replaceAll('.', '')];
  const found = typeof at === 'function' ? at : flat;
  return typeof found === 'function' ? (found as Plain) : undefined;
};

const single = (plain: Plain, args: readonly Argument[]): Result =>
  broadcast(
    args.map((arg) => arg.array()),
    (...values) => {
      const error = values.find((value) => value instanceof CellError);
      if (error instanceof CellError) return error;
      const result = answer(plain(...values.map((value, at) => (args[at]?.missing === true ? undefined : value))));
      if (isMatrix(result)) return result[0]?.[0] ?? null;
      return result as Value;
    },
  );

const listArgument = (arg: Argument): unknown => {
  if (arg.missing) return undefined;
  const value = arg.array();
  if (!isMatrix(value)) {
    if (value instanceof CellError) throw new Raised(value);
    return value;
  }
  const error = value.flat().find((item) => item instanceof CellError);
  if (error instanceof CellError) throw new Raised(error);
  return value.length === 1
    ? [...(value[0] ?? [])]
    : value[0]?.length === 1
      ? value.map((line) => line[0])
      : value.map((line) => [...line]);
};

/** The library answers errors as Error objects and dates as Date. */
const answer = (result: unknown): Result => {
  if (typeof result === 'number') return finite(result);
  if (typeof result === 'string') return result.startsWith('#') && result.endsWith('!') ? errorFrom(result) : result;
  if (typeof result === 'boolean') return result;
  if (result instanceof Error) return errorFrom(result.message);
  if (Array.isArray(result)) {
    const rows = result.map((line: unknown) => (Array.isArray(line) ? line : [line]) as unknown[]);
    return rows.map((line) => line.map((item) => answer(item) as Value));
  }
  throw fail('#VALUE!');
};
