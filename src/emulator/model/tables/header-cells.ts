import { intersection, type Area } from '../state/area';
import type { Workbook } from '../state/workbook';
import { headerText, writeText } from './cells';
import { distinctHeaders } from './headers';
import type { Table } from '../state/table';
import { renameColumnInFormulas } from './rename-in-formulas';

/** Names the columns after the header cells, and mends cells that are empty, repeated or no text. */
export const adoptHeaders = (workbook: Workbook, table: Table): void => {
  const texts = Array.from({ length: table.area.columns }, (_, index) => textOf(workbook, table, index));
  const columns = distinctHeaders(texts).map((name, index) => {
    const known = table.columns[index];
    if (known === undefined) return table.createColumn(name);
    known.name = name;
    return known;
  });
  table.arrange(columns);
  writeHeaders(workbook, table);
};

/** Renames the columns whose header cells were written. Where two would be called the same, those written give way. */
export const renameFromCells = (workbook: Workbook, table: Table, written: Area): void => {
  const { header } = table;
  const changed = header === undefined ? undefined : intersection(header, written);
  if (changed === undefined) return;
  const first = changed.column - table.area.column;
  const isWritten = (index: number): boolean => index >= first && index < first + changed.columns;
  const kept = table.columns.filter((_, index) => !isWritten(index)).map((column) => column.name);
  const texts = table.columns.map((column, index) => (isWritten(index) ? textOf(workbook, table, index) : column.name));
  const names = distinctHeaders([...kept, ...texts.filter((_, index) => isWritten(index))]).slice(kept.length);
  names.forEach((name, offset) => {
    const column = table.columns[first + offset];
    if (column === undefined) return;
    const before = column.name;
    column.name = name;
    renameColumnInFormulas(workbook, table, before, name);
  });
  writeHeaders(workbook, table);
};

/** Puts the columns' names into the header cells. */
export const writeHeaders = (workbook: Workbook, table: Table): void => {
  if (!table.showHeaders) return;
  table.columns.forEach((column, index) => {
    const [row, at] = [table.area.row, table.area.column + index];
    const content = table.sheet.contents.get(row, at);
    if (content?.value !== column.name || content.formula !== undefined) {
      writeText(workbook, table.sheet, row, at, column.name);
    }
  });
};

const textOf = (workbook: Workbook, table: Table, index: number): string =>
  headerText(workbook, table.sheet, table.area.row, table.area.column + index);
