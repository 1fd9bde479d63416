import type { BookSheet, Table as FileTable, TableColumn as FileColumn } from '../../../xlsx/book';
import { parseArea } from '../../model/state/address';
import { Table, tablesOf } from '../../model/state/table';
import type { Sheet } from '../../model/state/sheet';
import type { Workbook } from '../../model/state/workbook';

/** Excel's numbers of the functions that a total row offers; those that skip hidden rows. */
const functions: Readonly<Record<string, number>> = {
  average: 101,
  countNums: 102,
  count: 103,
  max: 104,
  min: 105,
  stdDev: 107,
  sum: 109,
  var: 110,
};

/** Puts the tables into a sheet whose cells are there already; returns the names of those that have no place. */
export function openTables(workbook: Workbook, sheet: Sheet, { tables }: Pick<BookSheet, 'tables'>): readonly string[] {
  const lost: string[] = [];
  for (const from of tables) {
    const area = parseArea(from.ref);
    if (!area) {
      lost.push(from.name);
      continue;
    }
    const table = new Table(workbook.nextGuid(), from.id, from.name, sheet, area);
    table.showHeaders = from.headerRow;
    table.showTotals = from.totalRow;
    table.showFilterButton = from.filter !== undefined;
    table.filter = { columns: new Map(), hidden: new Map() };
    openStyle(table, from.style);
    table.arrange(
      from.columns.map((column) => {
        const total = totalOf(column);
        return { ...table.createColumn(column.name), ...(total === undefined ? {} : { total }) };
      }),
    );
    table.awaitsFirstRow = table.body.rows === 1 && sheet.contents.extent(table.body) === undefined;
    tablesOf(sheet).push(table);
  }
  return lost;
}

function openStyle(table: Table, style: FileTable['style']): void {
  table.style = style?.name ?? '';
  table.highlightFirstColumn = style?.firstColumn ?? false;
  table.highlightLastColumn = style?.lastColumn ?? false;
  table.showBandedRows = style?.rowStripes ?? false;
  table.showBandedColumns = style?.columnStripes ?? false;
}

function totalOf({ name, totalLabel, totalFunction, totalFormula }: FileColumn): string | undefined {
  if (totalFormula !== undefined) return `=${totalFormula}`;
  const number = totalFunction === undefined ? undefined : functions[totalFunction];
  return number === undefined ? totalLabel : `=SUBTOTAL(${number},[${name.replaceAll(/['#[\]]/g, "'$&")}])`;
}
