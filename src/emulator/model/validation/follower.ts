import { dropSheetFrom, moveInFormula, renameSheetIn, shiftFormula } from '../calc/formula-follower';
import { contains, lastColumn, lastRow, type Area } from '../state/area';
import { areaWithout } from '../state/area-difference';
import type { Follower } from '../state/follower';
import { shiftArea, shiftCell, type Shift } from '../state/shift';
import type { Sheet } from '../state/sheet';
import { validationsOf, type ValidatedAreas, type Validation } from '../state/validation';
import type { Workbook } from '../state/workbook';
import { changeValidation, mapAreas, validationPieces } from './areas';
import { mapFormulas, ruleFor } from './formulas';

/** Validations stay with their cells, and their formulas keep naming the same cells. */
export const validationFollower: Follower = {
  shifted: (workbook, shift) => {
    for (const sheet of workbook.sheets) {
      const kept = validationsOf(sheet);
      kept.list = kept.list.map((one) => shiftValidation(one, sheet, shift)).filter(({ areas }) => areas.length > 0);
    }
  },
  moved: (_workbook, from, to) => {
    const pieces = validationPieces(from.sheet, from.area);
    changeValidation(from.sheet, from.area, () => undefined);
    const [down, right] = [to.area.row - from.area.row, to.area.column - from.area.column];
    changeValidation(to.sheet, to.area, () => undefined);
    for (const { area, validation } of pieces) {
      if (validation === undefined) continue;
      const anchor = { row: validation.anchor.row + down, column: validation.anchor.column + right };
      const place = { ...area, row: area.row + down, column: area.column + right };
      const rule = mapFormulas(validation.rule, (formula) => moveInFormula(formula, from.sheet, from, to));
      changeValidation(to.sheet, place, () => ({ ...validation, rule, anchor }));
    }
  },
  copied: (_workbook, from, to) => {
    const pieces = validationPieces(from.sheet, from.area);
    changeValidation(to.sheet, to.area, () => undefined);
    for (const [down, right] of tiles(from.area, to.area)) {
      for (const { area, validation } of pieces) {
        if (validation === undefined) continue;
        changeValidation(to.sheet, { ...area, row: area.row + down, column: area.column + right }, () => validation);
      }
    }
  },
  cleared: (_workbook, sheet, area) => {
    const kept = validationsOf(sheet);
    kept.list = mapAreas(kept.list, (one) => areaWithout(one, [area]));
  },
  sheetCopied: (_workbook, from, to) => {
    validationsOf(to).list = validationsOf(from).list;
  },
  sheetRenamed: (workbook, sheet, from) => rewrite(workbook, (formula) => renameSheetIn(formula, sheet, from)),
  sheetDeleted: (workbook, sheet) => rewrite(workbook, (formula) => dropSheetFrom(formula, sheet)),
};

/** How far a source is from each of the places that a copy of it fills. */
const tiles = (from: Area, to: Area): readonly (readonly [down: number, right: number])[] => {
  const found: [number, number][] = [];
  for (let row = to.row; row <= lastRow(to); row += from.rows) {
    for (let column = to.column; column <= lastColumn(to); column += from.columns) {
      found.push([row - from.row, column - from.column]);
    }
  }
  return found;
};

const rewrite = (workbook: Workbook, change: (formula: string) => string): void => {
  for (const sheet of workbook.sheets) {
    const kept = validationsOf(sheet);
    kept.list = kept.list.map(({ areas, validation }) => ({
      areas,
      validation: { ...validation, rule: mapFormulas(validation.rule, change) },
    }));
  }
};

const shiftValidation = ({ areas, validation }: ValidatedAreas, sheet: Sheet, shift: Shift): ValidatedAreas => {
  const own = sheet === shift.sheet;
  const anchored = own ? withSafeAnchor(validation, areas, shift) : validation;
  const rule = mapFormulas(anchored.rule, (formula) => shiftFormula(formula, sheet, shift));
  if (!own) return { areas, validation: { ...anchored, rule } };
  const cell = shiftCell(shift, anchored.anchor.row, anchored.anchor.column);
  const anchor = cell === undefined ? anchored.anchor : { row: cell[0], column: cell[1] };
  return { areas: areas.flatMap((one) => shiftArea(shift, one) ?? []), validation: { ...anchored, rule, anchor } };
};

/** Where the anchor's cell is about to go, the formulas are written for another cell first. */
const withSafeAnchor = (validation: Validation, areas: ValidatedAreas['areas'], shift: Shift): Validation => {
  const isGone = ({ row, column }: { row: number; column: number }): boolean =>
    shift.kind === 'delete' && contains(shift.area, { row, column, rows: 1, columns: 1 });
  if (!isGone(validation.anchor)) return validation;
  const corners = areas.flatMap((one) => [
    { row: one.row, column: one.column },
    { row: lastRow(one), column: lastColumn(one) },
  ]);
  const anchor = corners.find((corner) => !isGone(corner));
  return anchor === undefined
    ? validation
    : { ...validation, anchor, rule: ruleFor(validation, anchor.row, anchor.column) };
};
