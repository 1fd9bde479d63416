import { area, lastRow, type Area } from './area';
import type { FilterCriteria } from '../filters/criteria';
import { part } from './part';
import type { Sheet } from './sheet';
import type { SortField } from '../sorting/order';
import type { Workbook } from './workbook';

/** One column. Its name is the text of its header cell, kept even while the header row is hidden. */
export interface TableColumn {
  /** Unique within the table, and never given again. */
  readonly id: number;
  name: string;
  /** What the total row says under the column: text, or a formula with its `=`. */
  total?: string;
}

export interface TableSortState {
  readonly fields: readonly SortField[];
  readonly matchCase: boolean;
  readonly method: 'PinYin' | 'StrokeCount';
}

/** The criteria of each filtered column, counted from 0, and the rows of the sheet that they hide. */
export interface TableFilter {
  readonly columns: Map<number, FilterCriteria>;
  readonly hidden: Map<number, true>;
}

/** A table of a sheet. `area` spans the header and total rows, where they are shown. */
export class Table {
  private ordered: readonly TableColumn[] = [];
  showHeaders = true;
  showTotals = false;
  style = 'TableStyleMedium2';
  highlightFirstColumn = false;
  highlightLastColumn = false;
  showBandedRows = true;
  showBandedColumns = false;
  showFilterButton = true;
  /** For those who do not see the table; no script can read it. */
  altText: { readonly title?: string; readonly description?: string } = {};
  /** What is filtered; undefined while the table has no filter at all. */
  filter: TableFilter | undefined = { columns: new Map(), hidden: new Map() };
  sort: TableSortState | undefined;
  /** The one body row only stands for a row to come: a table has a body row even when it has no data. */
  awaitsFirstRow = false;
  private lastColumnId = 0;

  constructor(
    /** The brace-delimited GUID by which Office.js addresses the table. */
    readonly id: string,
    /** The number a file knows it by. */
    readonly legacyId: number,
    public name: string,
    public sheet: Sheet,
    public area: Area,
  ) {}

  createColumn(name: string, id = this.lastColumnId + 1): TableColumn {
    this.lastColumnId = Math.max(this.lastColumnId, id);
    return { id, name };
  }

  /** From left to right. */
  get columns(): readonly TableColumn[] {
    return this.ordered;
  }

  /** Sets the columns; what is filtered or sorted goes with its column. */
  arrange(columns: readonly TableColumn[]): void {
    const before = this.ordered;
    this.ordered = columns;
    const place = (index: number): number => columns.findIndex((column) => column === before[index]);
    const criteria = [...(this.filter?.columns ?? [])].map(([index, one]) => [place(index), one] as const);
    this.filter?.columns.clear();
    for (const [index, one] of criteria) if (index >= 0) this.filter?.columns.set(index, one);
    const fields = this.sort?.fields.map((field) => ({ ...field, key: place(field.key) }));
    if (this.sort !== undefined && fields?.some(({ key }) => key < 0) === true) this.sort = undefined;
    else if (this.sort !== undefined && fields !== undefined) this.sort = { ...this.sort, fields };
  }

  get header(): Area | undefined {
    return this.showHeaders ? { ...this.area, rows: 1 } : undefined;
  }

  get body(): Area {
    const top = this.showHeaders ? 1 : 0;
    const rows = this.area.rows - top - (this.showTotals ? 1 : 0);
    return { ...this.area, row: this.area.row + top, rows };
  }

  get totals(): Area | undefined {
    return this.showTotals ? { ...this.area, row: lastRow(this.area), rows: 1 } : undefined;
  }

  /** How many rows of data there are: none while the only row still waits for its data. */
  get rowCount(): number {
    const { body } = this;
    if (!this.awaitsFirstRow || body.rows > 1) return body.rows;
    return this.sheet.contents.extent(body) === undefined ? 0 : 1;
  }
}

/** The part of an area that lies in the table's column at `index`. */
export const columnPart = (of: Area, index: number): Area => area(of.row, of.column + index, of.rows, 1);

/** The tables of a sheet, in the order in which they came to be. */
export const tablesOf = part<Sheet, Table[]>(() => []);

export const allTables = (workbook: Workbook): readonly Table[] => workbook.sheets.flatMap((sheet) => tablesOf(sheet));

/** Finds a table by name, in any case, or by id. */
export const findTable = (workbook: Workbook, key: string): Table | undefined => tableNamed(allTables(workbook), key);

export const tableNamed = (tables: readonly Table[], key: string): Table | undefined => {
  const wanted = key.toLowerCase();
  return (
    tables.find((table) => table.name.toLowerCase() === wanted) ??
    tables.find((table) => table.id.toLowerCase() === wanted)
  );
};

/** The column of that name, in any case. */
export const findColumn = (table: Table, name: string): TableColumn | undefined => {
  const wanted = name.toLowerCase();
  return table.columns.find((column) => column.name.toLowerCase() === wanted);
};
