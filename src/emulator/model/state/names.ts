import { part } from './part';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

/** A defined name. `formula` is in English and starts with `=`, whatever it stands for: a range, a constant, an expression. */
export interface DefinedName {
  name: string;
  formula: string;
  comment: string;
  visible: boolean;
}

/** The names of a workbook, or those that only one sheet knows; keyed by their lower-case spelling. */
export type Names = Map<string, DefinedName>;

export const namesOf = part<Workbook | Sheet, Names>(() => new Map());

export const findName = (owner: Workbook | Sheet, name: string): DefinedName | undefined =>
  namesOf(owner).get(name.toLowerCase());

/** What Excel takes for a name: no cell address, no space, begins with a letter, `_` or `\`. */
export const isValidName = (name: string): boolean =>
  name.length <= 255 &&
  /^[\p{L}_\\][\p{L}\p{N}_.?\\]*$/u.test(name) &&
  !/^[A-Za-z]{1,3}[0-9]{1,7}$/.test(name) &&
  !/^[rRcC]$|^[rR][0-9]*[cC][0-9]*$/.test(name) &&
  !/^(?:true|false)$/i.test(name);
