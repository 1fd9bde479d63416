import { CellError } from '../../state/cell';
import type { Argument, FunctionTable, Scope } from '../scope';
import { fail, number, Raised, Reference, type Value } from '../value';
import { required } from './define';
import { mean, median, mode, nth, percentile, variance } from './statistical';

interface Options {
  readonly hidden: boolean;
  readonly errors: boolean;
}

/** The values of ranges, leaving out hidden rows or errors, and cells that are subtotals themselves. */
const visible = (args: readonly Argument[], scope: Scope, skip: Options): Value[] =>
  args
    .flatMap((arg) => {
      const at = arg.result();
      const values = arg.matrix();
      if (!(at instanceof Reference)) return values.flat();
      return values.flatMap((line, row) => {
        // Rows that a filter hides never count; those hidden by hand only where the code says so.
        if (scope.isHidden(at.sheet, at.area.row + row, skip.hidden)) return [];
        return line.filter((_, column) => !isSubtotal(at, row, column));
      });
    })
    .filter((value) => !(skip.errors && value instanceof CellError));

const isSubtotal = ({ sheet, area }: Reference, row: number, column: number): boolean =>
  /^=(?:SUBTOTAL|AGGREGATE)\(/i.test(sheet.contents.get(area.row + row, area.column + column)?.formula ?? '');

const numbersOf = (values: readonly Value[]): number[] => {
  const error = values.find((value) => value instanceof CellError);
  if (error instanceof CellError) throw new Raised(error);
  return values.filter((value) => typeof value === 'number');
};

const KINDS: readonly ((values: readonly Value[]) => Value)[] = [
  (values) => mean(numbersOf(values)),
  (values) => values.filter((value) => typeof value === 'number').length,
  (values) => values.filter((value) => value !== null).length,
  (values) => Math.max(...numbersOf(values), ...(numbersOf(values).length === 0 ? [0] : [])),
  (values) => Math.min(...numbersOf(values), ...(numbersOf(values).length === 0 ? [0] : [])),
  (values) => numbersOf(values).reduce((product, value) => product * value, 1),
  (values) => Math.sqrt(variance(numbersOf(values), 1)),
  (values) => Math.sqrt(variance(numbersOf(values), 0)),
  (values) => numbersOf(values).reduce((sum, value) => sum + value, 0),
  (values) => variance(numbersOf(values), 1),
  (values) => variance(numbersOf(values), 0),
  (values) => median(numbersOf(values)),
  (values) => mode(numbersOf(values)),
];

const kind = (code: number): ((values: readonly Value[]) => Value) => {
  const found = KINDS[code - 1];
  if (found === undefined) throw fail('#VALUE!');
  return found;
};

export const subtotal: FunctionTable = {
  SUBTOTAL: (args, scope) => {
    const code = Math.trunc(number(required(args, 0).value()));
    if (code % 100 > 11) throw fail('#VALUE!');
    return kind(code % 100)(visible(args.slice(1), scope, { hidden: code > 100, errors: false }));
  },
  AGGREGATE: (args, scope) => {
    const code = Math.trunc(number(required(args, 0).value()));
    const option = Math.trunc(number(required(args, 1).value()));
    const skip = { hidden: [1, 3, 5, 7].includes(option), errors: [2, 3, 6, 7].includes(option) };
    if (code <= 13) return kind(code)(visible(args.slice(2), scope, skip));
    const values = numbersOf(visible(args.slice(2, 3), scope, skip));
    const operand = number(required(args, 3).value());
    if (code === 14 || code === 15) return nth(values, operand, code === 14);
    return percentile(values, code === 17 ? operand / 4 : operand);
  },
};
