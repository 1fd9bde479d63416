import { CellError, ERRORS } from '../../state/cell';
import type { FunctionTable } from '../scope';
import { fail, isMatrix, number, type Value } from '../value';
import { required, scalar } from './define';

const is =
  (test: (value: Value) => boolean): FunctionTable[string] =>
  (args) => {
    const value = required(args, 0).array();
    return isMatrix(value) ? value.map((line) => line.map(test)) : test(value);
  };
const notAvailable = CellError.of('#N/A');

export const information: FunctionTable = {
  ISBLANK: is((value) => value === null),
  ISNUMBER: is((value) => typeof value === 'number'),
  ISTEXT: is((value) => typeof value === 'string'),
  ISNONTEXT: is((value) => typeof value !== 'string'),
  ISLOGICAL: is((value) => typeof value === 'boolean'),
  ISERROR: is((value) => value instanceof CellError),
  ISERR: is((value) => value instanceof CellError && value !== notAvailable),
  ISNA: is((value) => value === notAvailable),
  ISEVEN: scalar(1, 1, (value) => Math.trunc(number(value ?? null)) % 2 === 0),
  ISODD: scalar(1, 1, (value) => Math.trunc(number(value ?? null)) % 2 !== 0),
  ISREF: (args) => required(args, 0).reference() !== undefined,
  ISFORMULA: (args) => {
    const at = required(args, 0).reference();
    if (at === undefined) throw fail('#VALUE!');
    return at.sheet.contents.get(at.area.row, at.area.column)?.formula !== undefined;
  },
  FORMULATEXT: (args) => {
    const at = required(args, 0).reference();
    const formula = at?.sheet.contents.get(at.area.row, at.area.column)?.formula;
    if (formula === undefined) throw fail('#N/A');
    return formula;
  },
  NA: () => notAvailable,
  TYPE: (args) => {
    const value = required(args, 0).array();
    if (isMatrix(value)) return 64;
    return value instanceof CellError ? 16 : typeof value === 'boolean' ? 4 : typeof value === 'string' ? 2 : 1;
  },
  'ERROR.TYPE': (args) => {
    const value = required(args, 0).value();
    if (!(value instanceof CellError)) throw fail('#N/A');
    return ERRORS.indexOf(value.text) + 1;
  },
};
