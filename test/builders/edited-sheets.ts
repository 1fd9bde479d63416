import type { OpenFiche } from '../../src/application/fiche-app';
import { isMissingPart } from '../../src/domain/problem';
import { benchWithFiche, reread, valueOf, type Bench } from './excel-bench';

export const step = (name: string) => ({ step: name, start: '', end: '' });
export const steps = ({ fiche }: OpenFiche) => fiche.calendar.map(({ step: name }) => name);
export const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'];

export async function inExcel<T>(work: (context: Excel.RequestContext) => Promise<T> | T): Promise<T> {
  return Excel.run(async (context) => {
    const done = await work(context);
    await context.sync();
    return done;
  });
}

/** A fiche whose calendar is full, so that the next step needs a row of its own. */
export async function fullCalendar(): Promise<Bench & { readonly open: OpenFiche }> {
  const bench = await benchWithFiche({ kind: 'empty' });
  let open = bench.open;
  for (const name of LETTERS.slice(0, 4)) open = valueOf(await bench.app.addItem(open, 'calendar', step(name)));
  return { ...bench, open };
}

export const widen = (table: string, header: string, value: string | number) =>
  inExcel(async (context) => {
    const found = context.workbook.tables.getItem(table);
    const rows = found.rows.load('count');
    await context.sync();
    found.columns.add(-1, [[header], ...Array.from({ length: rows.count }, () => [value])]);
  });

/** Text beside a cell of a table's body, `right` columns after the table's last one. */
export const besideRow = (context: Excel.RequestContext, table: string, row: number, right = 2) =>
  context.workbook.tables.getItem(table).getDataBodyRange().getLastColumn().getCell(row, right);

export const textBeside = (table: string, row: number, right = 2) =>
  inExcel(async (context) => {
    const cell = besideRow(context, table, row, right).load('values');
    await context.sync();
    return (cell.values as unknown[][])[0]?.[0];
  });

export const bodyOf = (table: string) =>
  inExcel(async (context) => {
    const body = context.workbook.tables.getItem(table).getDataBodyRange().load('values,formulas');
    await context.sync();
    return { values: body.values as unknown[][], formulas: body.formulas as unknown[][] };
  });

export const sheetNames = () =>
  inExcel(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });

/** Repairs without a new sheet: nothing is missing any more, and whoever opens the workbook anew reads the same. */
export async function repairedWithoutSheet(bench: Bench) {
  const sheets = await sheetNames();
  const open = valueOf(await bench.app.repair(await reread(bench)));
  expect(await sheetNames()).toEqual(sheets);
  expect(open.problems.filter(isMissingPart)).toEqual([]);
  expect(await reread(bench)).toEqual(open);
  return open;
}

/** Every cell of the workbook that holds something, by its place: what stands in it, not what a formula shows. */
export const everyCell = () =>
  inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true });
    await context.sync();
    const used = worksheets.items.map((sheet) => ({
      name: sheet.name,
      range: sheet.getUsedRange(true).load({ formulas: true, rowIndex: true, columnIndex: true }),
    }));
    await context.sync();
    return new Map(
      used.flatMap(({ name, range }) =>
        (range.formulas as unknown[][]).flatMap((line, row) =>
          line.flatMap((value, column) =>
            value === '' ? [] : [[`${name}!${range.rowIndex + row},${range.columnIndex + column}`, value] as const],
          ),
        ),
      ),
    );
  });
