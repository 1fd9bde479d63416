import { placeEntry } from '../cells/write';
import { translateFormula } from '../calc/rewrite';
import { area, lastRow, type Area } from '../state/area';
import type { Table } from '../state/table';
import { changeValidation, validationAt } from '../validation/areas';

/**
 * New rows of a table look like the row before them, or after them where there is none, take what validates its cells,
 * and, in columns where every row has one formula, take that too unless `isGiven` says that the cell has its own content.
 */
export const inheritRows = (table: Table, rows: Area, isGiven: (row: number, column: number) => boolean): void => {
  const model = modelRow(table, rows);
  if (model === undefined) return;
  const { sheet } = table;
  for (let column = rows.column; column < rows.column + rows.columns; column += 1) {
    const part = area(rows.row, column, rows.rows, 1);
    const format = sheet.formats.at(model, column);
    sheet.formats.update(part, () => format);
    const validation = validationAt(sheet, model, column);
    if (validation !== undefined) changeValidation(sheet, part, () => validation);
    fillFormula(table, part, model, isGiven);
  }
};

const modelRow = ({ body }: Table, rows: Area): number | undefined => {
  if (rows.row > body.row) return rows.row - 1;
  return lastRow(rows) < lastRow(body) ? lastRow(rows) + 1 : undefined;
};

const fillFormula = (
  { sheet, body }: Table,
  part: Area,
  model: number,
  isGiven: (row: number, column: number) => boolean,
): void => {
  const formula = sheet.contents.get(model, part.column)?.formula;
  if (formula === undefined) return;
  const isNew = (row: number): boolean => row >= part.row && row <= lastRow(part);
  for (let row = body.row; row <= lastRow(body); row += 1) {
    if (isNew(row)) continue;
    const expected = translateFormula(formula, row - model, 0);
    if (sheet.contents.get(row, part.column)?.formula !== expected) return;
  }
  for (let row = part.row; row <= lastRow(part); row += 1) {
    if (!isGiven(row, part.column)) placeEntry(sheet, row, part.column, translateFormula(formula, row - model, 0));
  }
};
