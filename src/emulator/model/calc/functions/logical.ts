import { CellError } from '../../state/cell';
import { broadcast } from '../broadcast';
import type { Argument, FunctionTable } from '../scope';
import { compare, fail, flag, isMatrix, number, Raised, Reference, type Result, type Value } from '../value';
import { given, required, requireCount, scalar } from './define';

const flagsIn = (args: readonly Argument[]): boolean[] => {
  const found: boolean[] = [];
  for (const arg of args) {
    const result = arg.result();
    if (!(result instanceof Reference) && !isMatrix(result)) {
      found.push(flag(result));
      continue;
    }
    for (const value of arg.matrix().flat()) {
      if (value instanceof CellError) throw new Raised(value);
      if (typeof value === 'boolean' || typeof value === 'number') found.push(flag(value));
    }
  }
  if (found.length === 0) throw fail('#VALUE!');
  return found;
};

/** The first argument, or the other one where it is an error of the kind. */
const unless =
  (is: (value: Value) => boolean) =>
  (args: readonly Argument[]): Result => {
    requireCount(args, 2, 2);
    const value = required(args, 0).array();
    if (!isMatrix(value)) return is(value) ? required(args, 1).result() : value;
    return value.map((line) => line.map((item) => (is(item) ? required(args, 1).value() : item)));
  };

export const logical: FunctionTable = {
  TRUE: () => true,
  FALSE: () => false,
  NOT: scalar(1, 1, (value) => !flag(value ?? null)),
  AND: (args) => flagsIn(args).every(Boolean),
  OR: (args) => flagsIn(args).some(Boolean),
  XOR: (args) => flagsIn(args).filter(Boolean).length % 2 === 1,
  IF: (args) => {
    requireCount(args, 2, 3);
    const test = required(args, 0).array();
    const branch = (taken: boolean): Result => {
      const arg = args[taken ? 1 : 2];
      return arg === undefined ? false : arg.missing ? 0 : arg.result();
    };
    if (!isMatrix(test)) return branch(flag(test));
    const [yes, no] = [args[1]?.array() ?? 0, args[2] === undefined ? false : args[2].array()];
    return broadcast([test, yes, no], (condition, then, otherwise) =>
      flag(condition ?? null) ? (then ?? 0) : (otherwise ?? 0),
    );
  },
  IFS: (args) => {
    for (let at = 0; at + 1 < args.length; at += 2) {
      if (flag(required(args, at).value())) return required(args, at + 1).result();
    }
    throw fail('#N/A');
  },
  IFERROR: unless((value) => value instanceof CellError),
  IFNA: unless((value) => value === CellError.of('#N/A')),
  SWITCH: (args) => {
    const value = required(args, 0).value();
    for (let at = 1; at + 1 < args.length; at += 2) {
      if (compare(value, required(args, at).value()) === 0) return required(args, at + 1).result();
    }
    if (args.length % 2 === 1) throw fail('#N/A');
    return required(args, args.length - 1).result();
  },
  CHOOSE: (args) => {
    const chosen = Math.trunc(number(required(args, 0).value()));
    const found = chosen < 1 ? undefined : given(args, chosen);
    if (found === undefined) throw fail('#VALUE!');
    return found.result();
  },
  LET: (args, scope, evaluate) => {
    let inner = scope;
    for (let at = 0; at + 1 < args.length; at += 2) {
      const name = required(args, at).node;
      if (name.type !== 'name') throw fail('#NAME?');
      const value = evaluate(required(args, at + 1).node, inner);
      inner = { ...inner, locals: new Map([...inner.locals, [name.name.toLowerCase(), value]]) };
    }
    return evaluate(required(args, args.length - 1).node, inner);
  },
};
