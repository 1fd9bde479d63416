import {
  step,
  steps,
  LETTERS,
  inExcel,
  fullCalendar,
  widen,
  besideRow,
  textBeside,
  bodyOf,
} from '../builders/edited-sheets';
import { benchWithFiche, reread, valueOf } from '../builders/excel-bench';

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
