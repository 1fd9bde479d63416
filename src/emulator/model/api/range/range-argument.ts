import { HostRef } from '../../../rich-api/descriptor';
import { invalidArgument, itemNotFound } from '../../../rich-api/host-error';
import { evaluateFormula } from '../../calc/calculator';
import { Reference } from '../../calc/value';
import { parseArea, splitSheet } from '../../state/address';
import { wholeSheet, type Area } from '../../state/area';
import { areaOf, type LiveRange } from '../../state/range';
import type { Sheet } from '../../state/sheet';
import type { Workbook } from '../../state/workbook';

export interface SheetArea {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** The cells an address, a name or a structured reference stands for; an address without a sheet is one of `home`. */
export const findCells = (workbook: Workbook, home: Sheet, address: string): SheetArea => {
  const { sheet: name, local } = splitSheet(address);
  const sheet = name === undefined ? home : workbook.findSheet(name);
  const area = local === '' ? wholeSheet : parseArea(local);
  if (sheet !== undefined && area !== undefined) return { sheet, area };
  const found = evaluateFormula(workbook, home, 0, 0, `=${address}`);
  if (!(found instanceof Reference)) throw invalidArgument();
  return { sheet: found.sheet, area: found.area };
};

/** The cells a caller means by a Range object or by an address. */
export const cellsOf = (workbook: Workbook, home: Sheet, value: unknown): SheetArea => {
  if (value instanceof HostRef) {
    if (value.isNull) throw itemNotFound();
    if (value.type !== 'Range') throw invalidArgument();
    const range = value.target as LiveRange;
    return { sheet: range.sheet, area: areaOf(range) };
  }
  if (typeof value !== 'string') throw invalidArgument();
  return findCells(workbook, home, value);
};
