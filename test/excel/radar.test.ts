import { benchWithFiche, reread, valueOf } from '../builders/excel-bench';

async function radars() {
  return Excel.run(async (context) => {
    const { charts } = context.workbook.tables.getItem('FPD_Scores').worksheet;
    charts.load('items/name,items/chartType');
    await context.sync();
    const chart = charts.getItem('FPD_Radar');
    const { series } = chart;
    series.load('items/name,items/markerStyle');
    chart.load('title/text,axes/valueAxis/minimum,axes/valueAxis/maximum,axes/valueAxis/majorUnit');
    await context.sync();
    const values = series.items.map((one) => one.getDimensionValues('Values'));
    const categories = series.items.map((one) => one.getDimensionValues('Categories'));
    await context.sync();
    const { valueAxis } = chart.axes;
    return {
      names: charts.items.map(({ name }) => name),
      type: charts.items[0]?.chartType,
      title: chart.title.text,
      axis: [valueAxis.minimum, valueAxis.maximum, valueAxis.majorUnit],
      series: series.items.map(({ name, markerStyle }) => ({ name, markerStyle })),
      values: values.map(({ value }) => value),
      categories: categories.map(({ value }) => value),
    };
  });
}

describe('Inserting the radar', () => {
  it('draws ten axes in order, from 0 to 4 by 1, with markers and the project’s name', async () => {
    const { app, open } = await benchWithFiche();
    expect(valueOf(await app.insertRadar(open, 'overall'))).toEqual({ warnings: [] });
    const radar = await radars();
    expect(radar).toMatchObject({
      names: ['FPD_Radar'],
      type: 'RadarMarkers',
      title: 'Radar des enjeux Data – Capteurs de remplissage des bornes à verre',
      axis: [0, 4, 1],
      series: [{ name: 'Enjeu', markerStyle: 'Circle' }],
    });
    expect(radar.categories[0]).toEqual(open.questionnaire.themes.map(({ axisLabel }) => axisLabel));
    expect(radar.values[0]?.map(Number)).toEqual(open.scores.themes.map(({ overall }) => overall));
  });

  it('takes two round trips, the first time and the next', async () => {
    const bench = await benchWithFiche();
    expect(await bench.requestsOf(() => bench.app.insertRadar(bench.open, 'overall'))).toBe(2);
    expect(await bench.requestsOf(() => bench.app.insertRadar(bench.open, 'overall'))).toBe(2);
  });

  it('leaves one chart when inserted twice, by two panes or after reopening', async () => {
    const bench = await benchWithFiche();
    valueOf(await bench.app.insertRadar(bench.open, 'overall'));
    const open = await reread(bench);
    valueOf(await bench.app.insertRadar(open, 'overall'));
    expect((await radars()).names).toEqual(['FPD_Radar']);
  });

  it('draws prototype and généralisation as two lines that differ in dash and marker', async () => {
    const { app, open } = await benchWithFiche();
    valueOf(await app.insertRadar(open, 'overall'));
    valueOf(await app.insertRadar(open, 'horizons'));
    const radar = await radars();
    expect(radar.series).toEqual([
      { name: 'Prototype', markerStyle: 'Circle' },
      { name: 'Généralisation', markerStyle: 'Square' },
    ]);
    expect(radar.categories[1]).toHaveLength(10);
  });

  it('follows an answer without being inserted again', async () => {
    const { app, open } = await benchWithFiche();
    valueOf(await app.insertRadar(open, 'overall'));
    valueOf(await app.saveAnswer(open, '10-P', { value: 4, comment: '' }));
    expect((await radars()).values[0]?.map(Number)[9]).toBe(2.5);
  });

  it('draws an evaluation of the history beside the answers as they stand, in two round trips', async () => {
    const bench = await benchWithFiche();
    const [earlier] = bench.open.fiche.snapshots;
    if (!earlier) throw new Error('the example has an evaluation');
    const compared = { kind: 'evaluations', current: 'now', earlier } as const;
    expect(await bench.requestsOf(() => bench.app.insertRadar(bench.open, compared))).toBe(2);
    expect(await bench.requestsOf(() => bench.app.insertRadar(bench.open, compared))).toBe(2);
    const radar = await radars();
    expect(radar.names).toEqual(['FPD_Radar']);
    expect(radar.series).toEqual([
      { name: 'Réponses actuelles', markerStyle: 'Circle' },
      { name: 'Premier tour de l’atelier (06/10/2026)', markerStyle: 'Square' },
    ]);
    expect(radar.values[0]?.map(Number)).toEqual(bench.open.scores.themes.map(({ overall }) => overall));
    expect(radar.values[1]?.map(Number)).toEqual(Object.values(earlier.themeScores));
  });

  it.each(['at once', 'after reopening'])('lets only the answers as they stand follow an answer, %s', async (when) => {
    const bench = await benchWithFiche();
    const [earlier] = bench.open.fiche.snapshots;
    if (!earlier) throw new Error('the example has an evaluation');
    valueOf(await bench.app.insertRadar(bench.open, { kind: 'evaluations', current: 'now', earlier }));
    const open = when === 'at once' ? bench.open : await reread(bench);
    expect(
      await bench.requestsOf(async () => valueOf(await bench.app.saveAnswer(open, '10-P', { value: 4, comment: '' }))),
    ).toBe(1);
    const { series, values } = await radars();
    expect(series[0]?.name).toBe('Réponses actuelles');
    expect(values[0]?.map(Number)[9]).toBe(2.5);
    expect(values[1]?.map(Number)).toEqual(Object.values(earlier.themeScores));
  });

  it('draws two evaluations of the history as they were, whatever is answered since', async () => {
    const { app, open } = await benchWithFiche();
    const [earlier] = open.fiche.snapshots;
    if (!earlier) throw new Error('the example has an evaluation');
    const current = { ...app.dateEvaluation(open, ''), themeScores: { ...earlier.themeScores, rgpd: null } };
    valueOf(await app.insertRadar(open, { kind: 'evaluations', current, earlier }));
    valueOf(await app.saveAnswer(open, '10-P', { value: 4, comment: '' }));
    const { series, values } = await radars();
    expect(series.map(({ name }) => name)).toEqual(['24/11/2026', 'Premier tour de l’atelier (06/10/2026)']);
    expect(values[0]?.map(Number)[9]).toBe(earlier.themeScores['environnement']);
    expect(values[0]?.[7]).toBe('');
  });

  it('is drawn again where someone deleted it', async () => {
    const { app, open } = await benchWithFiche();
    valueOf(await app.insertRadar(open, 'overall'));
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('FPD_Scores').worksheet.charts.getItem('FPD_Radar').delete();
      await context.sync();
    });
    valueOf(await app.insertRadar(open, 'overall'));
    expect((await radars()).names).toEqual(['FPD_Radar']);
  });

  it('stays where a user moved it', async () => {
    const { app, open } = await benchWithFiche();
    valueOf(await app.insertRadar(open, 'overall'));
    const place = async (left?: number) =>
      Excel.run(async (context) => {
        const chart = context.workbook.tables.getItem('FPD_Scores').worksheet.charts.getItem('FPD_Radar');
        if (left !== undefined) chart.left = left;
        chart.load('left');
        await context.sync();
        return chart.left;
      });
    const moved = await place(40);
    valueOf(await app.insertRadar(open, 'overall'));
    expect(await place()).toBeCloseTo(moved, 0);
  });

  it('is shown once it is drawn; where Excel refuses that, it is there all the same, and that is said', async () => {
    const { app, open } = await benchWithFiche();
    const activeSheet = () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet().load({ name: true });
        await context.sync();
        return sheet.name;
      });
    expect(await activeSheet()).not.toBe('Radar');
    expect(valueOf(await app.insertRadar(open, 'overall'))).toEqual({ warnings: [] });
    expect(await activeSheet()).toBe('Radar');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().activate();
      context.workbook.worksheets.getItem('Radar').visibility = 'Hidden';
      await context.sync();
    });
    expect(valueOf(await app.insertRadar(open, 'horizons'))).toEqual({ warnings: ['cosmetics'] });
    expect((await radars()).series).toHaveLength(2);
  });

  it('says which part is missing where the Radar sheet is gone', async () => {
    const { app, open } = await benchWithFiche();
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('FPD_Scores').worksheet.delete();
      await context.sync();
    });
    expect(await app.insertRadar(open, 'overall')).toMatchObject({ ok: false, failure: { code: 'missingPart' } });
  });
});
