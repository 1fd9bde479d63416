import { invalidArgument } from '../rich-api/host-error';
import { authorOf } from './events';
import { typeInto } from './cells/typing';
import { clearContents } from './cells/write';
import { activateSheet, selectRange } from './cells/selection';
import { deleteCells, insertCells } from './cells/shift-cells';
import { renameSheet } from './sheets/sheets';
import { parseArea } from './state/address';
import { COLUMNS, area, type Area } from './state/area';
import type { Sheet } from './state/sheet';
import type { Workbook } from './state/workbook';
import { settle } from './settle';

/** What a person does in Excel's own window. Addresses are those of the sheet (`B2`, `A1:C3`); what Excel refuses throws a HostError. */
export interface UserEdits {
  /** Types into a cell, or enters the same into every cell of an area. */
  readonly setCell: (sheet: Sheet | string, address: string, text: string) => void;
  readonly clear: (sheet: Sheet | string, address: string) => void;
  readonly select: (sheet: Sheet | string, address: string) => void;
  readonly activate: (sheet: Sheet | string) => void;
  readonly rename: (sheet: Sheet | string, name: string) => void;
  /** Row counted from 0. */
  readonly insertRow: (sheet: Sheet | string, row: number) => void;
  readonly deleteRow: (sheet: Sheet | string, row: number) => void;
}

/** Edits a workbook as its user does: add-ins are told, formulas calculated, protection respected. */
export const userEdits = (workbook: Workbook): UserEdits => {
  const sheetOf = (sheet: Sheet | string): Sheet => {
    const found = typeof sheet === 'string' ? workbook.findSheet(sheet) : sheet;
    if (found === undefined) throw invalidArgument();
    return found;
  };
  const areaAt = (address: string): Area => {
    const found = parseArea(address);
    if (found === undefined) throw invalidArgument();
    return found;
  };
  const asUser = (edit: () => void): void => {
    const author = authorOf(workbook);
    author.triggerSource = 'Unknown';
    try {
      edit();
      settle(workbook);
    } finally {
      author.triggerSource = 'ThisLocalAddin';
    }
    workbook.events.flush();
  };
  const row = (index: number): Area => area(index, 0, 1, COLUMNS);
  return {
    setCell: (sheet, address, text) => asUser(() => typeInto(workbook, sheetOf(sheet), areaAt(address), text)),
    clear: (sheet, address) => asUser(() => clearContents(workbook, sheetOf(sheet), areaAt(address))),
    select: (sheet, address) => asUser(() => selectRange(workbook, sheetOf(sheet), areaAt(address))),
    activate: (sheet) => asUser(() => activateSheet(workbook, sheetOf(sheet))),
    rename: (sheet, name) => asUser(() => renameSheet(workbook, sheetOf(sheet), name)),
    insertRow: (sheet, index) => asUser(() => insertCells(workbook, sheetOf(sheet), row(index), 'Down')),
    deleteRow: (sheet, index) => asUser(() => deleteCells(workbook, sheetOf(sheet), row(index), 'Up')),
  };
};
