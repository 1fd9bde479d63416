import { invalidArgument } from '../rich-api/host-error';
import { authorOf } from './events';
import { copyCells, moveCells, pastedArea } from './cells/copy';
import { holdCells } from './cells/held-cells';
import { endCellEditing, startCellEditing } from './cell-editing';
import { typeInto } from './cells/typing';
import { clearContents, writeCells } from './cells/write';
import { activateSheet, selectRange } from './cells/selection';
import { deleteCells, insertCells } from './cells/shift-cells';
import { EditHistory, type Place } from './edit-history';
import { addSheet, renameSheet } from './sheets/sheets';
import { parseArea } from './state/address';
import { COLUMNS, area, fits, type Area } from './state/area';
import type { Sheet } from './state/sheet';
import type { Workbook } from './state/workbook';
import { settle } from './settle';
import { growOverTyping } from './tables/typing';

/** What a person does in Excel's own window. Addresses are those of the sheet (`B2`, `A1:C3`); what Excel refuses throws a HostError. */
export interface UserEdits {
  /** Types into a cell, or enters the same into every cell of an area. */
  readonly setCell: (sheet: Sheet | string, address: string, text: string) => void;
  readonly clear: (sheet: Sheet | string, address: string) => void;
  /** Pastes rows of text, one line at least, from an address on: read as if typed, but data validation is not asked. */
  readonly setCells: (sheet: Sheet | string, address: string, rows: readonly (readonly string[])[]) => void;
  /** Pastes copied cells, with formulas and formats; returns the area filled. */
  readonly paste: (from: Place, to: Place) => Area;
  /** Pastes cells that were cut. */
  readonly move: (from: Place, to: Place) => void;
  /** Takes back the last edit of cells, or does it again; returns where. Undefined: there is none. */
  readonly undo: () => Place | undefined;
  readonly redo: () => Place | undefined;
  readonly select: (sheet: Sheet | string, address: string) => void;
  readonly activate: (sheet: Sheet | string) => void;
  readonly addSheet: (name: string) => Sheet;
  readonly rename: (sheet: Sheet | string, name: string) => void;
  /** Row counted from 0. */
  readonly insertRow: (sheet: Sheet | string, row: number) => void;
  readonly deleteRow: (sheet: Sheet | string, row: number) => void;
  /** Begins to type into a cell: add-ins wait, or are refused, until `validateCell`. */
  readonly beginCell: () => void;
  readonly validateCell: () => void;
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
  const within = (target: Area): Area => {
    if (!fits(target)) throw invalidArgument();
    return target;
  };
  const history = new EditHistory();
  const asUser = <T>(edit: () => T): T => {
    const author = authorOf(workbook);
    author.triggerSource = 'Unknown';
    let result: T;
    try {
      result = edit();
      settle(workbook);
    } finally {
      author.triggerSource = 'ThisLocalAddin';
    }
    workbook.events.flush();
    return result;
  };
  /** An edit of cells that can be undone; one that is refused leaves nothing to undo. */
  const editCells = <T>(sheet: Sheet, of: Area, edit: () => T): T =>
    asUser(() => {
      const before = holdCells(workbook, sheet, of);
      const result = edit();
      history.record(before);
      return result;
    });
  const row = (index: number): Area => area(index, 0, 1, COLUMNS);
  return {
    setCell: (sheet, address, text) => {
      const [on, at] = [sheetOf(sheet), areaAt(address)];
      editCells(on, at, () => typeInto(workbook, on, at, text));
    },
    setCells: (sheet, address, rows) => {
      const [on, { row: top, column: left }] = [sheetOf(sheet), areaAt(address)];
      const target = within(area(top, left, rows.length, Math.max(...rows.map((line) => line.length))));
      editCells(on, target, () => {
        rows.forEach(([first = '', ...rest], down) => {
          writeCells(workbook, on, area(top + down, left), () => first);
          // A table grows over a row whose other cells are still empty.
          growOverTyping(workbook, on, top + down, left);
          if (rest.length > 0)
            writeCells(workbook, on, area(top + down, left + 1, 1, rest.length), (_, at) => rest[at] ?? null);
        });
      });
    },
    clear: (sheet, address) => {
      const [on, at] = [sheetOf(sheet), areaAt(address)];
      editCells(on, at, () => clearContents(workbook, on, at));
    },
    paste: (from, to) => {
      const target = within(pastedArea(from.area, to.area, false));
      return editCells(to.sheet, target, () =>
        copyCells(workbook, from, to, { type: 'All', skipBlanks: false, transpose: false }),
      );
    },
    move: (from, to) => asUser(() => moveCells(workbook, from, to)),
    undo: () => asUser(() => history.undo()),
    redo: () => asUser(() => history.redo()),
    select: (sheet, address) => asUser(() => selectRange(workbook, sheetOf(sheet), areaAt(address))),
    activate: (sheet) => asUser(() => activateSheet(workbook, sheetOf(sheet))),
    addSheet: (name) => asUser(() => addSheet(workbook, name)),
    rename: (sheet, name) => asUser(() => renameSheet(workbook, sheetOf(sheet), name)),
    insertRow: (sheet, index) => asUser(() => insertCells(workbook, sheetOf(sheet), row(index), 'Down')),
    deleteRow: (sheet, index) => asUser(() => deleteCells(workbook, sheetOf(sheet), row(index), 'Up')),
    beginCell: () => startCellEditing(workbook),
    validateCell: () => endCellEditing(workbook),
  };
};
