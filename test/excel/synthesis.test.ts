import type { RefusedFile } from '../../src/domain/synthesis/refused-file';
import type { ScoredFiche } from '../../src/domain/synthesis/scored-fiche';
import { synthesisOf } from '../../src/domain/synthesis/synthesis';
import { SYNTHESIS_NAMES, SYNTHESIS_TABLE } from '../../src/format/synthesis/synthesis-names';
import { benchWithFiche, excelBench, reread, valueOf, type Bench } from '../builders/excel-bench';
import { workshopFiches } from '../builders/workshop';

const REFUSED: readonly RefusedFile[] = [{ file: 'secret.xlsx', reason: 'encrypted' }];

const write = ({ app }: Bench, fiches: readonly ScoredFiche[], refused = REFUSED) =>
  app.writeSynthesis(synthesisOf(fiches), refused, 'fr');

/** Names of the projects in the table, and the charts beside it. */
function seen(): Promise<{
  readonly projects: readonly unknown[];
  readonly charts: readonly string[];
  readonly active: string;
}> {
  return Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(SYNTHESIS_TABLE);
    const rows = table.getDataBodyRange().load({ values: true });
    const charts = table.worksheet.charts.load({ name: true, chartType: true });
    const active = context.workbook.worksheets.getActiveWorksheet().load({ name: true });
    await context.sync();
    return {
      projects: rows.values.map(([, name]) => name as unknown),
      charts: charts.items.map(({ name, chartType }) => `${name} ${chartType}`),
      active: active.name,
    };
  });
}

const inSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run((context) => work(context.workbook.names.getItem(SYNTHESIS_NAMES.page).getRange().worksheet, context));

/** Cells just outside of what is ours: below it, and to the right of it. */
const notes = (context: Excel.RequestContext) => {
  const last = context.workbook.names.getItem(SYNTHESIS_NAMES.page).getRange().getLastCell();
  return { below: last.getOffsetRange(2, -3), beside: last.getOffsetRange(-1, 2) };
};

const CHARTS = ['FPD_SynthesisRadarChart RadarMarkers', 'FPD_SynthesisMatrixChart XYScatter'];

describe('Making the sheet « Synthèse »', () => {
  it('draws it on a new sheet with its two charts, in three round trips, and shows it', async () => {
    const bench = excelBench();
    let result: unknown;
    const fiches = workshopFiches(3);
    expect(await bench.requestsOf(async () => (result = valueOf(await write(bench, fiches))))).toBe(3);
    expect(result).toEqual({ sheet: 'Synthèse', created: true, warnings: [] });
    expect(await seen()).toEqual({
      projects: ['Projet 1', 'Projet 2', 'Projet 3'],
      charts: CHARTS,
      active: 'Synthèse',
    });
  });

  it('draws the mean, the least and the greatest, and each project where its indexes say', async () => {
    const fiches = workshopFiches(3);
    await write(excelBench(), fiches);
    const [main] = synthesisOf(fiches).groups;
    const read = await inSheet(async (sheet, context) => {
      const radar = sheet.charts.getItem('FPD_SynthesisRadarChart');
      const matrix = sheet.charts.getItem('FPD_SynthesisMatrixChart');
      const values = [0, 1, 2].map((i) => radar.series.getItemAt(i).getDimensionValues('Values'));
      const [x, y] = (['XValues', 'YValues'] as const).map((of) => matrix.series.getItemAt(0).getDimensionValues(of));
      const label = matrix.series.getItemAt(0).points.getItemAt(0).dataLabel.load({ text: true });
      await context.sync();
      return { radar: values.map((one) => one.value.map(Number)), x: x?.value, y: y?.value, label: label.text };
    });
    const figures = main?.figures ?? [];
    const rounded = (of: 'mean' | 'least' | 'greatest') =>
      figures.map((one) => expect.closeTo(one[of] ?? 0, 5) as number);
    expect(read.radar).toEqual([rounded('mean'), rounded('least'), rounded('greatest')]);
    const indexes = fiches.map(({ scores }) => [scores.difficulty.value, scores.scaleUp.value]);
    expect(read.x?.slice(0, 3).map((x, i) => [Number(x), Number(read.y?.[i])])).toEqual(indexes);
    expect(read.label).toBe('Projet 1');
  });

  it('is made anew in its place when asked again, in three round trips, with more projects or fewer', async () => {
    const bench = excelBench();
    for (const count of [3, 30, 2]) {
      let result: unknown;
      const trips = await bench.requestsOf(async () => (result = valueOf(await write(bench, workshopFiches(count)))));
      expect({ count, trips, result }).toMatchObject({ count, trips: 3, result: { created: count === 3 } });
      const { projects, charts } = await seen();
      expect({ projects: projects.length, charts }).toEqual({ projects: count, charts: CHARTS });
    }
  });

  it('leaves notes beside and below it as they are, however it grows, wherever it was moved and renamed', async () => {
    const bench = excelBench();
    await write(bench, workshopFiches(3));
    await inSheet(async (sheet, context) => {
      const { below, beside } = notes(context);
      below.values = [['dessous']];
      beside.values = [['à côté']];
      sheet.name = 'Le 24 novembre';
      sheet.getRange('1:2').insert('Down');
      sheet.getRange('A1').values = [['au-dessus']];
      await context.sync();
    });
    for (const count of [30, 2]) {
      expect(valueOf(await write(bench, workshopFiches(count)))).toMatchObject({
        sheet: 'Le 24 novembre',
        created: false,
      });
      const texts = await inSheet(async (sheet, context) => {
        const used = sheet.getUsedRange().load({ values: true });
        await context.sync();
        return used.values.flat().map(String);
      });
      expect(texts.filter((text) => ['au-dessus', 'dessous', 'à côté'].includes(text))).toEqual([
        'au-dessus',
        'à côté',
        'dessous',
      ]);
      expect(texts.filter((text) => text === 'Synthèse de l’atelier')).toHaveLength(1);
    }
  });

  it('leaves the fiche of the same workbook as it was', async () => {
    const bench = await benchWithFiche();
    await write(bench, workshopFiches(3));
    expect((await reread(bench)).fiche).toEqual(bench.open.fiche);
  });

  it('leaves a sheet of the user’s own that has its name alone', async () => {
    const bench = excelBench();
    bench.person.addSheet('synthèse');
    expect(valueOf(await write(bench, workshopFiches(2)))).toMatchObject({ sheet: 'Synthèse (2)', created: true });
  });

  it('is made anew after its sheet, or only its name, was deleted', async () => {
    const bench = excelBench();
    await write(bench, workshopFiches(2));
    await inSheet(async (sheet, context) => {
      sheet.delete();
      await context.sync();
    });
    expect(valueOf(await write(bench, workshopFiches(2)))).toMatchObject({ sheet: 'Synthèse', created: true });
    await Excel.run(async (context) => {
      context.workbook.names.getItem(SYNTHESIS_NAMES.page).delete();
      await context.sync();
    });
    expect(valueOf(await write(bench, workshopFiches(2)))).toMatchObject({ sheet: 'Synthèse (2)', created: true });
    expect((await seen()).projects).toHaveLength(2);
  });

  it('says that a sheet or the workbook is protected, before anything is written', async () => {
    const bench = excelBench();
    const protect = (what: (context: Excel.RequestContext) => void) =>
      Excel.run(async (context) => {
        what(context);
        await context.sync();
      });
    await protect((context) => context.workbook.protection.protect());
    expect(await write(bench, workshopFiches(2))).toMatchObject({ ok: false, failure: { code: 'protectedWorkbook' } });
    await protect((context) => context.workbook.protection.unprotect());
    await write(bench, workshopFiches(2));
    await protect((context) => context.workbook.worksheets.getItem('Synthèse').protection.protect());
    expect(await write(bench, workshopFiches(2))).toMatchObject({
      ok: false,
      failure: { code: 'protectedSheet', place: 'Synthèse', useCase: 'writeSynthesis' },
    });
  });

  it('refuses to make a sheet of nothing', async () => {
    expect(await write(excelBench(), [])).toMatchObject({ ok: false, failure: { code: 'notAFiche' } });
  });
});
