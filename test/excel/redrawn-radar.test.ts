import { isMissingPart } from '../../src/domain/problem';
import { READING_NAMES } from '../../src/format/fields';
import { bodyOf, inExcel } from '../builders/edited-sheets';
import { benchWithFiche, reread, valueOf } from '../builders/excel-bench';

const charts = () =>
  inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/visibility');
    await context.sync();
    const found = worksheets.items.map((sheet) => ({
      sheet: sheet.name,
      charts: sheet.charts.load('items/name,items/chartType'),
    }));
    await context.sync();
    return found.flatMap((one) => one.charts.items.map((chart) => [one.sheet, chart.name, chart.chartType]));
  });

const scoresOnSheet = async () => (await bodyOf('FPD_Scores')).values;

const readingsOnSheet = () =>
  inExcel(async (context) => {
    const ranges = Object.values(READING_NAMES).map((name) =>
      context.workbook.names.getItem(name).getRange().load('values'),
    );
    await context.sync();
    return ranges.map(({ values }) => values as unknown[][]);
  });

const activeSheet = () =>
  inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return sheet.name;
  });

describe('The radar of a sheet that was deleted', () => {
  it('is drawn again under its name as the sheet comes back, which does not come to the front', async () => {
    const bench = await benchWithFiche();
    valueOf(await bench.app.insertRadar(bench.open, 'overall'));
    await inExcel((context) => {
      context.workbook.worksheets.getItem('Évaluation').activate();
      context.workbook.worksheets.getItem('Radar').delete();
    });
    const open = valueOf(await bench.app.repair(await reread(bench)));
    expect(open.radarDrawn).toBe(true);
    expect(await charts()).toEqual([['Radar', 'FPD_Radar', 'RadarMarkers']]);
    expect(await activeSheet()).toBe('Évaluation');
    // The next answer redraws that one.
    valueOf(await bench.app.insertRadar(open, 'horizons'));
    expect(await charts()).toHaveLength(1);
  });

  it('shows scores that are sent to Excel once, as the sheet is built', async () => {
    const bench = await benchWithFiche();
    await inExcel((context) => context.workbook.worksheets.getItem('Radar').delete());
    const open = await reread(bench);
    const before = bench.excel.requests.length;
    valueOf(await bench.app.repair(open));
    const withScores = bench.excel.requests
      .slice(before)
      .map(({ request }) => JSON.stringify(request).includes('Cybersécurité'));
    expect(withScores.filter(Boolean)).toHaveLength(1);
    const [scores, written] = [await scoresOnSheet(), bench.excel.requests.length];
    valueOf(await bench.app.insertRadar(open, 'overall'));
    expect(bench.excel.requests.length).toBeGreaterThan(written);
    expect(await scoresOnSheet()).toEqual(scores);
  });

  it('is not drawn where there is nothing to draw, nor where the scores were there', async () => {
    const bench = await benchWithFiche({ kind: 'empty' });
    await inExcel((context) => context.workbook.worksheets.getItem('Radar').delete());
    expect(valueOf(await bench.app.repair(await reread(bench))).radarDrawn).toBeUndefined();
    await inExcel((context) => context.workbook.tables.getItem('FPD_Impact').delete());
    expect(valueOf(await bench.app.repair(await reread(bench))).radarDrawn).toBeUndefined();
    expect(await charts()).toEqual([]);
  });

  it('stays as it is where its table was only made a plain range', async () => {
    const bench = await benchWithFiche();
    valueOf(await bench.app.insertRadar(bench.open, 'horizons'));
    await inExcel((context) => context.workbook.tables.getItem('FPD_Scores').convertToRange());
    expect(valueOf(await bench.app.repair(await reread(bench))).radarDrawn).toBeUndefined();
    expect(await charts()).toHaveLength(1);
  });
});

describe('The last scores of answers that were deleted', () => {
  it('stay where they are as a repair gives back what was lost beside them', async () => {
    const bench = await benchWithFiche();
    const readings = await readingsOnSheet();
    await inExcel((context) => {
      context.workbook.worksheets.getItem('Évaluation').delete();
      context.workbook.tables.getItem('FPD_Scores').getDataBodyRange().getRow(4).getEntireRow().delete('Up');
      context.workbook.names.getItem('FPD_KeyPoints').delete();
    });
    const scores = await scoresOnSheet();
    expect(scores).toHaveLength(9);
    const open = valueOf(await bench.app.repair(await reread(bench)));
    expect(open.problems.filter(isMissingPart)).toEqual([]);
    expect(open.fiche.answers).toEqual({});
    expect((await scoresOnSheet()).filter(([theme]) => !String(theme).startsWith('Cybersécurité'))).toEqual(scores);
    expect(await readingsOnSheet()).toEqual(readings);
  });
});
