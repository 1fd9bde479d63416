import { HostError, invalidArgument } from '../../rich-api/host-error';
import { parseArea } from '../state/address';
import { allTables, type Table } from '../state/table';
import { namesOf } from '../state/names';
import type { Workbook } from '../state/workbook';
import { renameTableInFormulas } from './rename-in-formulas';

const MAX_NAME = 255;
const R1C1 = /^(?:r(?:\[?-?\d*\]?)?(?:c(?:\[?-?\d*\]?)?)?|c(?:\[?-?\d*\]?)?)$/i;

/** Whether Excel takes a text as a name: a letter, `_` or `\` first, no spaces, nothing that reads as a cell. */
export const isName = (name: string): boolean =>
  name.length <= MAX_NAME && /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && !isReference(name);

const isReference = (name: string): boolean =>
  R1C1.test(name) || (/^[A-Za-z]{1,3}\d+$/.test(name) && parseArea(name) !== undefined);

/** The first of `Table1`, `Table2`… that no table has. */
export const freeTableName = (workbook: Workbook): string => {
  const taken = new Set(allTables(workbook).map((table) => table.name.toLowerCase()));
  let number = 1;
  while (taken.has(`table${number}`)) number += 1;
  return `Table${number}`;
};

/** Throws unless the table may be called so. */
export const renameTable = (workbook: Workbook, table: Table, name: string): void => {
  if (!isName(name)) throw invalidArgument();
  const same = (other: Table): boolean => other !== table && other.name.toLowerCase() === name.toLowerCase();
  if (allTables(workbook).some(same)) throw new HostError('ItemAlreadyExists');
  if (namesOf(workbook).has(name.toLowerCase())) throw new HostError('ItemAlreadyExists');
  renameTableInFormulas(workbook, table.name, name);
  table.name = name;
  workbook.touch();
};
