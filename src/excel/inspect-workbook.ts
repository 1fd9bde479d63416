import type { CellValue } from '../format/cells';
import type { Inspected } from '../format/repair/plan-mends';
import type { InspectedSheet, InspectedTable } from '../format/repair/mend';
import { hasAtMost, MOST_CELLS, MOST_OWN_CELLS } from './cell-bounds';
import { FICHE_NAMES, queueCells } from './read-cells';

/** Reads a fiche's cells, every table's headers, and what stands on every sheet. Three round trips. */
export async function inspectWorkbook(context: Excel.RequestContext): Promise<Inspected> {
  const { names, tables, worksheets } = context.workbook;
  const read = queueCells(context);
  const items = FICHE_NAMES.map((name) => ({ name, item: names.getItemOrNullObject(name).load({ formula: true }) }));
  tables.load({ name: true, showHeaders: true, showTotals: true, worksheet: { name: true } });
  worksheets.load({ name: true });
  await context.sync();
  const found = tables.items.map((table) => ({
    table,
    range: table.getRange().load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true }),
    headers: table.showHeaders ? table.getHeaderRowRange().load({ values: true }) : null,
  }));
  const used = worksheets.items.map((sheet) => ({
    name: sheet.name,
    range: sheet.getUsedRangeOrNullObject(true).load({ cellCount: true, rowIndex: true, columnIndex: true }),
  }));
  await context.sync();
  const own = new Set(
    tables.items.filter(({ name }) => name.startsWith('FPD_')).map(({ worksheet }) => worksheet.name),
  );
  const looked = used.filter(
    ({ name, range }) => !range.isNullObject && hasAtMost(range, own.has(name) ? MOST_OWN_CELLS : MOST_CELLS),
  );
  for (const { range } of looked) range.load({ formulas: true });
  await context.sync();
  return {
    cells: read().cells,
    inspection: {
      tables: found.map(({ table, range, headers }): InspectedTable => ({
        name: table.name,
        sheet: table.worksheet.name,
        area: { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount },
        headers: (headers?.values as CellValue[][] | undefined)?.[0] ?? [],
        totals: table.showTotals ? 1 : 0,
      })),
      sheets: looked.map(({ name, range }): InspectedSheet => ({
        name,
        row: range.rowIndex,
        column: range.columnIndex,
        cells: range.formulas as CellValue[][],
      })),
      definedNames: Object.fromEntries(
        items
          .filter(({ item }) => !item.isNullObject)
          .map(({ name, item }): [string, string] => [name, String(item.formula)]),
      ),
    },
  };
}
