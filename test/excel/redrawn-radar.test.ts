import { inExcel } from '../builders/edited-sheets';
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
