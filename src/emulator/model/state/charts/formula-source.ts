import { parseArea, splitSheet } from '../address';
import { plain } from '../cell';
import type { Sheet } from '../sheet';
import type { Workbook } from '../workbook';
import { cellsOf, sourceValues, type Source } from './source';

/** The cells that a formula like `=Sheet1!A1:B1` names; undefined when it names none. */
export const formulaSource = (workbook: Workbook, sheet: Sheet, formula: string): Source | undefined => {
  const address = splitSheet(formula.replace(/^=/, ''));
  const area = parseArea(address.local);
  const at = address.sheet === undefined ? sheet : workbook.findSheet(address.sheet);
  return area === undefined || at === undefined ? undefined : cellsOf(at, area);
};

/** The text that a formula like `=Sheet1!A1` shows in a chart; undefined when it points to no cells. */
export const formulaText = (workbook: Workbook, sheet: Sheet, formula: string): string | undefined => {
  const source = formulaSource(workbook, sheet, formula);
  if (source === undefined) return undefined;
  return sourceValues(workbook, source)
    .map((value) => (value === null ? '' : String(plain(value))))
    .join(' ');
};
