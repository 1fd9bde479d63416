import { invalidArgument } from '../../rich-api/host-error';
import { area, intersection, lastRow, type Area } from '../state/area';
import { plain } from '../state/cell';
import { showAll } from '../state/filters';
import { requireUnprotected } from '../state/protection';
import type { Input } from '../cells/input';
import { readValues } from '../cells/read';
import { clearContents } from '../cells/write';
import { isBlank, pullUp, pushDown, writeMatrix } from './cells';
import { extendBelow, requireFree } from './create';
import { adoptHeaders, writeHeaders } from './header-cells';
import { columnPart, tablesOf, type Table } from '../state/table';
import type { Workbook } from '../state/workbook';

/** Gives the table another area. Headers stay in their row, and the two areas share cells. */
export const resizeTable = (workbook: Workbook, table: Table, to: Area): void => {
  requireUnprotected(table.sheet);
  const { area: before } = table;
  const least = 1 + (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0);
  if (to.row !== before.row || to.rows < least || intersection(before, to) === undefined) throw invalidArgument();
  if (table.showTotals && lastRow(to) !== lastRow(before)) throw invalidArgument();
  requireFree(table.sheet, to, table);
  const known = table.columns.map((column, index) => ({ column, at: before.column + index }));
  table.area = to;
  table.arrange(
    Array.from({ length: to.columns }, (_, offset) => {
      return known.find((old) => old.at === to.column + offset)?.column ?? table.createColumn('');
    }),
  );
  if (table.showHeaders) adoptHeaders(workbook, table);
};

/** Shows or hides the header row. Hidden, its cells are emptied and the table begins below them. */
export const setShowHeaders = (workbook: Workbook, table: Table, show: boolean): void => {
  if (show === table.showHeaders) return;
  requireUnprotected(table.sheet);
  const { area: before, sheet } = table;
  if (!show) {
    // Hidden first: emptied header cells would be given new names.
    table.showHeaders = false;
    table.area = { ...before, row: before.row + 1, rows: before.rows - 1 };
    clearContents(workbook, sheet, { ...before, rows: 1 });
    return;
  }
  const above = area(before.row - 1, before.column, 1, before.columns);
  const free =
    before.row > 0 && isBlank(sheet, above) && !tablesOf(sheet).some(({ area: other }) => intersection(other, above));
  if (!free) pushDown(workbook, sheet, { ...before, rows: 1 });
  table.showHeaders = true;
  table.area = area(free ? before.row - 1 : before.row, before.column, before.rows + 1, before.columns);
  writeHeaders(workbook, table);
};

/** Shows or hides the total row. Its first showing says Total, and totals the last column. */
export const setShowTotals = (workbook: Workbook, table: Table, show: boolean): void => {
  if (show === table.showTotals) return;
  requireUnprotected(table.sheet);
  if (show) {
    extendBelow(workbook, table);
    table.showTotals = true;
    const row = lastRow(table.area);
    const line = totalsOf(workbook, table);
    writeMatrix(workbook, table.sheet, area(row, table.area.column, 1, table.area.columns), [line]);
    return;
  }
  const { totals, sheet } = table;
  if (totals === undefined) return;
  rememberTotals(table, totals);
  table.showTotals = false;
  table.area = { ...table.area, rows: table.area.rows - 1 };
  pullUp(workbook, sheet, totals);
};

const totalsOf = (workbook: Workbook, table: Table): Input[] => {
  if (table.columns.some((column) => column.total !== undefined)) {
    return table.columns.map((column) => column.total ?? null);
  }
  const { body, columns } = table;
  const last = columns.length - 1;
  const numbers = readValues(workbook, table.sheet, columnPart(body, last))?.flat() ?? [];
  // 109 adds up and 103 counts, both leaving out hidden rows: what Excel proposes for numbers and for text.
  const fn = numbers.some((value) => typeof value === 'number') ? 109 : 103;
  const total = `=SUBTOTAL(${fn},[${columns[last]?.name.replaceAll(/['#[\]]/g, "'$&") ?? ''}])`;
  return columns.map((_, index) => (index === last ? total : index === 0 ? 'Total' : null));
};

const rememberTotals = (table: Table, totals: Area): void =>
  table.columns.forEach((column, index) => {
    const content = table.sheet.contents.get(totals.row, totals.column + index);
    if (content === undefined) delete column.total;
    else column.total = content.formula ?? String(plain(content.value));
  });

/** Takes the table away; its cells stay as they are. */
export const convertToRange = (table: Table): Area => {
  requireUnprotected(table.sheet);
  forget(table);
  return table.area;
};

/** Takes the table away with all that its cells hold. */
export const deleteTable = (workbook: Workbook, table: Table): void => {
  requireUnprotected(table.sheet);
  // The table goes first: emptied header cells of a table would be given new names.
  forget(table);
  clearContents(workbook, table.sheet, table.area);
  table.sheet.formats.clear(table.area);
};

export const forget = (table: Table): void => {
  if (table.filter !== undefined) showAll(table.sheet, table.filter);
  const tables = tablesOf(table.sheet);
  const index = tables.indexOf(table);
  if (index >= 0) tables.splice(index, 1);
};
