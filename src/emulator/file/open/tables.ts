import type { BookSheet, DefinedName } from '../../../xlsx/book';
import { parseArea } from '../../model/state/address';
import { namesOf } from '../../model/state/names';
import type { Sheet } from '../../model/state/sheet';
import { Table, allTables, tablesOf } from '../../model/state/table';
import { freeLegacyId } from '../../model/tables/create';
import type { Workbook } from '../../model/state/workbook';
import { fillFilter } from './filters';

/** Gives a sheet its tables; one whose place cannot be read is left out, its cells stay. */
export function fillTables(workbook: Workbook, sheet: Sheet, from: BookSheet): void {
  for (const read of from.tables) {
    const area = parseArea(read.ref);
    if (!area) continue;
    const taken = allTables(workbook).some(({ legacyId }) => legacyId === read.id);
    const id = taken ? freeLegacyId(workbook) : read.id;
    const table = new Table(workbook.nextGuid(), id, read.name, sheet, area);
    table.arrange(
      read.columns.map((column) => {
        const total = column.totalFormula === undefined ? column.totalLabel : `=${column.totalFormula}`;
        return Object.assign(table.createColumn(column.name), total === undefined ? {} : { total });
      }),
    );
    table.showHeaders = read.headerRow;
    table.showTotals = read.totalRow;
    table.style = read.style?.name ?? '';
    table.highlightFirstColumn = read.style?.firstColumn ?? false;
    table.highlightLastColumn = read.style?.lastColumn ?? false;
    table.showBandedRows = read.style?.rowStripes ?? false;
    table.showBandedColumns = read.style?.columnStripes ?? false;
    table.showFilterButton = read.filter !== undefined;
    if (!read.filter) table.filter = undefined;
    else if (table.filter) fillFilter(sheet, table.filter, read.filter, table.body);
    table.altText = read.altText ?? {};
    tablesOf(sheet).push(table);
  }
}

/** Defined names of the workbook and of single sheets. */
export function fillNames(workbook: Workbook, names: readonly DefinedName[]): void {
  for (const { name, refersTo, sheet, hidden, comment } of names) {
    const owner = sheet === undefined ? workbook : workbook.findSheet(sheet);
    if (!owner) continue;
    namesOf(owner).set(name.toLowerCase(), {
      name,
      formula: `=${refersTo}`,
      comment: comment ?? '',
      visible: !hidden,
    });
  }
}
