import { HostError } from '../../rich-api/host-error';
import { evaluateFormula } from '../calc/calculator';
import { collapse } from '../calc/broadcast';
import { isMatrix, Reference } from '../calc/value';
import { cellCount, type Area } from '../state/area';
import type { CellValue } from '../state/cell';
import type { Sheet } from '../state/sheet';
import type { ValidationAlert } from '../state/validation';
import type { Workbook } from '../state/workbook';
import { growOverTyping } from '../tables/typing';
import type { CellPlace } from '../validation/check';
import { alertFor } from '../validation/typing';
import { readEntry } from './input';
import { valueAt } from './read';
import { writeCells } from './write';

/** What a user typed was not taken, with what Excel's message box says. */
export class EntryRefused extends HostError {
  constructor(readonly alert: ValidationAlert) {
    super('InvalidOperation', alert.message);
  }
}

/**
 * Enters text into the cells of an area as a user does: data validation may refuse it, with an `EntryRefused`, and a table
 * grows over a single cell filled right below or beside it.
 */
export const typeInto = (workbook: Workbook, sheet: Sheet, area: Area, text: string): void => {
  const at: CellPlace = { workbook, sheet, row: area.row, column: area.column };
  const alert = text === '' ? undefined : alertFor(at, entered(at, text));
  if (alert?.style === 'Stop') throw new EntryRefused(alert);
  writeCells(workbook, sheet, area, () => text);
  if (cellCount(area) === 1 && text !== '') growOverTyping(workbook, sheet, area.row, area.column);
};

/** What the cell would show. */
const entered = ({ workbook, sheet, row, column }: CellPlace, text: string): CellValue => {
  const { content } = readEntry(text, sheet.formats.at(row, column).numberFormat);
  if (content?.formula === undefined) return content?.value ?? '';
  const result = evaluateFormula(workbook, sheet, row, column, content.formula);
  if (result instanceof Reference) return valueAt(workbook, result.sheet, result.area.row, result.area.column);
  const single = isMatrix(result) ? collapse(result) : result;
  return isMatrix(single) ? (single[0]?.[0] ?? '') : (single ?? '');
};
