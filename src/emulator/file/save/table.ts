import type { Table as FileTable, TableColumn as FileColumn } from '../../../xlsx/book';
import { defined, ifAny, yes } from '../../../xlsx/defined';
import { areaAddress } from '../../model/state/address';
import type { Area } from '../../model/state/area';
import type { Sheet } from '../../model/state/sheet';
import { tablesOf, type Table } from '../../model/state/table';
import { filterOf } from './filter';

/** A sheet's tables. */
export function tablesOfSheet(sheet: Sheet): readonly FileTable[] {
  return tablesOf(sheet).map((table) =>
    defined<FileTable>({
      name: table.name,
      id: table.legacyId,
      ref: areaAddress(table.area),
      columns: table.columns.map((column, at) => columnOf(table, column, at)),
      headerRow: table.showHeaders,
      totalRow: table.showTotals,
      filter: table.showHeaders && table.showFilterButton ? filterOf(table.filter, filtered(table)) : undefined,
      style: defined<NonNullable<FileTable['style']>>({
        name: table.style === '' ? undefined : table.style,
        firstColumn: yes(table.highlightFirstColumn),
        lastColumn: yes(table.highlightLastColumn),
        rowStripes: yes(table.showBandedRows),
        columnStripes: yes(table.showBandedColumns),
      }),
      altText: ifAny(table.altText),
    }),
  );
}

function columnOf(table: Table, { name, total }: Table['columns'][number], at: number): FileColumn {
  const column = defined<FileColumn>({ name, formula: columnFormula(table, at) });
  if (total === undefined) return column;
  return total.startsWith('=')
    ? { ...column, totalFunction: 'custom', totalFormula: total.slice(1) }
    : { ...column, totalLabel: total };
}

/** The formula of a calculated column, which Excel gives to new rows: one that says the same in every row of it. */
function columnFormula({ sheet, body }: Table, at: number): string | undefined {
  const formulas = Array.from(
    { length: body.rows },
    (_, row) => sheet.contents.get(body.row + row, body.column + at)?.formula,
  );
  const [first] = formulas;
  return first !== undefined && formulas.every((formula) => formula === first) && !NAMES_A_CELL.test(first)
    ? first.slice(1)
    : undefined;
}

/** A cell named without its `$` is another one in each row. */
const NAMES_A_CELL = /(?<![$\w.[])[A-Z]{1,3}[0-9]+(?![\w(\]])/i;

/** Header and body: a total row is never filtered. */
function filtered({ area, showTotals }: Table): Area {
  return showTotals ? { ...area, rows: area.rows - 1 } : area;
}
