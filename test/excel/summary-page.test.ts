import { pageIsBehind } from '../../src/application/page-behind';
import { benchWithFiche, reread, valueOf } from '../builders/excel-bench';
import { rangeOf, read, readAll, type, named, sheetsAndCharts, words } from '../builders/summary-page';
import { SLOTS } from '../../src/format/summary/summary-slots';
import { SUMMARY_NAMES } from '../../src/format/summary/summary-names';

describe('Making the page for the presentation', () => {
  it('stands right after the radar, and keeps its memory out of sight', async () => {
    const { app, open } = await benchWithFiche();
    valueOf(await app.writeSummary(open, 'overall'));
    const { sheets } = await sheetsAndCharts();
    expect(sheets.slice(sheets.indexOf('Radar'), sheets.indexOf('Radar') + 3)).toEqual([
      'Radar',
      'Présentation',
      'Historique des évaluations',
    ]);
    const hidden = await Excel.run(async (context) => {
      const ranges = [SUMMARY_NAMES.written, SUMMARY_NAMES.answers, SLOTS.chart.name].map((name) =>
        context.workbook.names.getItem(name).getRange().load('columnHidden'),
      );
      await context.sync();
      return ranges.map(({ columnHidden }) => columnHidden);
    });
    expect(hidden).toEqual([true, true, false]);
  });

  it('draws it on a new sheet with a radar of its own, in three round trips, and shows it', async () => {
    const bench = await benchWithFiche();
    const { app, open } = bench;
    let result: unknown;
    expect(await bench.requestsOf(async () => (result = valueOf(await app.writeSummary(open, 'overall'))))).toBe(3);
    expect(result).toMatchObject({
      sheet: 'Présentation',
      created: true,
      kept: 0,
      replaced: 0,
      shortened: false,
      warnings: [],
    });
    expect(await sheetsAndCharts()).toMatchObject({
      page: 'Présentation',
      active: 'Présentation',
      charts: [['FPD_SummaryRadar', 'RadarMarkers']],
    });
    expect(await read('title')).toBe('Capteurs de remplissage des bornes à verre');
    expect(await read('scaleUpHeadline')).toBe('Probable');
  });

  it('brings the same sheet up to date when asked again, in three round trips, wherever a user renamed it', async () => {
    const bench = await benchWithFiche();
    const { app } = bench;
    valueOf(await app.writeSummary(bench.open, 'overall'));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Présentation').name = 'Pour le 24';
      await context.sync();
    });
    const open = valueOf(await app.saveAnswer(await reread(bench), '10-P', { value: 4, comment: 'Trop lourd.' }));
    const before = (await sheetsAndCharts()).sheets;
    let result: unknown;
    expect(await bench.requestsOf(async () => (result = valueOf(await app.writeSummary(open, 'overall'))))).toBe(3);
    expect(result).toMatchObject({ sheet: 'Pour le 24', created: false });
    expect(await sheetsAndCharts()).toMatchObject({ sheets: before, charts: [['FPD_SummaryRadar', 'RadarMarkers']] });
    expect(await read('difficultyHeadline')).toBe('3 thématiques sur 9');
    expect((await readAll('problems'))[2]?.[1]).toContain('Trop lourd.');
  });

  it('follows the curves that were chosen', async () => {
    const { app, open } = await benchWithFiche();
    valueOf(await app.writeSummary(open, 'overall'));
    valueOf(await app.writeSummary(open, 'horizons'));
    const series = await Excel.run(async (context) => {
      const chart = rangeOf(context, 'title').worksheet.charts.getItem('FPD_SummaryRadar');
      chart.series.load('items/name');
      await context.sync();
      const values = chart.series.items.map((one) => one.getDimensionValues('Values'));
      await context.sync();
      return chart.series.items.map(({ name }, i) => [name, values[i]?.value.map(Number)]);
    });
    expect(series).toEqual([
      ['Prototype', open.scores.themes.map(({ prototype }) => prototype ?? 0)],
      ['Généralisation', open.scores.themes.map(({ scaleUp }) => scaleUp)],
    ]);
  });

  it('leaves a sheet of the user’s own that has its name alone', async () => {
    const { app, open } = await benchWithFiche();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('présentation').getRange('A1').values = [['à moi']];
      await context.sync();
    });
    expect(valueOf(await app.writeSummary(open, 'overall'))).toMatchObject({ sheet: 'Présentation (2)' });
  });

  it('is made again after someone deleted its sheet', async () => {
    const { app, open } = await benchWithFiche();
    valueOf(await app.writeSummary(open, 'overall'));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Présentation').delete();
      await context.sync();
    });
    expect(valueOf(await app.writeSummary(open, 'overall'))).toMatchObject({ sheet: 'Présentation', created: true });
    expect(await read('title')).toBe(open.fiche.project.name);
  });

  it('draws the radar again where someone deleted it, and leaves one that was moved where it is', async () => {
    const { app, open } = await benchWithFiche();
    valueOf(await app.writeSummary(open, 'overall'));
    const chart = (work: (chart: Excel.Chart) => void) =>
      Excel.run(async (context) => {
        work(rangeOf(context, 'title').worksheet.charts.getItem('FPD_SummaryRadar'));
        await context.sync();
      });
    await chart((radar) => (radar.left = 40));
    valueOf(await app.writeSummary(open, 'overall'));
    expect((await sheetsAndCharts()).left).toBeCloseTo(40, 0);
    await chart((radar) => radar.delete());
    valueOf(await app.writeSummary(open, 'overall'));
    const again = await sheetsAndCharts();
    expect(again.charts).toHaveLength(1);
    expect(again.left).toBeGreaterThan(300);
  });
});

describe('What the workbook remembers of the page', () => {
  it('tells a pane that opens later that there is one, when it was made, and whether the fiche has changed since', async () => {
    const bench = await benchWithFiche();
    expect((await reread(bench)).page).toBeNull();
    const written = valueOf(await bench.app.writeSummary(bench.open, 'horizons'));
    const later = await reread(bench);
    expect(later.page).toEqual(written.page);
    expect(later.page?.date).toBe('2026-11-24');
    expect(pageIsBehind(later)).toBe(false);
    bench.person.setCell('Évaluation', 'F6', '1');
    const answered = await reread(bench);
    expect(pageIsBehind(answered)).toBe(true);
    expect(valueOf(await bench.app.writeSummary(answered, 'overall')).created).toBe(false);
    expect(pageIsBehind(await reread(bench))).toBe(false);
  });

  it('follows a text as well as an answer, in the pane that made it', async () => {
    const { app, open } = await benchWithFiche();
    const { page } = valueOf(await app.writeSummary(open, 'overall'));
    const renamed = valueOf(await app.saveProjectField({ ...open, page }, 'description', 'Autre sujet.'));
    expect(pageIsBehind(renamed)).toBe(true);
    expect(
      pageIsBehind(valueOf(await app.saveProjectField(renamed, 'description', open.fiche.project.description))),
    ).toBe(false);
  });

  it('is printed on the page as the day it was made', async () => {
    const { app, open } = await benchWithFiche();
    valueOf(await app.writeSummary(open, 'overall'));
    expect(await read('made')).toBe(words.made('24 novembre 2026'));
  });

  it('is said beside the page, without the pane, once an answer has changed, until the page is made anew', async () => {
    const bench = await benchWithFiche();
    const beside = async () =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem('Présentation').getRange('N3').load({ values: true });
        await context.sync();
        return (cell.values as unknown[][])[0]?.[0];
      });
    valueOf(await bench.app.writeSummary(bench.open, 'overall'));
    expect(await beside()).toBe('');
    bench.person.setCell('Évaluation', 'F6', '1');
    expect(await beside()).toBe(words.behind);
    expect(await bench.requestsOf(async () => bench.app.writeSummary(await reread(bench), 'overall'))).toBe(1 + 3);
    expect(await beside()).toBe('');
  });

  it('is not a fiche where nothing but the page is left', async () => {
    const bench = await benchWithFiche();
    valueOf(await bench.app.writeSummary(bench.open, 'overall'));
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ name: true });
      await context.sync();
      for (const sheet of worksheets.items) if (sheet.name !== 'Présentation') sheet.delete();
      await context.sync();
    });
    expect(valueOf(await bench.app.open())).toEqual({ kind: 'noFiche' });
  });
});

describe('What a person typed on the page', () => {
  it('stays while the fiche says the same, and makes way beside the page when it says something else', async () => {
    const { app, open } = await benchWithFiche();
    valueOf(await app.writeSummary(open, 'overall'));
    await type('subject', 'Vider les bornes quand elles sont pleines.');
    expect(valueOf(await app.writeSummary(open, 'overall'))).toMatchObject({ kept: 1, replaced: 0 });
    expect(await read('subject')).toBe('Vider les bornes quand elles sont pleines.');

    const changed = valueOf(await app.saveProjectField(open, 'description', 'Autre sujet.'));
    expect(valueOf(await app.writeSummary(changed, 'overall'))).toMatchObject({ kept: 0, replaced: 1 });
    expect(await read('subject')).toBe('Autre sujet.');
    expect(await named('FPD_SummaryReplaced')).toBe('Vider les bornes quand elles sont pleines.');
  });

  it('stays on every free cell, also after rows were added', async () => {
    const { app, open } = await benchWithFiche();
    valueOf(await app.writeSummary(open, 'overall'));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Présentation');
      sheet.getRange('1:1').insert('Down');
      sheet.getRange('B1').values = [['Atelier du 24 novembre']];
      sheet.getRange('N8').values = [['Commencer par les élus']];
      await context.sync();
    });
    valueOf(await app.writeSummary(open, 'overall'));
    const kept = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Présentation');
      const cells = ['B1', 'N8'].map((address) => sheet.getRange(address).load({ values: true }));
      await context.sync();
      return cells.map(({ values }) => (values as unknown[][])[0]?.[0]);
    });
    expect(kept).toEqual(['Atelier du 24 novembre', 'Commencer par les élus']);
    expect(await read('title')).toBe(open.fiche.project.name);
  });

  it('gives way where it stands for a result, and an emptied text comes back', async () => {
    const { app, open } = await benchWithFiche();
    valueOf(await app.writeSummary(open, 'overall'));
    await type('scaleUpHeadline', 'Certaine');
    await type('objectives', '');
    expect(valueOf(await app.writeSummary(open, 'overall'))).toMatchObject({ kept: 0, replaced: 1 });
    expect(await read('scaleUpHeadline')).toBe('Probable');
    expect(await read('objectives')).toMatch(/^Réduire d’un quart/);
    expect(await named('FPD_SummaryReplaced')).toBe('Certaine');
  });
});
