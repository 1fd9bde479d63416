import type { FormulaFunction } from '../scope';
import { arrays } from './arrays';
import { criteria } from './criteria';
import { dates } from './dates';
import { information } from './information';
import { libraryFunction } from './library';
import { logical } from './logical';
import { lookup } from './lookup';
import { math } from './math';
import { statistical } from './statistical';
import { subtotal } from './subtotal';
import { textual } from './textual';

const own = new Map<string, FormulaFunction>(
  Object.entries({
    ...math,
    ...statistical,
    ...criteria,
    ...logical,
    ...information,
    ...lookup,
    ...arrays,
    ...textual,
    ...dates,
    ...subtotal,
  }),
);

/** A worksheet function by its English name in capitals: one of ours, else the library's, else undefined. */
export const functionNamed = (name: string): FormulaFunction | undefined => {
  const found = own.get(name) ?? libraryFunction(name);
  if (found !== undefined) own.set(name, found);
  return found;
};
