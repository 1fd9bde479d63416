import { area, between, intersection, type Area } from '../state/area';
import { CellError, type CellValue } from '../state/cell';
import type { Sheet, Spilled } from '../state/sheet';
import { height, width } from './broadcast';
import { fail, Reference, type Matrix } from './value';

/** What array formulas put into the cells beside them. */
export class Spills {
  /** How often a spilled result has changed so far. */
  changes = 0;

  /** Puts a formula's results in place, and returns what its own cell shows. */
  put(sheet: Sheet, row: number, column: number, values: Matrix): CellValue {
    const target = area(row, column, height(values), width(values));
    this.takeBack(sheet, row, column, target);
    if (blocked(sheet, target)) {
      this.takeBack(sheet, row, column, undefined);
      return CellError.of('#SPILL!');
    }
    values.forEach((line, r) =>
      line.forEach((item, c) => {
        if (r === 0 && c === 0) return;
        const value = item ?? 0;
        const before = sheet.spilled.get(row + r, column + c);
        if (before?.value === value && before.row === row && before.column === column) return;
        sheet.spilled.set(row + r, column + c, { value, row, column });
        this.changes += 1;
      }),
    );
    return values[0]?.[0] ?? 0;
  }

  /** Takes back what a formula spilled before, outside `keep`. */
  takeBack(sheet: Sheet, row: number, column: number, keep: Area | undefined): void {
    if (sheet.spilled.isEmpty) return;
    for (const [r, c, cell] of sheet.spilled.entries()) {
      if (cell.row !== row || cell.column !== column) continue;
      if (keep !== undefined && intersection(keep, area(r, c)) !== undefined) continue;
      sheet.spilled.set(r, c, undefined);
      this.changes += 1;
    }
  }
}

const blocked = (sheet: Sheet, target: Area): boolean => {
  const own = (row: number, column: number): boolean => row === target.row && column === target.column;
  return (
    sheet.contents.entries(target).some(([row, column]) => !own(row, column)) ||
    sheet.merges.some((merge) => intersection(merge, target) !== undefined) ||
    sheet.spilled.entries(target).some(([, , cell]) => cell.row !== target.row || cell.column !== target.column)
  );
};

/** Empties the cells whose formula is gone, or that hold something of their own by now. */
export const dropLostSpills = (sheets: readonly Sheet[]): void => {
  for (const sheet of sheets) {
    const lost = ([row, column, cell]: readonly [number, number, Spilled]): boolean =>
      sheet.contents.get(cell.row, cell.column)?.formula === undefined || sheet.contents.get(row, column) !== undefined;
    for (const entry of sheet.spilled.entries()) if (lost(entry)) sheet.spilled.set(entry[0], entry[1], undefined);
  }
};

/** The area that the formula in a reference's first cell fills. */
export const spillArea = (sheet: Sheet, row: number, column: number): Area | undefined => {
  if (sheet.spilled.isEmpty) return undefined;
  const cells = sheet.spilled.entries().filter(([, , cell]) => cell.row === row && cell.column === column);
  const last = cells.at(-1);
  return last === undefined ? undefined : between(row, column, last[0], last[1]);
};

export const spillOf = ({ sheet, area: at }: Reference): Reference => {
  const spilled = spillArea(sheet, at.row, at.column);
  if (spilled === undefined) throw fail('#REF!');
  return new Reference(sheet, spilled);
};
