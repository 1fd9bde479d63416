import { evaluateFormula } from '../../model/calc/calculator';
import { Reference } from '../../model/calc/value';
import type { Place } from '../../model/edit-history';
import { parseArea, splitSheet } from '../../model/state/address';
import { isValidName } from '../../model/state/names';
import type { Workbook } from '../../model/state/workbook';

/** Where a text typed into the name box leads: an address, one on another sheet, a defined name or a table. */
export const placeNamed = (workbook: Workbook, text: string): Place | undefined => {
  const { sheet: name, local } = splitSheet(text);
  const sheet = name === undefined ? workbook.active : workbook.findSheet(name);
  if (sheet === undefined) return undefined;
  const area = parseArea(local);
  if (area !== undefined) return { sheet, area };
  if (!isValidName(local)) return undefined;
  const found = evaluateFormula(workbook, sheet, 0, 0, `=${local}`);
  return found instanceof Reference ? { sheet: found.sheet, area: found.area } : undefined;
};
