import { translateFormula } from '../calc/rewrite';
import { area, lastRow, type Area } from '../state/area';
import { plain } from '../state/cell';
import { requireEditable } from '../state/protection';
import type { Sheet } from '../state/sheet';
import type { Workbook } from '../state/workbook';
import { valueAt } from './read';
import { changeCells } from './write';

/** Keeps the first of rows that agree in the given columns; the rows left move up, the area's end is emptied. */
export const removeDuplicates = (
  workbook: Workbook,
  sheet: Sheet,
  of: Area,
  columns: readonly number[],
  hasHeader: boolean,
): { removed: number; uniqueRemaining: number } => {
  requireEditable(sheet, of);
  const seen = new Set<string>();
  const first = of.row + (hasHeader ? 1 : 0);
  const kept: number[] = [];
  for (let row = first; row <= lastRow(of); row += 1) {
    const values = columns.map((column) => plain(valueAt(workbook, sheet, row, of.column + column)));
    const key = JSON.stringify(values.map((value) => (typeof value === 'string' ? value.toLowerCase() : value)));
    if (!seen.has(key)) kept.push(row);
    seen.add(key);
  }
  changeCells(workbook, sheet, of, () => closeUp(sheet, of, first, kept));
  return { removed: lastRow(of) - first + 1 - kept.length, uniqueRemaining: kept.length };
};

const closeUp = (sheet: Sheet, of: Area, first: number, kept: readonly number[]): void => {
  const lines = kept.map((row) => sheet.contents.entries(area(row, of.column, 1, of.columns)));
  sheet.contents.clear(area(first, of.column, lastRow(of) - first + 1, of.columns));
  lines.forEach((line, at) => {
    for (const [row, column, content] of line) {
      const formula =
        content.formula === undefined ? undefined : translateFormula(content.formula, first + at - row, 0);
      sheet.contents.set(first + at, column, formula === undefined ? content : { ...content, formula });
    }
  });
};
