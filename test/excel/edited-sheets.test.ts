import type { OpenFiche } from '../../src/application/fiche-app';
import { benchWithFiche, reread, valueOf, type Bench } from '../builders/excel-bench';

const step = (name: string) => ({ step: name, start: '', end: '' });
const steps = ({ fiche }: OpenFiche) => fiche.calendar.map(({ step: name }) => name);
const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'];

async function inExcel<T>(work: (context: Excel.RequestContext) => Promise<T> | T): Promise<T> {
  return Excel.run(async (context) => {
    const done = await work(context);
    await context.sync();
    return done;
  });
}

/** A fiche whose calendar is full, so that the next step needs a row of its own. */
async function fullCalendar(): Promise<Bench & { readonly open: OpenFiche }> {
  const bench = await benchWithFiche({ kind: 'empty' });
  let open = bench.open;
  for (const name of LETTERS.slice(0, 4)) open = valueOf(await bench.app.addItem(open, 'calendar', step(name)));
  return { ...bench, open };
}

const widen = (table: string, header: string, value: string | number) =>
  inExcel(async (context) => {
    const found = context.workbook.tables.getItem(table);
    const rows = found.rows.load('count');
    await context.sync();
    found.columns.add(-1, [[header], ...Array.from({ length: rows.count }, () => [value])]);
  });

/** Text beside a cell of a table's body, `right` columns after the table's last one. */
const besideRow = (context: Excel.RequestContext, table: string, row: number, right = 2) =>
  context.workbook.tables.getItem(table).getDataBodyRange().getLastColumn().getCell(row, right);

const textBeside = (table: string, row: number, right = 2) =>
  inExcel(async (context) => {
    const cell = besideRow(context, table, row, right).load('values');
    await context.sync();
    return (cell.values as unknown[][])[0]?.[0];
  });

const bodyOf = (table: string) =>
  inExcel(async (context) => {
    const body = context.workbook.tables.getItem(table).getDataBodyRange().load('values,formulas');
    await context.sync();
    return { values: body.values as unknown[][], formulas: body.formulas as unknown[][] };
  });

describe('Adding a row in a sheet that people have edited', () => {
  it('works above a table that was widened, in one round trip', async () => {
    const bench = await fullCalendar();
    await widen('FPD_Stakeholders', 'Remarque', 'vu');
    const open = await reread(bench);
    let added = open;
    const requests = await bench.requestsOf(async () => {
      added = valueOf(await bench.app.addItem(open, 'calendar', step('E')));
    });
    expect(requests).toBe(1);
    expect((await reread(bench)).fiche).toEqual(added.fiche);
    expect(steps(added)).toEqual(LETTERS.slice(0, 5));
  });

  it('works though nobody has read the sheet since the table below was widened', async () => {
    const bench = await fullCalendar();
    await widen('FPD_Stakeholders', 'Remarque', 'vu');
    const open = valueOf(await bench.app.addItem(bench.open, 'calendar', step('E')));
    expect(steps(await reread(bench))).toEqual(steps(open));
  });

  it('takes the notes beside a lower table along with its rows', async () => {
    const bench = await fullCalendar();
    await inExcel((context) => {
      besideRow(context, 'FPD_Stakeholders', 1).values = [['à rappeler']];
    });
    valueOf(await bench.app.addItem(await reread(bench), 'calendar', step('E')));
    expect(await textBeside('FPD_Stakeholders', 1)).toBe('à rappeler');
  });

  it('puts no gap into notes that run beside the end of the table', async () => {
    const bench = await fullCalendar();
    const notes = LETTERS.map((letter) => [`note ${letter}`]);
    await inExcel((context) => {
      besideRow(context, 'FPD_Calendar', 1).getResizedRange(notes.length - 1, 0).values = notes;
    });
    valueOf(await bench.app.addItem(await reread(bench), 'calendar', step('E')));
    const kept = await Promise.all(notes.map((_, i) => textBeside('FPD_Calendar', 1 + i)));
    expect(kept).toEqual(notes.flat());
  });

  it('saves the row where notes run beside and a lower table is wider, at the price of a gap in the notes', async () => {
    const bench = await fullCalendar();
    await widen('FPD_Stakeholders', 'Remarque', 'vu');
    await inExcel((context) => {
      besideRow(context, 'FPD_Calendar', 3).getResizedRange(2, 0).values = [['un'], ['deux'], ['trois']];
    });
    const open = valueOf(await bench.app.addItem(await reread(bench), 'calendar', step('E')));
    expect((await reread(bench)).fiche).toEqual(open.fiche);
    const kept = await Promise.all([3, 4, 5, 6].map((row) => textBeside('FPD_Calendar', row)));
    expect(kept).toEqual(['un', '', 'deux', 'trois']);
  });

  it('leaves the key points whole beside an action plan that grows', async () => {
    const bench = await benchWithFiche();
    const action = { theme: '', action: 'Faire', who: '', when: '' };
    let open = bench.open;
    for (let i = 0; i < 6; i += 1) open = valueOf(await bench.app.addItem(open, 'actions', action));
    const points = await inExcel(async (context) => {
      const range = context.workbook.names.getItem('FPD_KeyPoints').getRange().load('values');
      await context.sync();
      return range.values as unknown[][];
    });
    expect(points).toHaveLength(10);
    expect(points.every(([label]) => label !== '')).toBe(true);
    expect((await reread(bench)).fiche).toEqual(open.fiche);
  });

  it('puts the row above a line of totals', async () => {
    const bench = await fullCalendar();
    await inExcel((context) => {
      context.workbook.tables.getItem('FPD_Calendar').showTotals = true;
    });
    const open = valueOf(await bench.app.addItem(await reread(bench), 'calendar', step('E')));
    expect(steps(await reread(bench))).toEqual(steps(open));
  });

  it('finds its columns again where someone has put one between them since the last reading', async () => {
    const bench = await fullCalendar();
    await inExcel((context) => {
      const table = context.workbook.tables.getItem('FPD_Calendar');
      table.columns.add(1, [['Qui'], ['a'], ['b'], ['c'], ['d']]);
    });
    const added = { step: 'E', start: '2027-02-01', end: '2027-03-01' };
    valueOf(await bench.app.addItem(bench.open, 'calendar', added));
    expect((await reread(bench)).fiche.calendar.at(-1)).toEqual(added);
    expect((await bodyOf('FPD_Calendar')).values.map((row) => row[1])).toEqual(['a', 'b', 'c', 'd', '']);
  });

  it('is visible under a filter that hides other rows', async () => {
    const bench = await fullCalendar();
    await inExcel((context) => {
      context.workbook.tables.getItem('FPD_Calendar').columns.getItemAt(0).filter.applyValuesFilter(['A']);
    });
    const open = valueOf(await bench.app.addItem(await reread(bench), 'calendar', step('E')));
    expect((await reread(bench)).fiche).toEqual(open.fiche);
    const hidden = await inExcel(async (context) => {
      const last = context.workbook.tables.getItem('FPD_Calendar').getDataBodyRange().getLastRow().load('rowHidden');
      await context.sync();
      return last.rowHidden;
    });
    expect(hidden).toBe(false);
  });
});

describe('A blank row that the pane fills', () => {
  it('is visible, though a filter hid it', async () => {
    const bench = await benchWithFiche({ kind: 'empty' });
    let open = valueOf(await bench.app.addItem(bench.open, 'calendar', step('A')));
    await inExcel((context) => {
      context.workbook.tables.getItem('FPD_Calendar').columns.getItemAt(0).filter.applyValuesFilter(['A']);
    });
    open = valueOf(await bench.app.addItem(await reread(bench), 'calendar', step('B')));
    const hidden = await inExcel(async (context) => {
      const body = context.workbook.tables.getItem('FPD_Calendar').getDataBodyRange();
      const rows = [0, 1, 2].map((row) => body.getRow(row).load('rowHidden'));
      await context.sync();
      return rows.map(({ rowHidden }) => rowHidden);
    });
    expect(hidden).toEqual([false, false, true]);
    expect((await reread(bench)).fiche).toEqual(open.fiche);
  });
});

describe('A row that the pane adds', () => {
  const dataset = (description: string) => ({
    description,
    owner: '',
    accessTerms: '',
    personalData: '' as const,
    sourceAndFormat: '',
    comment: '',
  });

  it('has the drop-downs and looks of the rows above, a column’s own formula, and nothing else in a user’s columns', async () => {
    const bench = await benchWithFiche({ kind: 'empty' });
    let open = bench.open;
    for (const name of LETTERS) open = valueOf(await bench.app.addItem(open, 'datasets', dataset(name)));
    await widen('FPD_Datasets', 'Vu par', 'Paul');
    await inExcel(async (context) => {
      const table = context.workbook.tables.getItem('FPD_Datasets');
      table.columns.add(-1, [['Longueur'], ...LETTERS.map(() => ['=LEN([@[Description]])'])]);
      table.getDataBodyRange().getLastRow().format.fill.color = '#FFEE00';
      await context.sync();
    });
    const headers = await inExcel(async (context) => {
      const range = context.workbook.tables.getItem('FPD_Datasets').getHeaderRowRange().load('values');
      await context.sync();
      return range.values as string[][];
    });
    expect(headers[0]?.slice(-2)).toEqual(['Vu par', 'Longueur']);
    open = valueOf(await bench.app.addItem(await reread(bench), 'datasets', dataset('Septième')));
    const { values, formulas } = await bodyOf('FPD_Datasets');
    expect(values.at(-1)?.slice(-2)).toEqual(['', 8]);
    expect(formulas.at(-1)?.at(-1)).toBe(formulas.at(-2)?.at(-1));
    const [above, row] = await inExcel(async (context) => {
      const body = context.workbook.tables.getItem('FPD_Datasets').getDataBodyRange();
      const looks = [-1, 0].map((offset) => {
        const cell = body.getLastRow().getOffsetRange(offset, 0).getCell(0, 3);
        return { rule: cell.dataValidation.load('rule,errorAlert'), fill: cell.format.fill.load('color') };
      });
      await context.sync();
      return looks.map(({ rule, fill }) => ({ list: rule.rule, alert: rule.errorAlert, color: fill.color }));
    });
    expect(row?.list.list).toBeDefined();
    expect(row).toEqual(above);
    expect((await reread(bench)).fiche).toEqual(open.fiche);
  });
});

describe('Removing a row in a sheet that people have edited', () => {
  it('works above a table that was widened', async () => {
    const bench = await fullCalendar();
    await widen('FPD_Stakeholders', 'Remarque', 'vu');
    const open = valueOf(await bench.app.removeItem(await reread(bench), 'calendar', 1));
    expect(steps(open)).toEqual(['A', 'C', 'D']);
    expect((await reread(bench)).fiche).toEqual(open.fiche);
  });

  it('loses no note that stands beside it', async () => {
    const bench = await fullCalendar();
    await widen('FPD_Stakeholders', 'Remarque', 'vu');
    await inExcel((context) => {
      besideRow(context, 'FPD_Calendar', 1).values = [['demander à Paul']];
      besideRow(context, 'FPD_Stakeholders', 0).values = [['autre note']];
    });
    const open = valueOf(await bench.app.removeItem(await reread(bench), 'calendar', 1));
    expect((await reread(bench)).fiche).toEqual(open.fiche);
    expect(await textBeside('FPD_Calendar', 1)).toBe('demander à Paul');
    expect(await textBeside('FPD_Stakeholders', 0)).toBe('autre note');
  });

  it('keeps the formula of a user’s column when the last item goes', async () => {
    const bench = await benchWithFiche({ kind: 'empty' });
    await inExcel(async (context) => {
      const table = context.workbook.tables.getItem('FPD_Impact');
      for (let row = 0; row < 3; row += 1) table.rows.getItemAt(0).delete();
      await context.sync();
      table.columns.add(-1, [['Longueur'], ['=LEN([@Indicateur])']]);
    });
    const indicator = { indicator: 'Plaintes', baseline: '', target: '' };
    const open = valueOf(await bench.app.addItem(await reread(bench), 'impact', indicator));
    valueOf(await bench.app.removeItem(open, 'impact', 0));
    expect((await bodyOf('FPD_Impact')).values).toEqual([['', '', '', 0]]);
  });

  it('removes the right one from a table that was sorted and filtered', async () => {
    const bench = await fullCalendar();
    await inExcel((context) => {
      const table = context.workbook.tables.getItem('FPD_Calendar');
      table.sort.apply([{ key: 0, ascending: false }]);
      table.columns.getItemAt(0).filter.applyValuesFilter(['A', 'D']);
    });
    valueOf(await bench.app.removeItem(bench.open, 'calendar', 1));
    expect(steps(await reread(bench))).toEqual(['D', 'C', 'A']);
  });
});

describe('Moving a row in a sheet that people have edited', () => {
  it('keeps each formula of a user beside its own item, and text that looks like one as text', async () => {
    const bench = await benchWithFiche({ kind: 'empty' });
    let open = bench.open;
    for (const name of ['=1+1', 'B', 'CC', 'DDDD'])
      open = valueOf(await bench.app.addItem(open, 'calendar', step(name)));
    await inExcel((context) => {
      const table = context.workbook.tables.getItem('FPD_Calendar');
      table.columns.add(-1, [['Double'], ...[0, 1, 2, 3].map(() => [''])]);
      const cells = table.getDataBodyRange().getLastColumn();
      // A formula of its own in one row, that names the row's own cell.
      cells.getCell(2, 0).formulasR1C1 = [['=RC[-3]&RC[-3]']];
    });
    open = valueOf(await bench.app.moveItem(await reread(bench), 'calendar', 2, 0));
    expect(steps(open)).toEqual(['CC', '=1+1', 'B', 'DDDD']);
    expect((await reread(bench)).fiche).toEqual(open.fiche);
    expect((await bodyOf('FPD_Calendar')).values.map((row) => row[3])).toEqual(['CCCC', '', '', '']);
  });

  it('reaches across rows that a filter hides', async () => {
    const bench = await fullCalendar();
    await inExcel((context) => {
      context.workbook.tables.getItem('FPD_Calendar').columns.getItemAt(0).filter.applyValuesFilter(['A', 'D']);
    });
    const open = valueOf(await bench.app.moveItem(bench.open, 'calendar', 3, 0));
    expect((await reread(bench)).fiche).toEqual(open.fiche);
    expect(steps(open)).toEqual(['D', 'A', 'B', 'C']);
  });
});
