import { area, intersection, type Area } from '../state/area';
import { findTable, tablesOf, type Table } from '../state/table';
import type { Workbook } from '../state/workbook';
import type { Scope } from './scope';
import type { StructuredReference } from './syntax';
import { fail, Reference } from './value';

/** The cells a structured reference names. */
export const resolveStructured = (workbook: Workbook, reference: StructuredReference, scope: Scope): Reference => {
  const table = reference.table === undefined ? tableAround(scope) : findTable(workbook, reference.table);
  if (table === undefined) throw fail('#REF!');
  const rows = rowsOf(table, reference, scope);
  const [from, to] = columnsOf(table, reference);
  return new Reference(table.sheet, area(rows.row, table.area.column + from, rows.rows, to - from + 1));
};

const tableAround = ({ sheet, row, column }: Scope): Table | undefined =>
  tablesOf(sheet).find((table) => intersection(table.area, area(row, column)) !== undefined);

const columnsOf = (table: Table, { columns }: StructuredReference): readonly [number, number] => {
  if (columns.length === 0) return [0, table.columns.length - 1];
  const at = columns.map((name) =>
    table.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase()),
  );
  const [from = -1, to = from] = at;
  if (at.includes(-1) || from < 0) throw fail('#REF!');
  return [Math.min(from, to), Math.max(from, to)];
};

const rowsOf = (table: Table, { parts }: StructuredReference, scope: Scope): Area => {
  if (parts.includes('#this row')) {
    const own = intersection(table.body, { ...table.body, row: scope.row, rows: 1 });
    if (own === undefined) throw fail('#VALUE!');
    return own;
  }
  if (parts.includes('#all')) return table.area;
  const shown = [
    parts.includes('#headers') ? table.header : undefined,
    parts.length === 0 || parts.includes('#data') ? table.body : undefined,
    parts.includes('#totals') ? table.totals : undefined,
  ].filter((rows) => rows !== undefined);
  const first = shown[0];
  const last = shown.at(-1);
  if (first === undefined || last === undefined) throw fail('#REF!');
  return area(first.row, first.column, last.row + last.rows - first.row, first.columns);
};
