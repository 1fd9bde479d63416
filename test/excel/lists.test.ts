import type { OpenFiche } from '../../src/application/fiche-app';
import { benchWithFiche, reread, valueOf } from '../builders/excel-bench';

const step = (name: string) => ({ step: name, start: '2027-01-04', end: 'à préciser' });
const steps = ({ fiche }: OpenFiche) => fiche.calendar.map(({ step: name }) => name);

describe('The rows of a list', () => {
  it('are added in a blank row first, then below, pushing down what lies there', async () => {
    const bench = await benchWithFiche({ kind: 'empty' });
    let open = bench.open;
    for (const name of ['A', 'B', 'C', 'D', 'E', 'F'])
      open = valueOf(await bench.app.addItem(open, 'calendar', step(name)));
    open = valueOf(await bench.app.addItem(open, 'stakeholders', { name: 'Syndicat', role: '', contribution: '' }));
    const read = await reread(bench);
    expect(read.fiche).toEqual(open.fiche);
    expect(steps(read)).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
  });

  it('are added in one round trip', async () => {
    const bench = await benchWithFiche();
    expect(await bench.requestsOf(() => bench.app.addItem(bench.open, 'calendar', step('Fin')))).toBe(1);
    expect(
      await bench.requestsOf(() => bench.app.addItem(bench.open, 'actions', bench.open.fiche.actions[0] ?? never())),
    ).toBe(1);
  });

  it('keep a text of their own under one that starts as a formula does, be there one such row or two alike', async () => {
    const bench = await benchWithFiche({ kind: 'empty' });
    const rows = ['=1+1', 'Syndicat', '=1+1', '=1+1', 'Ville'].map((name) => ({ name, role: '', contribution: '' }));
    let open = bench.open;
    for (const row of rows) open = valueOf(await bench.app.addItem(open, 'stakeholders', row));
    expect((await reread(bench)).fiche.stakeholders).toEqual(rows);
  });

  it('are changed, moved and removed where they stand', async () => {
    const bench = await benchWithFiche();
    const [first, second, third, fourth] = steps(bench.open);
    let open = valueOf(await bench.app.updateItem(bench.open, 'calendar', 1, step('Changée')));
    open = valueOf(await bench.app.moveItem(open, 'calendar', 0, 2));
    open = valueOf(await bench.app.removeItem(open, 'calendar', 3));
    expect(steps(open)).toEqual(['Changée', third, first]);
    expect((await reread(bench)).fiche).toEqual(open.fiche);
    expect([second, fourth]).not.toContain(steps(open)[0]);
  });

  it('can all be removed, and added again', async () => {
    const bench = await benchWithFiche();
    let open = bench.open;
    while (open.fiche.impact.length > 0) open = valueOf(await bench.app.removeItem(open, 'impact', 0));
    expect((await reread(bench)).fiche.impact).toEqual([]);
    const indicator = { indicator: 'Plaintes', baseline: '12', target: '3' };
    open = valueOf(await bench.app.addItem(open, 'impact', indicator));
    expect((await reread(bench)).fiche.impact).toEqual([indicator]);
  });

  it('keep a column that a user added beside their own item', async () => {
    const bench = await benchWithFiche();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('FPD_Impact');
      table.columns.add(-1, [['Source'], ['a'], ['b'], ['c'], ['']]);
      await context.sync();
    });
    const open = await reread(bench);
    valueOf(await bench.app.moveItem(open, 'impact', 0, 2));
    await Excel.run(async (context) => {
      const body = context.workbook.tables.getItem('FPD_Impact').getDataBodyRange().load('values');
      await context.sync();
      expect((body.values as unknown[][]).map((row) => row[3])).toEqual(['b', 'c', 'a', '']);
    });
  });

  it('are found again after someone put a row above them', async () => {
    const bench = await benchWithFiche();
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('FPD_Calendar').rows.add(0, [['Avant tout', '', '']]);
      await context.sync();
    });
    valueOf(await bench.app.updateItem(bench.open, 'calendar', 0, step('Changée')));
    expect(steps(await reread(bench)).slice(0, 2)).toEqual(['Avant tout', 'Changée']);
  });

  it('are not written over when the item is gone', async () => {
    const bench = await benchWithFiche();
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('FPD_Calendar').rows.getItemAt(0).delete();
      await context.sync();
    });
    const before = (await reread(bench)).fiche;
    const result = await bench.app.updateItem(bench.open, 'calendar', 0, step('Perdue'));
    expect(result).toMatchObject({ ok: false, failure: { code: 'changedMeanwhile' } });
    expect((await reread(bench)).fiche).toEqual(before);
  });
});

function never(): never {
  throw new Error('the example has actions');
}
