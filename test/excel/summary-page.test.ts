import { radarRows } from '../../src/application/radar-rows';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import { summarySheet } from '../../src/format/plan/summary-sheet';
import { summaryContent } from '../../src/format/summary/summary-content';
import { SLOTS, type SlotKey } from '../../src/format/summary/summary-slots';
import { sheetWords } from '../../src/format/words/sheet-words';
import { benchWithFiche, reread, valueOf } from '../builders/excel-bench';

const words = sheetWords('fr').summary;
const rangeOf = (context: Excel.RequestContext, key: SlotKey) =>
  context.workbook.names.getItem(SLOTS[key].name).getRange();

/** The first cell of a slot. */
async function read(key: SlotKey): Promise<unknown> {
  return (await readAll(key))[0]?.[0];
}

async function readAll(key: SlotKey): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = rangeOf(context, key).load({ values: true });
    await context.sync();
    return range.values as unknown[][];
  });
}

async function type(key: SlotKey, value: string): Promise<void> {
  await Excel.run(async (context) => {
    rangeOf(context, key).getCell(0, 0).values = [[value]];
    await context.sync();
  });
}

async function named(name: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange().load({ values: true });
    await context.sync();
    return (range.values as unknown[][])[0]?.[0];
  });
}

async function sheetsAndCharts() {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    const sheet = rangeOf(context, 'title').worksheet.load('name');
    const active = worksheets.getActiveWorksheet().load('name');
    sheet.charts.load('items/name,items/chartType,items/left');
    await context.sync();
    return {
      sheets: worksheets.items.map(({ name }) => name),
      page: sheet.name,
      active: active.name,
      charts: sheet.charts.items.map(({ name, chartType }) => [name, chartType]),
      left: sheet.charts.items[0]?.left,
    };
  });
}

describe('Making the page for the presentation', () => {
  it('draws it on a new sheet with a radar of its own, in three round trips, and shows it', async () => {
    const bench = await benchWithFiche();
    const { app, open } = bench;
    let result: unknown;
    expect(await bench.requestsOf(async () => (result = valueOf(await app.writeSummary(open, 'overall'))))).toBe(3);
    expect(result).toEqual({
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
    expect(await read('difficultyHeadline')).toBe('3 thèmes sur 9');
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

describe('A page that cannot be made', () => {
  const protect = (what: (context: Excel.RequestContext) => void) =>
    Excel.run(async (context) => {
      what(context);
      await context.sync();
    });

  it('says that the workbook’s structure is protected, and adds nothing', async () => {
    const { app, open, excel } = await benchWithFiche();
    await protect((context) => context.workbook.protection.protect());
    const before = excel.workbook.sheets.length;
    expect(await app.writeSummary(open, 'overall')).toMatchObject({
      ok: false,
      failure: { code: 'protectedWorkbook', useCase: 'writeSummary' },
    });
    expect(excel.workbook.sheets).toHaveLength(before);
  });

  it('is still brought up to date in a workbook whose structure is protected', async () => {
    const { app, open } = await benchWithFiche();
    valueOf(await app.writeSummary(open, 'overall'));
    await protect((context) => context.workbook.protection.protect());
    expect(await app.writeSummary(open, 'overall')).toMatchObject({ ok: true, value: { created: false } });
  });

  it('says which sheet is protected', async () => {
    const { app, open } = await benchWithFiche();
    valueOf(await app.writeSummary(open, 'overall'));
    await protect((context) => context.workbook.worksheets.getItem('Présentation').protection.protect());
    expect(await app.writeSummary(open, 'overall')).toMatchObject({
      ok: false,
      failure: { code: 'protectedSheet', place: 'Présentation' },
    });
  });

  it('names what is missing where the radar’s data were deleted', async () => {
    const { app, open } = await benchWithFiche();
    valueOf(await app.writeSummary(open, 'overall'));
    await protect((context) => rangeOf(context, 'chart').getEntireColumn().delete('Left'));
    expect(await app.writeSummary(open, 'overall')).toMatchObject({
      ok: false,
      failure: { code: 'missingPart', place: 'FPD_SummaryChart' },
    });
  });

  it('leaves no sheet behind where Excel stops half-way', async () => {
    const { open, excel } = await benchWithFiche();
    const input = { ...open, words: sheetWords('fr') };
    const before = excel.workbook.sheets.map(({ name }) => name);
    const written = await excelWorkbook().writeSummary({
      anew: { plan: summarySheet(input, summaryContent(input, radarRows(open, 'overall'))), staleNames: [] },
      // Comes after all is drawn, and has no place.
      writes: [{ name: 'FPD_Elsewhere', row: 0, column: 0, value: '' }],
      footer: { left: '', center: '', right: '' },
      radar: { mode: 'overall', title: '', isDrawn: false, hasPlace: true, rows: 11 },
    });
    expect(written).toMatchObject({ ok: false, failure: { code: 'missingPart' } });
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(before);
  });

  it('is refused for a fiche of a newer layout', async () => {
    const { app, open } = await benchWithFiche();
    expect(await app.writeSummary({ ...open, readOnly: true }, 'overall')).toMatchObject({
      ok: false,
      failure: { code: 'readOnly' },
    });
  });
});

describe('A page of an empty fiche', () => {
  it('says what is missing instead of leaving holes', async () => {
    const { app, open } = await benchWithFiche({ kind: 'empty' });
    valueOf(await app.writeSummary(open, 'overall'));
    expect(await read('title')).toBe(words.untitled);
    expect(await read('subject')).toBe(words.empty);
    expect((await readAll('problems'))[0]?.[1]).toBe(words.notAssessed);
    expect((await readAll('actions'))[0]?.[1]).toBe(words.noAnswer);
  });
});
