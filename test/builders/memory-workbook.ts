import { failed, success, type FailureCode, type Result } from '../../src/application/result';
import type {
  CellWrite,
  Expectation,
  RadarRequest,
  WorkbookPort,
  WriteOutcome,
} from '../../src/application/workbook-port';
import type { Cells, CellValue, TableCells } from '../../src/format/cells';
import { cellsOfPlan } from '../../src/format/plan/plan-cells';
import type { TableName } from '../../src/format/tables';
import { afterWrites } from '../../src/application/app-context';

type Rows = readonly (readonly CellValue[])[];

/** A workbook that is nothing but its names and tables, with failures on order: the use cases without Excel. */
export class MemoryWorkbook implements WorkbookPort {
  cells: Cells = { names: {}, tables: {} };
  sheetNames: readonly string[] = [];
  /** What was asked of it, oldest first. */
  readonly calls: string[] = [];
  readonly written: (readonly CellWrite[])[] = [];
  readonly radars: RadarRequest[] = [];
  #failures: { readonly code: FailureCode; readonly place?: string }[] = [];

  /** The next call fails so. */
  failNext(code: FailureCode, place?: string): void {
    this.#failures.push(place === undefined ? { code } : { code, place });
  }

  /** Someone changes the rows of a table. */
  changeRows(table: TableName, change: (rows: Rows) => Rows): void {
    const found = this.table(table);
    this.cells = { ...this.cells, tables: { ...this.cells.tables, [table]: { ...found, rows: change(found.rows) } } };
  }

  /** Someone deletes a table. */
  dropTable(table: TableName): void {
    this.cells = { ...this.cells, tables: { ...this.cells.tables, [table]: null } };
  }

  table(table: TableName): TableCells {
    return this.cells.tables[table] ?? { headers: [], rows: [] };
  }

  readCells: WorkbookPort['readCells'] = () => this.#tried('readCells', () => this.cells);

  survey: WorkbookPort['survey'] = () =>
    this.#tried('survey', () => ({ cells: this.cells, sheetNames: this.sheetNames, definedNames: {} }));

  build: WorkbookPort['build'] = (plans) =>
    this.#tried('build', () => {
      const built = cellsOfPlan(plans);
      this.cells = {
        names: { ...this.cells.names, ...built.names },
        tables: { ...this.cells.tables, ...built.tables },
      };
      this.sheetNames = [...this.sheetNames, ...plans.map(({ name }) => name)];
    });

  redraw: WorkbookPort['redraw'] = (redrawings) =>
    this.#tried('redraw', () => {
      const drawn = cellsOfPlan(redrawings.map(({ plan }) => plan));
      this.cells = {
        names: { ...this.cells.names, ...drawn.names },
        tables: { ...this.cells.tables, ...drawn.tables },
      };
      return { redrawn: redrawings.map(({ plan }) => plan.name), kept: [], hadRadar: false, isTidy: true };
    });

  locate: WorkbookPort['locate'] = (spots) => this.#tried('locate', () => spots.map(() => 'A1'));
  show: WorkbookPort['show'] = () => this.#tried('show', () => undefined);

  inspect: WorkbookPort['inspect'] = () =>
    this.#tried('inspect', () => ({
      cells: this.cells,
      inspection: { tables: [], sheets: [], definedNames: {} },
    }));

  mend: WorkbookPort['mend'] = () => this.#tried('mend', () => undefined);

  write: WorkbookPort['write'] = (writes, expectations) =>
    this.#ifHolding('write', expectations, () => {
      this.written.push(writes);
      this.cells = afterWrites(this.cells, writes);
    });

  appendRow: WorkbookPort['appendRow'] = (table, values) =>
    this.#ifHolding('appendRow', [], () => this.changeRows(table, (rows) => [...rows, values]));

  deleteRow: WorkbookPort['deleteRow'] = (table, row, expectations) =>
    this.#ifHolding('deleteRow', expectations, () =>
      this.changeRows(table, (rows) => rows.filter((_, index) => index !== row)),
    );

  moveRow: WorkbookPort['moveRow'] = (table, from, to, expectations) =>
    this.#ifHolding('moveRow', expectations, () =>
      this.changeRows(table, (rows) => {
        const rest = rows.filter((_, index) => index !== from);
        return [...rest.slice(0, to), ...rows.slice(from, from + 1), ...rest.slice(to)];
      }),
    );

  insertRadar: WorkbookPort['insertRadar'] = (request) =>
    this.#tried('insertRadar', () => {
      this.radars.push(request);
      return { cosmeticsFailed: false };
    });

  findSummary: WorkbookPort['findSummary'] = () => Promise.resolve(failed({ code: 'unsupported', useCase: 'memory' }));
  writeSummary: WorkbookPort['writeSummary'] = () =>
    Promise.resolve(failed({ code: 'unsupported', useCase: 'memory' }));
  findSynthesis: WorkbookPort['findSynthesis'] = () =>
    Promise.resolve(failed({ code: 'unsupported', useCase: 'memory' }));
  writeSynthesis: WorkbookPort['writeSynthesis'] = () =>
    Promise.resolve(failed({ code: 'unsupported', useCase: 'memory' }));
  opensWithPane: WorkbookPort['opensWithPane'] = () => false;
  openWithPane: WorkbookPort['openWithPane'] = () => this.#tried('openWithPane', () => undefined);
  watch: WorkbookPort['watch'] = () => Promise.resolve(success(() => Promise.resolve()));
  onCellEditing: WorkbookPort['onCellEditing'] = () => () => undefined;

  #ifHolding(call: string, expectations: readonly Expectation[], work: () => void): Promise<Result<WriteOutcome>> {
    return this.#tried(call, () => {
      const holds = expectations.every(
        ({ table, row, column, value }) => this.table(table).rows[row]?.[column] === value,
      );
      if (!holds) return 'moved';
      work();
      return 'written';
    });
  }

  #tried<T>(call: string, work: () => T): Promise<Result<T>> {
    this.calls.push(call);
    const failure = this.#failures.shift();
    return Promise.resolve(failure ? failed({ ...failure, useCase: call }) : success(work()));
  }
}
