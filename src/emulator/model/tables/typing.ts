import { area, lastColumn, lastRow } from '../state/area';
import type { Sheet } from '../state/sheet';
import { tablesOf, type Table } from '../state/table';
import type { Workbook } from '../state/workbook';
import { isBlank } from './cells';
import { requireFree } from './create';
import { tableGrew } from './events';
import { extendSpans } from './extend-spans';
import { adoptHeaders } from './header-cells';
import { freeHeader } from './headers';
import { inheritRows } from './inherit';

/**
 * Lets a table grow over a cell that the user has just filled directly below or right of it, as Excel's AutoCorrect does.
 * Cells that an add-in writes do not make tables grow. Returns whether one grew.
 */
export const growOverTyping = (workbook: Workbook, sheet: Sheet, row: number, column: number): boolean => {
  if (isBlank(sheet, area(row, column))) return false;
  const table = tablesOf(sheet).find((one) => isBelow(one, row, column) || isBeside(one, row, column));
  if (table === undefined) return false;
  return isBelow(table, row, column) ? growDown(workbook, table, column) : growRight(workbook, table);
};

const isBelow = ({ area: of, showTotals }: Table, row: number, column: number): boolean =>
  !showTotals && row === lastRow(of) + 1 && column >= of.column && column <= lastColumn(of);

const isBeside = ({ area: of }: Table, row: number, column: number): boolean =>
  column === lastColumn(of) + 1 && row >= of.row && row <= lastRow(of);

const growDown = (workbook: Workbook, table: Table, column: number): boolean => {
  const { area: before, sheet } = table;
  const line = area(lastRow(before) + 1, before.column, 1, before.columns);
  const others = sheet.contents.entries(line).some(([, filled]) => filled !== column);
  if (others || !isFree(table, line)) return false;
  const { body } = table;
  table.area = { ...before, rows: before.rows + 1 };
  extendSpans(workbook, table, { body, rows: 1 });
  table.awaitsFirstRow = false;
  inheritRows(table, line, (_row, at) => at === column);
  workbook.touch();
  tableGrew(workbook, table, line, 'RowInserted');
  return true;
};

const growRight = (workbook: Workbook, table: Table): boolean => {
  const { area: before, sheet } = table;
  const strip = area(before.row, lastColumn(before) + 1, before.rows, 1);
  if (sheet.contents.entries(strip).length > 1 || !isFree(table, strip)) return false;
  table.area = { ...before, columns: before.columns + 1 };
  if (table.showHeaders) adoptHeaders(workbook, table);
  else table.arrange([...table.columns, table.createColumn(freeHeader(table.columns.map((column) => column.name)))]);
  workbook.touch();
  tableGrew(workbook, table, strip, 'ColumnInserted');
  return true;
};

const isFree = (table: Table, more: ReturnType<typeof area>): boolean => {
  try {
    requireFree(table.sheet, more, table);
    return true;
  } catch {
    // Another table or a merged cell is in the way: Excel then leaves the table as it is.
    return false;
  }
};
