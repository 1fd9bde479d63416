import { benchWithFiche, reread, valueOf } from '../builders/excel-bench';

describe('A dated evaluation', () => {
  it('is kept as it stands, dated by the clock, in one round trip', async () => {
    const bench = await benchWithFiche();
    const evaluation = bench.app.dateEvaluation(bench.open, 'Après l’atelier');
    expect(evaluation).toMatchObject({ date: '2026-11-24', difficultyIndex: 47, scaleUpIndex: 55, difficultyCount: 2 });
    expect(await bench.requestsOf(() => bench.app.addItem(bench.open, 'snapshots', evaluation))).toBe(1);
    const read = await reread(bench);
    expect(read.problems).toEqual([]);
    expect(read.fiche.snapshots).toEqual([...bench.open.fiche.snapshots, evaluation]);
  });

  it('stays as it was when an answer changes', async () => {
    const bench = await benchWithFiche();
    const evaluation = bench.app.dateEvaluation(bench.open, '');
    const open = valueOf(await bench.app.addItem(bench.open, 'snapshots', evaluation));
    valueOf(await bench.app.saveAnswer(open, '01-P', { value: 0, comment: '' }));
    expect((await reread(bench)).fiche.snapshots[1]).toEqual(evaluation);
  });

  it('gets another title, is removed, and is put back', async () => {
    const bench = await benchWithFiche();
    const evaluation = bench.app.dateEvaluation(bench.open, '');
    let open = valueOf(await bench.app.addItem(bench.open, 'snapshots', evaluation));
    open = valueOf(await bench.app.updateItem(open, 'snapshots', 1, { ...evaluation, label: 'Atelier' }));
    const [first] = open.fiche.snapshots;
    if (!first) throw new Error('the example has an evaluation');
    open = valueOf(await bench.app.removeItem(open, 'snapshots', 0));
    expect((await reread(bench)).fiche.snapshots.map(({ label }) => label)).toEqual(['Atelier']);
    open = valueOf(await bench.app.addItem(open, 'snapshots', first));
    open = valueOf(await bench.app.moveItem(open, 'snapshots', 1, 0));
    const read = await reread(bench);
    expect(read.fiche.snapshots).toEqual([first, { ...evaluation, label: 'Atelier' }]);
  });

  it('that someone typed without its detail can be removed too', async () => {
    const bench = await benchWithFiche();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('FPD_Snapshots');
      table.rows.add(-1, [['', 'À la main', '', 3, 50, 40, '', '']]);
      await context.sync();
    });
    const open = await reread(bench);
    expect(open.fiche.snapshots[1]).toMatchObject({ label: 'À la main', difficultyCount: 3, answers: {} });
    valueOf(await bench.app.removeItem(open, 'snapshots', 1));
    expect((await reread(bench)).fiche.snapshots).toHaveLength(1);
  });
});
