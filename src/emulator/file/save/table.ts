import type { Table as FileTable, TableColumn as FileColumn } from '../../../xlsx/book';
import { defined, yes } from '../../../xlsx/defined';
import { areaAddress } from '../../model/state/address';
import type { Area } from '../../model/state/area';
import type { Sheet } from '../../model/state/sheet';
import { tablesOf, type Table } from '../../model/state/table';

/** A sheet's tables. */
export function tablesOfSheet(sheet: Sheet): readonly FileTable[] {
  return tablesOf(sheet).map((table) =>
    defined<FileTable>({
      name: table.name,
      id: table.legacyId,
      ref: areaAddress(table.area),
      columns: table.columns.map(columnOf),
      headerRow: table.showHeaders,
      totalRow: table.showTotals,
      filter:
        table.showHeaders && table.showFilterButton ? { ref: areaAddress(filtered(table)), columns: [] } : undefined,
      style: defined<NonNullable<FileTable['style']>>({
        name: table.style === '' ? undefined : table.style,
        firstColumn: yes(table.highlightFirstColumn),
        lastColumn: yes(table.highlightLastColumn),
        rowStripes: yes(table.showBandedRows),
        columnStripes: yes(table.showBandedColumns),
      }),
    }),
  );
}

function columnOf({ name, total }: Table['columns'][number]): FileColumn {
  if (total === undefined) return { name };
  return total.startsWith('=')
    ? { name, totalFunction: 'custom', totalFormula: total.slice(1) }
    : { name, totalLabel: total };
}

/** Header and body: a total row is never filtered. */
function filtered({ area, showTotals }: Table): Area {
  return showTotals ? { ...area, rows: area.rows - 1 } : area;
}
