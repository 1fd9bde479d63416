import { calculateEntered } from '../calc/calculator';
import { cellCount, type Area } from '../state/area';
import { plain, type Content } from '../state/cell';
import { requireEditable } from '../state/protection';
import type { Sheet } from '../state/sheet';
import type { Workbook } from '../state/workbook';
import { isChangeHeard, raiseChanged, type ChangeDetails } from '../events';
import { fitWrittenRows } from './autofit';
import { readEntry, type Input } from './input';
import { valueAt } from './read';
import { valueType } from './value-type';

/** Gives cells their content without asking or telling anyone; the formats that entries bring along are applied. */
export const placeEntry = (sheet: Sheet, row: number, column: number, input: Input): void => {
  if (input === null) return;
  const format = sheet.formats.at(row, column);
  const entry = readEntry(input, format.numberFormat);
  sheet.contents.set(row, column, entry.content);
  const brought = entry.format ?? dateFormat(entry.content);
  if (brought !== undefined && format.numberFormat === 'General') {
    sheet.formats.set(row, column, { ...format, numberFormat: brought });
  }
};

/** A formula that gives a date shows one. */
const dateFormat = (content: Content | undefined): string | undefined => {
  if (/^=(?:TODAY|DATE)\(/.test(content?.formula ?? '')) return 'm/d/yyyy';
  return /^=NOW\(/.test(content?.formula ?? '') ? 'm/d/yyyy h:mm' : undefined;
};

/**
 * Writes values or formulas into an area, as the add-in or the user does: locked cells of a protected sheet are refused,
 * followers and event handlers are told. `input` is called for every cell; null leaves a cell alone.
 */
export const writeCells = (
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  input: (row: number, column: number) => Input,
): void => {
  requireEditable(sheet, area);
  changeCells(workbook, sheet, area, () => {
    for (let row = 0; row < area.rows; row += 1) {
      for (let column = 0; column < area.columns; column += 1) {
        placeEntry(sheet, area.row + row, area.column + column, input(row, column));
      }
    }
  });
};

/** Does a change to the contents of an area, then tells followers and event handlers. */
export const changeCells = (workbook: Workbook, sheet: Sheet, area: Area, change: () => void): void => {
  const one = cellCount(area) === 1 && isChangeHeard(workbook, sheet);
  const before = one ? valueAt(workbook, sheet, area.row, area.column) : '';
  change();
  workbook.touch();
  calculateEntered(workbook, sheet, area);
  fitWrittenRows(sheet, area);
  for (const follower of workbook.followers) follower.written?.(workbook, sheet, area);
  if (!one) {
    raiseChanged(workbook, sheet, area, { type: 'RangeEdited' });
    return;
  }
  const after = valueAt(workbook, sheet, area.row, area.column);
  const details: ChangeDetails = {
    valueBefore: plain(before),
    valueAfter: plain(after),
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
  raiseChanged(workbook, sheet, area, { type: 'RangeEdited', details });
};

/** Empties the cells of an area. */
export const clearContents = (workbook: Workbook, sheet: Sheet, area: Area): void => {
  requireEditable(sheet, area);
  changeCells(workbook, sheet, area, () => sheet.contents.clear(area));
};
