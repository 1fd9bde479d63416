import { HostError, invalidArgument } from '../../rich-api/host-error';
import { allTables, type Table } from '../state/table';
import { isValidName, namesOf } from '../state/names';
import type { Workbook } from '../state/workbook';
import { renameTableInFormulas } from './rename-in-formulas';

/** The first of `Table1`, `Table2`… that no table has. */
export const freeTableName = (workbook: Workbook): string => {
  const taken = new Set(allTables(workbook).map((table) => table.name.toLowerCase()));
  let number = 1;
  while (taken.has(`table${number}`)) number += 1;
  return `Table${number}`;
};

/** Throws unless the table may be called so. */
export const renameTable = (workbook: Workbook, table: Table, name: string): void => {
  if (!isValidName(name)) throw invalidArgument();
  const same = (other: Table): boolean => other !== table && other.name.toLowerCase() === name.toLowerCase();
  if (allTables(workbook).some(same)) throw new HostError('ItemAlreadyExists');
  if (namesOf(workbook).has(name.toLowerCase())) throw new HostError('ItemAlreadyExists');
  renameTableInFormulas(workbook, table.name, name);
  table.name = name;
  workbook.touch();
};
