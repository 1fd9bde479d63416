import { HostError, invalidArgument } from '../../rich-api/host-error';
import { area } from '../state/area';
import { requireUnprotected } from '../state/protection';
import type { Input } from '../cells/input';
import { deleteCells, insertCells } from '../cells/shift-cells';
import { writeMatrix, writeText } from './cells';
import { tableGrew } from './events';
import { distinctHeaders, freeHeader } from './headers';
import { renameColumnInFormulas } from './rename-in-formulas';
import { addRows, rowMatrix, wrongSize } from './rows';
import { columnPart, findColumn, type Table, type TableColumn } from '../state/table';
import type { Workbook } from '../state/workbook';

export interface ColumnToAdd {
  /** Absent: at the right end. */
  readonly index?: number | undefined;
  /** One line a cell, header first; or one value for every cell of the body. */
  readonly values: unknown;
  readonly name?: string | undefined;
}

/** Adds a column, pushing what stands right of its place to the right within the table's rows. */
export const addColumn = (workbook: Workbook, table: Table, { index, values, name }: ColumnToAdd): TableColumn => {
  requireUnprotected(table.sheet);
  const at = index ?? table.columns.length;
  if (at < 0 || at > table.columns.length) throw invalidArgument();
  const isList = Array.isArray(values);
  const lines = isList ? rowMatrix(values, 1) : [];
  const { header, cells } = split(table, lines, name);
  const extra = cells.length - table.body.rows;
  const isShort = isList && cells.length > 0 && extra < 0 && table.rowCount > 0;
  if (isShort) throw wrongSize();
  const { area: before } = table;
  const room = area(before.row, before.column + at, before.rows, 1);
  insertCells(workbook, table.sheet, room, 'Right');
  // Inside the table the cells that moved brought a column with them; at its edges they did not.
  const grew = table.columns.length > before.columns;
  if (!grew) table.arrange(table.columns.toSpliced(at, 0, table.createColumn(header)));
  table.area = { ...before, columns: before.columns + 1 };
  if (!grew) tableGrew(workbook, table, room, 'ColumnInserted');
  nameColumn(workbook, table, at, header);
  if (extra > 0) addRows(workbook, table, { values: blankRows(extra, table.columns.length), alwaysInsert: false });
  const target = columnPart(table.body, at);
  if (isList) writeMatrix(workbook, table.sheet, { ...target, rows: cells.length }, cells);
  else if (values !== undefined && values !== null) {
    writeMatrix(workbook, table.sheet, target, Array<Input[]>(target.rows).fill(rowMatrix(values, 1)[0] ?? []));
  }
  return table.columns[at] ?? table.createColumn(header);
};

const blankRows = (rows: number, columns: number): Input[][] =>
  Array.from({ length: rows }, () => Array<Input>(columns).fill(null));

/** Tells the header from the cells below it: with a name given, a list as long as the body has no header. */
const split = (
  table: Table,
  lines: readonly Input[][],
  name: string | undefined,
): { readonly header: string; readonly cells: readonly Input[][] } => {
  const names = table.columns.map((column) => column.name);
  const hasHeader = lines.length > 0 && table.showHeaders && (name === undefined || lines.length > table.body.rows);
  const first = hasHeader ? lines[0]?.[0] : undefined;
  const wanted = name ?? (first === undefined || first === null ? '' : String(first));
  const header = wanted === '' ? freeHeader(names) : (distinctHeaders([...names, wanted]).at(-1) ?? wanted);
  return { header, cells: hasHeader ? lines.slice(1) : lines };
};

const nameColumn = (workbook: Workbook, table: Table, at: number, name: string): void => {
  const column = table.columns[at];
  if (column !== undefined) column.name = name;
  if (table.showHeaders) writeText(workbook, table.sheet, table.area.row, table.area.column + at, name);
};

/** Renames a column through its name, as writing its header cell would. */
export const renameColumn = (workbook: Workbook, table: Table, column: TableColumn, name: string): void => {
  requireUnprotected(table.sheet);
  if (name === '' || name.length > 255) throw invalidArgument();
  const other = findColumn(table, name);
  if (other !== undefined && other !== column) throw new HostError('ItemAlreadyExists');
  const before = column.name;
  nameColumn(workbook, table, table.columns.indexOf(column), name);
  renameColumnInFormulas(workbook, table, before, name);
};

/** Deletes a column; what stands right of it moves left within the table's rows. */
export const deleteColumn = (workbook: Workbook, table: Table, column: TableColumn): void => {
  requireUnprotected(table.sheet);
  const gap = columnPart(table.area, table.columns.indexOf(column));
  deleteCells(workbook, table.sheet, gap, 'Left');
};
