import { pageContent } from '../../src/application/page-behind';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import { summarySheet } from '../../src/format/plan/summary-sheet';
import { sheetWords } from '../../src/format/words/sheet-words';
import { benchWithFiche, valueOf } from '../builders/excel-bench';
import { words, rangeOf, read, readAll } from '../builders/summary-page';

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
    const made = { answers: '', date: '2026-11-24', content: pageContent(open, 'overall', '2026-11-24') };
    const before = excel.workbook.sheets.map(({ name }) => name);
    const written = await excelWorkbook().writeSummary({
      anew: { plan: summarySheet(input, made), staleNames: [], position: null },
      // Comes after all is drawn, and has no place.
      writes: [{ name: 'FPD_Elsewhere', row: 0, column: 0, value: '' }],
      heights: [],
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
