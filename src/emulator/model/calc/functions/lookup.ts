import { COLUMNS, ROWS, area, fits } from '../../state/area';
import { absoluteAddress, areaAddress, columnLetters, quoteSheetName } from '../../state/address';
import { CellError } from '../../state/cell';
import { transpose } from '../broadcast';
import { parseFormula } from '../parser';
import type { Argument, FunctionTable } from '../scope';
import { compare, fail, flag, isMatrix, number, Reference, text, type Matrix, type Result, type Value } from '../value';
import { wildcard } from './criteria';
import { given, optionalNumber, required } from './define';

type Mode = 'exact' | 'wildcard' | 'below' | 'above';

const sameKind = (a: Value, b: Value): boolean => typeof a === typeof b && a !== null && !(a instanceof CellError);

/** The position of a value in a list, or the best one on the side that `mode` allows. */
const position = (wanted: Value, list: readonly Value[], mode: Mode, backwards = false): number | undefined => {
  const order = list.map((_, index) => (backwards ? list.length - 1 - index : index));
  const pattern = mode === 'wildcard' && typeof wanted === 'string' ? wildcard(wanted) : undefined;
  const exact = order.find((index) => {
    const value = list[index] ?? null;
    if (pattern !== undefined) return typeof value === 'string' && pattern.test(value);
    return sameKind(value, wanted ?? 0) && compare(value, wanted) === 0;
  });
  if (exact !== undefined || mode === 'exact' || mode === 'wildcard') return exact;
  let best: number | undefined;
  for (const index of order) {
    const value = list[index] ?? null;
    if (!sameKind(value, wanted)) continue;
    const side = compare(value, wanted);
    if (mode === 'below' ? side > 0 : side < 0) continue;
    const closest = best === undefined ? 0 : compare(value, list[best] ?? null);
    if (best === undefined || (mode === 'below' ? closest > 0 : closest < 0)) best = index;
  }
  return best;
};

/** Lookups in sorted lists: the last value that is not greater. */
const sorted = (wanted: Value, list: readonly Value[], descending = false): number | undefined => {
  let found: number | undefined;
  for (const [index, value] of list.entries()) {
    if (!sameKind(value, wanted)) continue;
    const side = compare(value, wanted);
    if (descending ? side < 0 : side > 0) break;
    found = index;
  }
  return found;
};

const list = (matrix: Matrix): readonly Value[] =>
  matrix.length === 1 ? (matrix[0] ?? []) : matrix.map((line) => line[0] ?? null);

const each = (arg: Argument, look: (wanted: Value) => Value): Result => {
  const wanted = arg.array();
  const one = (value: Value): Value => (value instanceof CellError ? value : look(value));
  return isMatrix(wanted) ? wanted.map((line) => line.map(one)) : one(wanted);
};

const tableLookup = (args: readonly Argument[], turned: boolean): Result => {
  const values = required(args, 1).matrix();
  const rows = turned ? transpose(values) : values;
  const at = Math.trunc(number(required(args, 2).value()));
  if (at < 1) throw fail('#VALUE!');
  if (at > (required(args, 1).reference()?.area[turned ? 'rows' : 'columns'] ?? rows[0]?.length ?? 0))
    throw fail('#REF!');
  const near = args.length < 4 || (given(args, 3) !== undefined && flag(required(args, 3).value()));
  const keys = rows.map((row) => row[0] ?? null);
  return each(required(args, 0), (wanted) => {
    const found = near ? sorted(wanted, keys) : position(wanted, keys, 'wildcard');
    return found === undefined ? CellError.of('#N/A') : (rows[found]?.[at - 1] ?? 0);
  });
};

const MODES: Readonly<Record<string, Mode>> = { '0': 'exact', '-1': 'below', '1': 'above', '2': 'wildcard' };
const searchMode = (args: readonly Argument[], at: number): Mode => {
  const mode = MODES[String(optionalNumber(args, at, 0))];
  if (mode === undefined) throw fail('#VALUE!');
  return mode;
};
const backwards = (args: readonly Argument[], at: number): boolean => optionalNumber(args, at, 1) < 0;

const index = (args: readonly Argument[]): Result => {
  const source = required(args, 0).result();
  const values = source instanceof Reference ? undefined : required(args, 0).matrix();
  const rows = source instanceof Reference ? source.area.rows : (values?.length ?? 0);
  const columns = source instanceof Reference ? source.area.columns : (values?.[0]?.length ?? 0);
  let row = Math.trunc(optionalNumber(args, 1, 0));
  let column = Math.trunc(optionalNumber(args, 2, 0));
  if (args.length === 2 && rows === 1) [row, column] = [0, row];
  if (row < 0 || column < 0) throw fail('#VALUE!');
  if (row > rows || column > columns) throw fail('#REF!');
  if (columns === 1 && column === 0) column = 1;
  if (rows === 1 && row === 0) row = 1;
  if (source instanceof Reference) {
    const at = source.area;
    return new Reference(
      source.sheet,
      area(
        at.row + Math.max(0, row - 1),
        at.column + Math.max(0, column - 1),
        row === 0 ? rows : 1,
        column === 0 ? columns : 1,
      ),
    );
  }
  const lines = row === 0 ? (values ?? []) : [values?.[row - 1] ?? []];
  const cut = column === 0 ? lines : lines.map((line) => [line[column - 1] ?? null]);
  return cut.length === 1 && cut[0]?.length === 1 ? (cut[0][0] ?? null) : cut;
};

const axis = (args: readonly Argument[], own: number, start: 'row' | 'column'): Result => {
  if (args.length === 0) return own + 1;
  const at = required(args, 0).reference()?.area;
  if (at === undefined) throw fail('#VALUE!');
  const count = start === 'row' ? at.rows : at.columns;
  if (count === 1) return at[start] + 1;
  const numbers = Array.from({ length: Math.min(count, 10_000) }, (_, step) => at[start] + step + 1);
  return start === 'row' ? numbers.map((value) => [value]) : [numbers];
};

export const lookup: FunctionTable = {
  VLOOKUP: (args) => tableLookup(args, false),
  HLOOKUP: (args) => tableLookup(args, true),
  LOOKUP: (args) => {
    const values = required(args, 1).matrix();
    const keys = list(values);
    const results =
      args.length > 2
        ? list(required(args, 2).matrix())
        : values.length === 1
          ? keys
          : values.map((line) => line.at(-1) ?? null);
    return each(required(args, 0), (wanted) => {
      const found = sorted(wanted, keys);
      return found === undefined ? CellError.of('#N/A') : (results[found] ?? 0);
    });
  },
  MATCH: (args) => {
    const keys = list(required(args, 1).matrix());
    const mode = optionalNumber(args, 2, args.length > 2 ? 0 : 1);
    return each(required(args, 0), (wanted) => {
      const found = mode === 0 ? position(wanted, keys, 'wildcard') : sorted(wanted, keys, mode < 0);
      return found === undefined ? CellError.of('#N/A') : found + 1;
    });
  },
  XMATCH: (args) => {
    const keys = list(required(args, 1).matrix());
    return each(required(args, 0), (wanted) => {
      const found = position(wanted, keys, searchMode(args, 2), backwards(args, 3));
      return found === undefined ? CellError.of('#N/A') : found + 1;
    });
  },
  XLOOKUP: (args) => {
    const keys = required(args, 1).matrix();
    const results = required(args, 2).matrix();
    const across = keys.length === 1 && (keys[0]?.length ?? 0) > 1;
    const found = (wanted: Value): readonly Value[] | undefined => {
      const at = position(wanted, list(keys), searchMode(args, 4), backwards(args, 5));
      if (at === undefined) return undefined;
      return across ? results.map((line) => line[at] ?? null) : (results[at] ?? []);
    };
    const otherwise = (): Value => given(args, 3)?.value() ?? CellError.of('#N/A');
    const wanted = required(args, 0).array();
    if (isMatrix(wanted)) return wanted.map((line) => line.map((value) => found(value)?.[0] ?? otherwise()));
    const hit = found(wanted);
    if (hit === undefined) return given(args, 3)?.result() ?? CellError.of('#N/A');
    if (hit.length === 1) return hit[0] ?? 0;
    return across ? hit.map((value) => [value]) : [hit];
  },
  INDEX: index,
  ROW: (args, scope) => axis(args, scope.row, 'row'),
  COLUMN: (args, scope) => axis(args, scope.column, 'column'),
  ROWS: (args) => required(args, 0).reference()?.area.rows ?? required(args, 0).matrix().length,
  COLUMNS: (args) => required(args, 0).reference()?.area.columns ?? required(args, 0).matrix()[0]?.length ?? 0,
  OFFSET: (args) => {
    const from = required(args, 0).reference();
    if (from === undefined) throw fail('#VALUE!');
    const moved = area(
      from.area.row + Math.trunc(optionalNumber(args, 1, 0)),
      from.area.column + Math.trunc(optionalNumber(args, 2, 0)),
      Math.trunc(optionalNumber(args, 3, from.area.rows)),
      Math.trunc(optionalNumber(args, 4, from.area.columns)),
    );
    if (!fits(moved)) throw fail('#REF!');
    return new Reference(from.sheet, moved);
  },
  INDIRECT: (args, scope, evaluate) => {
    const spelled = text(required(args, 0).value());
    const result = evaluate(parseFormula(spelled), scope);
    if (!(result instanceof Reference)) throw fail('#REF!');
    return result;
  },
  ADDRESS: (args) => {
    const row = Math.trunc(number(required(args, 0).value()));
    const column = Math.trunc(number(required(args, 1).value()));
    const kind = Math.trunc(optionalNumber(args, 2, 1));
    if (row < 1 || row > ROWS || column < 1 || column > COLUMNS) throw fail('#VALUE!');
    const at = area(row - 1, column - 1);
    const letters = columnLetters(column - 1);
    const written = [absoluteAddress(at), `${letters}$${row}`, `$${letters}${row}`, areaAddress(at)][kind - 1];
    if (written === undefined) throw fail('#VALUE!');
    const sheet = given(args, 4);
    return sheet === undefined ? written : `${quoteSheetName(text(sheet.value()))}!${written}`;
  },
  HYPERLINK: (args) => (given(args, 1) ?? required(args, 0)).value(),
};
