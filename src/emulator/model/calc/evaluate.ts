import { between, bounding, containsCell, lastColumn, lastRow, type Area } from '../state/area';
import { CellError } from '../state/cell';
import type { Sheet } from '../state/sheet';
import { broadcast, collapse, toMatrix } from './broadcast';
import { functionNamed } from './functions/table';
import type { Argument, Scope } from './scope';
import type { BinaryOperator, Node } from './syntax';
import {
  compare,
  fail,
  finite,
  isMatrix,
  number,
  Raised,
  Reference,
  text,
  type Matrix,
  type Result,
  type Value,
} from './value';

/** Evaluates a formula's tree. Errors are values; a Raised error never leaves a function call. */
export const evaluate = (node: Node, scope: Scope): Result => {
  switch (node.type) {
    case 'value':
      return node.value;
    case 'missing':
      return null;
    case 'array':
      return node.rows.map((row) => row.map((item) => single(evaluate(item, scope), scope)));
    case 'reference':
      return reference(node, scope);
    case 'structured':
      return raising(() => scope.structured(node.reference, scope));
    case 'name':
      return raising(() => named(node, scope));
    case 'call':
      return raising(() => call(node.name, node.args, scope));
    case 'unary':
      return raising(() => unary(node.operator, node.operand, scope));
    case 'binary':
      return raising(() => binary(node.operator, node.left, node.right, scope));
  }
};

const raising = (work: () => Result): Result => {
  try {
    return work();
  } catch (error) {
    if (error instanceof Raised) return error.error;
    throw error;
  }
};

const reference = (node: Extract<Node, { type: 'reference' }>, scope: Scope): Result => {
  const sheet = node.sheet === undefined ? scope.sheet : scope.sheetNamed(node.sheet);
  return sheet === undefined ? CellError.of('#REF!') : new Reference(sheet, node.area);
};

const named = (node: Extract<Node, { type: 'name' }>, scope: Scope): Result => {
  const local = scope.locals.get(node.name.toLowerCase());
  if (local !== undefined) return local;
  if (node.sheet === undefined) return scope.named(node.name, undefined);
  const sheet = scope.sheetNamed(node.sheet);
  if (sheet === undefined) throw fail('#REF!');
  return scope.named(node.name, sheet);
};

/** How many rows or columns of a range are read as they are; of more, only those that the sheet uses. */
const LONG = 1000;

/** The values of a range, cut at the end of what the sheet uses so that whole columns stay cheap. */
export const read = (range: Reference, scope: Scope): Matrix => {
  const { sheet, area: at } = range;
  scope.looksAt(range);
  const { row, column, rows, columns } = at.rows > LONG || at.columns > LONG ? withinUsed(sheet, at) : at;
  const values: Value[][] = [];
  for (let r = 0; r < rows; r += 1) {
    const line: Value[] = [];
    for (let c = 0; c < columns; c += 1) line.push(scope.cell(sheet, row + r, column + c));
    values.push(line);
  }
  return values;
};

const withinUsed = (sheet: Sheet, at: Area): Area => {
  const used = sheet.contents.extent();
  const spilled = sheet.spilled.extent();
  const last = used === undefined ? spilled : spilled === undefined ? used : bounding(used, spilled);
  const cut = (length: number, end: number): number => (length > LONG ? Math.max(1, Math.min(length, end)) : length);
  return {
    ...at,
    rows: cut(at.rows, (last === undefined ? 0 : lastRow(last)) - at.row + 1),
    columns: cut(at.columns, (last === undefined ? 0 : lastColumn(last)) - at.column + 1),
  };
};

/** A result with its references read; a range of one cell is that cell. */
export const dereference = (result: Result, scope: Scope): Value | Matrix =>
  result instanceof Reference
    ? result.area.rows === 1 && result.area.columns === 1
      ? scope.cell(result.sheet, result.area.row, result.area.column)
      : read(result, scope)
    : result;

/** One value out of a result: an array's first, a range's cell in the formula's own row or column. */
export const single = (result: Result, scope: Scope): Value => {
  if (result instanceof Reference) return intersect(result, scope);
  return isMatrix(result) ? (result[0]?.[0] ?? null) : result;
};

const intersect = (of: Reference, scope: Scope): Value => {
  const { area: at, sheet } = of;
  if (at.rows === 1 && at.columns === 1) return scope.cell(sheet, at.row, at.column);
  if (at.columns === 1 && containsCell(at, scope.row, at.column)) return scope.cell(sheet, scope.row, at.column);
  if (at.rows === 1 && containsCell(at, at.row, scope.column)) return scope.cell(sheet, at.row, scope.column);
  return CellError.of('#VALUE!');
};

const unary = (operator: string, operand: Node, scope: Scope): Result => {
  const result = evaluate(operand, scope);
  if (operator === '+') return result;
  if (operator === '@') return single(result, scope);
  if (operator === '#') {
    if (!(result instanceof Reference)) throw fail('#REF!');
    return scope.spillOf(result);
  }
  const sign = operator === '-' ? -1 : 0.01;
  return broadcast([dereference(result, scope)], (value) => (sign === -1 ? -number(value) : number(value) / 100));
};

const binary = (operator: BinaryOperator, left: Node, right: Node, scope: Scope): Result => {
  const [a, b] = [evaluate(left, scope), evaluate(right, scope)];
  if (operator === ':') return span(a, b);
  return broadcast([dereference(a, scope), dereference(b, scope)], (x, y) => apply(operator, x, y));
};

const span = (a: Result, b: Result): Result => {
  if (!(a instanceof Reference) || !(b instanceof Reference)) throw fail('#VALUE!');
  const all = bounding(a.area, b.area);
  return new Reference(a.sheet, between(all.row, all.column, lastRow(all), lastColumn(all)));
};

const apply = (operator: Exclude<BinaryOperator, ':'>, a: Value, b: Value): Value => {
  switch (operator) {
    case '+':
      return finite(number(a) + number(b));
    case '-':
      return finite(tidy(number(a), number(b)));
    case '*':
      return finite(number(a) * number(b));
    case '/': {
      const [numerator, divisor] = [number(a), number(b)];
      if (divisor === 0) throw fail('#DIV/0!');
      return finite(numerator / divisor);
    }
    case '^':
      return power(number(a), number(b));
    case '&':
      return text(a) + text(b);
    case '=':
      return compare(a, b) === 0;
    case '<>':
      return compare(a, b) !== 0;
    case '<':
      return compare(a, b) < 0;
    case '>':
      return compare(a, b) > 0;
    case '<=':
      return compare(a, b) <= 0;
    case '>=':
      return compare(a, b) >= 0;
  }
};

/** Excel shows 0 where two numbers differ only in what binary fractions cannot hold. */
const tidy = (a: number, b: number): number => {
  const difference = a - b;
  return Math.abs(difference) < Math.abs(a) * 1e-15 ? 0 : difference;
};

const power = (base: number, exponent: number): Value => {
  if (base === 0 && exponent === 0) throw fail('#NUM!');
  if (base === 0 && exponent < 0) throw fail('#DIV/0!');
  return finite(base ** exponent);
};

/** Functions whose result depends on more than the values they are given: on the time, chance, filters, the text of a formula. */
const LOOKING_ELSEWHERE = new Set([
  ...['NOW', 'TODAY', 'RAND', 'RANDBETWEEN', 'RANDARRAY', 'CELL', 'INFO'],
  ...['SUBTOTAL', 'AGGREGATE', 'ISFORMULA', 'FORMULATEXT'],
]);

const call = (name: string, nodes: readonly Node[], scope: Scope): Result => {
  const found = functionNamed(name);
  if (found === undefined) throw fail('#NAME?');
  if (LOOKING_ELSEWHERE.has(name)) scope.looksElsewhere();
  return found(
    nodes.map((node) => argument(node, scope)),
    scope,
    evaluate,
  );
};

const argument = (node: Node, scope: Scope): Argument => {
  let known: { readonly result: Result } | undefined;
  const result = (): Result => (known ??= { result: evaluate(node, scope) }).result;
  const array = (): Value | Matrix => collapse(dereference(result(), scope));
  return {
    node,
    missing: node.type === 'missing',
    result,
    value: () => single(result(), scope),
    array,
    matrix: () => toMatrix(dereference(result(), scope)),
    reference: () => {
      const found = result();
      return found instanceof Reference ? found : undefined;
    },
  };
};
