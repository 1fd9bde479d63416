import { HostRef, describe } from '../../../rich-api/descriptor';
import type { Method } from '../../../rich-api/descriptor';
import { ref } from '../../../rich-api/descriptor';
import { invalidArgument } from '../../../rich-api/host-error';
import { callFunction } from '../../calc/call-function';
import { Reference, type Result } from '../../calc/value';
import { CellError, plain } from '../../state/cell';
import { areaOf, type LiveRange } from '../../state/range';
import type { Workbook } from '../../state/workbook';

/** What a worksheet function called by an add-in came to. */
interface FunctionResult {
  readonly value: Result;
}

const argument = (value: unknown): Result => {
  if (value instanceof HostRef) {
    if (value.type === 'FunctionResult') return (value.target as FunctionResult).value;
    if (value.type !== 'Range') throw invalidArgument();
    const range = value.target as LiveRange;
    return new Reference(range.sheet, areaOf(range));
  }
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value))
    return value.map((row: unknown) => (Array.isArray(row) ? row.map(argument) : [argument(row)])) as Result;
  throw invalidArgument();
};

/** Arguments of functions that take any number of them arrive in a list. */
const isReferenceList = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.some((item) => item instanceof HostRef);

/** `Sum`, `Stdev_S` and `Norm_Dist` on the wire are SUM, STDEV.S and NORM.DIST in a formula. */
const call =
  (name: string): Method<Workbook> =>
  (workbook, args) => {
    const values = Array.from({ length: args.count }, (_, at) => args.at(at));
    const flat = values.flatMap((value) => (isReferenceList(value) ? value : [value]));
    return ref('FunctionResult', {
      value: callFunction(workbook, name.replaceAll('_', '.').toUpperCase(), flat.map(argument)),
    });
  };

/** `workbook.functions`: every worksheet function the emulator can calculate, by the name Office.js gives it. */
export const functionsType = describe<Workbook>('Functions', { otherMethod: call });

const first = (value: Result): unknown => {
  if (value instanceof Reference) return '#VALUE!';
  const one = Array.isArray(value) ? (value as readonly (readonly Result[])[])[0]?.[0] : value;
  return one === null || one === undefined
    ? 0
    : one instanceof Reference || Array.isArray(one)
      ? '#VALUE!'
      : plain(one as never);
};

export const functionResultType = describe<FunctionResult>('FunctionResult', {
  values: {
    value: ({ value }) => (value instanceof CellError ? null : first(value)),
    error: ({ value }) => (value instanceof CellError ? value.text : null),
  },
});
