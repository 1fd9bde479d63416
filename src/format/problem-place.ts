import type { Problem, ProblemCode } from '../domain/problem';
import { PROJECT_FIELDS } from './fields';
import { columnsOf, LIST_TABLES, TABLE_NAMES, type TableName } from './tables';

/** Problems whose place is what is not there, or no place of its own. */
const PLACELESS: readonly ProblemCode[] = ['missingName', 'missingTable', 'newerLayout', 'ficheKept'];

/** The parts of a place in a table: the row of its body, from 0, and the column's id; null where it names none. */
export interface TablePlace {
  readonly table: TableName;
  readonly row: number | null;
  readonly column: string | null;
}

/** What a place is made of, as it is written: `FPD_Calendar[2].start`, `calendar[1]`. The owner is '' where it is no such place. */
export function placeParts(place: string): {
  readonly owner: string;
  readonly row: number | undefined;
  readonly column: string | undefined;
} {
  const [, owner = '', row, column] = /^(\w+?)(?:\[(\d+)\])?(?:\.(\w+))?$/.exec(place) ?? [];
  return { owner, row: row === undefined ? undefined : Number(row), column };
}

/** A place of a file as a workbook names it: `calendar[0].start` is `FPD_Calendar[1].start`. Any other is given as it is. */
export function placeInWorkbook(place: string): string {
  const field = PROJECT_FIELDS.find(({ field: id }) => place === `project.${id}`);
  if (field) return field.name;
  const { owner, row, column } = placeParts(place);
  const table = Object.entries(LIST_TABLES).find(([list]) => list === owner)?.[1];
  if (!table) return place;
  return `${table}${row === undefined ? '' : `[${String(row + 1)}]`}${column === undefined ? '' : `.${column}`}`;
}

/** A place in a table as parts; null for any other, and for one that no cell is. */
export function tablePlace(place: string): TablePlace | null {
  const { owner, row, column } = placeParts(place);
  const table = TABLE_NAMES.find((one) => one === owner);
  if (!table || (column !== undefined && !columnsOf(table).some(({ id }) => id === column))) return null;
  return { table, row: row === undefined ? null : row - 1, column: column ?? null };
}

/**
 * Whether a problem of a workbook has a cell that can be shown. The column that only the add-in reads is out of sight, and
 * stays so; of a table that is gone there is none.
 */
export function hasCell({ code, place }: Problem, all: readonly Problem[]): boolean {
  if (PLACELESS.includes(code)) return false;
  if (/^answers\./.test(place)) return true;
  const cell = tablePlace(place);
  if (!cell) return /^FPD_\w+$/.test(place) && !TABLE_NAMES.some((name) => name === place);
  if (cell.table === 'FPD_Snapshots' && cell.column === 'detail') return false;
  return !all.some((one) => one.code === 'missingTable' && one.place === cell.table);
}
