import { HostError } from '../../rich-api/host-error';
import type { Workbook } from '../state/workbook';
import { evaluateFormulaWith } from './calculator';
import { functionNamed } from './functions/table';
import { collapse } from './broadcast';
import { isMatrix, Reference, type Result } from './value';

/** Calls a worksheet function with values and ranges instead of a formula's text. */
export const callFunction = (workbook: Workbook, name: string, args: readonly Result[]): Result => {
  if (functionNamed(name) === undefined) {
    throw new HostError(
      'ApiNotFound',
      `The API Functions.${name} could not be found. The emulated Excel does not calculate this function.`,
    );
  }
  const names = args.map((_, at) => `arg_${at}_`);
  const result = evaluateFormulaWith(
    workbook,
    `=${name}(${names.join(',')})`,
    new Map(names.map((local, at) => [local, args[at] ?? null])),
  );
  return isMatrix(result) && !(result instanceof Reference) ? collapse(result) : result;
};
