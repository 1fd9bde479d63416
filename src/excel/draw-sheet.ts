import { columnPoints } from '../format/plan/column-width';
import type { Area, SheetPlan } from '../format/plan/sheet-plan';
import { drawCondition, drawValidation } from './draw-rules';
import { drawPage } from './draw-page';
import { drawStyle } from './draw-style';
import { toRangeValue } from './text-value';

/** Draws one sheet of the plan on an empty worksheet, all but its names and what speaks of them. Queues everything, sends nothing. */
export function drawSheet(sheet: Excel.Worksheet, plan: SheetPlan<string>): void {
  const rangeOf = ({ row, column, rows, columns }: Area) => sheet.getRangeByIndexes(row, column, rows, columns);
  sheet.tabColor = plan.tabColor;
  sheet.showGridlines = false;
  plan.columnWidths.forEach((characters, column) => {
    rangeOf({ row: 0, column, rows: 1, columns: 1 }).format.columnWidth = columnPoints(characters);
  });
  for (const column of plan.hiddenColumns ?? []) rangeOf({ row: 0, column, rows: 1, columns: 1 }).columnHidden = true;
  for (const { row, column, values, style } of plan.blocks) {
    const [rows, columns] = [values.length, values[0]?.length ?? 1];
    const range = rangeOf({ row, column, rows, columns });
    drawStyle(range, style, rows, columns);
    range.values = values.map((line) => line.map(toRangeValue));
  }
  for (const area of plan.merges) rangeOf(area).merge(false);
  for (const { name, area } of plan.tables) drawTable(sheet, name, rangeOf(area));
  const wholeRows = (row: number, rows: number) => rangeOf({ row, column: 0, rows, columns: 1 }).getEntireRow().format;
  for (const { row, rows } of plan.fitRows) wholeRows(row, rows).autofitRows();
  for (const { row, rows, height } of plan.rowHeights) wholeRows(row, rows).rowHeight = height;
  if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
  drawPage(sheet, plan, rangeOf);
}

/** Draws the formulas, drop-downs and colours of a sheet. They speak of defined names: all of the workbook's must be there. */
export function drawRules(sheet: Excel.Worksheet, { formulas = [], validations, conditions }: SheetPlan<string>): void {
  const rangeOf = ({ row, column, rows, columns }: Area) => sheet.getRangeByIndexes(row, column, rows, columns);
  for (const { row, rows, column, formula } of formulas) {
    rangeOf({ row, column, rows, columns: 1 }).formulas = Array.from({ length: rows }, () => [formula]);
  }
  for (const validation of validations) drawValidation(rangeOf(validation.area), validation);
  for (const condition of conditions) drawCondition(rangeOf(condition.area), condition);
}

/** Makes a table of cells that are already there, without Excel's own stripes: the sheet has its looks. */
export function drawTable(sheet: Excel.Worksheet, name: string, range: Excel.Range): void {
  const table = sheet.tables.add(range, true);
  table.name = name;
  table.style = 'TableStyleLight1';
  table.showBandedRows = false;
  table.showFilterButton = false;
}
