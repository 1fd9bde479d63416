import { valueAt } from '../cells/read';
import { lastRow, type Area } from '../state/area';
import { showAll, type Filter } from '../state/filters';
import { formatValue } from '../state/number-format';
import type { Sheet } from '../state/sheet';
import type { Workbook } from '../state/workbook';
import { filterTest, type FilterCell } from './match';

/** Shows and hides the rows of the body as the criteria say. */
export const applyFilter = (workbook: Workbook, sheet: Sheet, filter: Filter, body: Area, now: Date): void => {
  showAll(sheet, filter);
  const tests = [...filter.columns].map(([index, criteria]) => {
    const cells = columnCells(workbook, sheet, body, index);
    return { cells, test: filterTest(criteria, cells, now) };
  });
  for (let row = body.row; row <= lastRow(body); row += 1) {
    const shown = tests.every(({ cells, test }) => {
      const cell = cells[row - body.row];
      return cell === undefined || test(cell);
    });
    if (shown) continue;
    filter.hidden.set(row, true);
    sheet.rows.hidden.set(row, true);
  }
  workbook.touch();
};

const columnCells = (workbook: Workbook, sheet: Sheet, body: Area, index: number): readonly FilterCell[] =>
  Array.from({ length: body.rows }, (_, offset) => {
    const [row, column] = [body.row + offset, body.column + index];
    const value = valueAt(workbook, sheet, row, column);
    const format = sheet.formats.at(row, column);
    return { value, text: formatValue(value, format.numberFormat), format };
  });
