import { valueAt } from '../cells/read';
import { usedArea } from '../cells/used-area';
import { area, cellCount, intersection, lastColumn, lastRow, type Area } from '../state/area';
import type { Sheet } from '../state/sheet';
import type { Workbook } from '../state/workbook';
import { validationPieces, type Piece } from './areas';
import { accepts } from './check';

/** Blank cells of larger areas than this are looked at as far as the sheet is in use. */
const LARGE = 100_000;

export interface Verdict {
  readonly valid: number;
  readonly invalid: readonly Area[];
}

/** Looks at every cell of some areas: how many are as they should be, and which are not. */
export const verdict = (workbook: Workbook, sheet: Sheet, areas: readonly Area[]): Verdict => {
  let valid = 0;
  const invalid: Area[] = [];
  for (const piece of areas.flatMap((one) => validationPieces(sheet, one))) {
    const wrong = wrongCells(workbook, sheet, piece);
    valid += cellCount(piece.area) - wrong.length;
    for (const cell of wrong) append(invalid, cell);
  }
  return { valid, invalid };
};

const wrongCells = (workbook: Workbook, sheet: Sheet, { area: of, validation }: Piece): readonly Area[] => {
  if (validation === undefined || validation.rule.kind === 'none') return [];
  const within = cellCount(of) <= LARGE ? of : usedPart(workbook, sheet, of);
  if (within === undefined) return [];
  const wrong: Area[] = [];
  for (let column = within.column; column <= lastColumn(within); column += 1) {
    for (let row = within.row; row <= lastRow(within); row += 1) {
      const value = valueAt(workbook, sheet, row, column);
      if (!accepts(validation, { workbook, sheet, row, column }, value)) wrong.push(area(row, column));
    }
  }
  return wrong;
};

const usedPart = (workbook: Workbook, sheet: Sheet, of: Area): Area | undefined => {
  const used = usedArea(workbook, sheet, true);
  return used === undefined ? undefined : intersection(used, of);
};

/** Adds a cell, joined to the one above it where that came last. */
const append = (areas: Area[], cell: Area): void => {
  const last = areas.at(-1);
  if (last !== undefined && last.column === cell.column && lastRow(last) + 1 === cell.row) {
    areas[areas.length - 1] = { ...last, rows: last.rows + 1 };
  } else areas.push(cell);
};
