import { COLUMNS, lastColumn, lastRow, type Area } from '../state/area';
import type { CellValue } from '../state/cell';
import type { Sheet } from '../state/sheet';

/** What a cell's formula came to, and all that it came from. */
export interface KnownFormula {
  readonly formula: string;
  readonly value: CellValue;
  readonly sources: Sources;
}

/** The formulas that are known, by sheet and place. */
export type KnownFormulas = Map<Sheet, Map<number, KnownFormula>>;

/** A place on a sheet as one number. */
export const placeKey = (row: number, column: number): number => row * COLUMNS + column;

interface Box {
  readonly sheet: Sheet;
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** What a formula looked at while it was calculated: on each sheet, the area around it. */
export class Sources {
  /** It depends on something that is no cell's value: the time, chance, a filter, the text of a formula. */
  elsewhere = false;
  private readonly boxes: Box[] = [];

  addCell(sheet: Sheet, row: number, column: number): void {
    this.add(sheet, row, column, row, column);
  }

  addArea(sheet: Sheet, area: Area): void {
    this.add(sheet, area.row, area.column, lastRow(area), lastColumn(area));
  }

  /** Whether one of these cells, given as place keys, may have been looked at. */
  mayHold(sheet: Sheet, cells: readonly number[]): boolean {
    const box = this.boxes.find((one) => one.sheet === sheet);
    return box !== undefined && cells.some((cell) => isWithin(box, Math.floor(cell / COLUMNS), cell % COLUMNS));
  }

  private add(sheet: Sheet, top: number, left: number, bottom: number, right: number): void {
    for (const box of this.boxes) {
      if (box.sheet !== sheet) continue;
      if (top < box.top) box.top = top;
      if (left < box.left) box.left = left;
      if (bottom > box.bottom) box.bottom = bottom;
      if (right > box.right) box.right = right;
      return;
    }
    this.boxes.push({ sheet, top, left, bottom, right });
  }
}

const isWithin = (box: Box, row: number, column: number): boolean =>
  row >= box.top && row <= box.bottom && column >= box.left && column <= box.right;
