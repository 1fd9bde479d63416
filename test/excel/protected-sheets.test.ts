import type { OpenFiche } from '../../src/application/fiche-app';
import { benchWithFiche, excelBench, reread, valueOf, type Bench } from '../builders/excel-bench';

async function inExcel(work: (context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context);
    await context.sync();
  });
}

const protect = (table: string) =>
  inExcel((context) => context.workbook.tables.getItem(table).worksheet.protection.protect());
const unprotect = (table: string) =>
  inExcel((context) => context.workbook.tables.getItem(table).worksheet.protection.unprotect());

async function scoresOnSheet(): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const body = context.workbook.tables.getItem('FPD_Scores').getDataBodyRange().load('values');
    await context.sync();
    return body.values as unknown[][];
  });
}

const level = (value: number) => ({ value, comment: '' });

describe('With the sheet of scores protected', () => {
  it('an answer is saved, and it is said which sheet is behind', async () => {
    const bench = await benchWithFiche();
    await protect('FPD_Scores');
    const before = await scoresOnSheet();
    let open = valueOf(await bench.app.saveAnswer(bench.open, '05-P', level(4)));
    expect(open.sheetBehind).toBe('Radar');
    open = valueOf(await bench.app.saveAnswer(open, '05-E', level(4)));
    expect(await scoresOnSheet()).toEqual(before);
    const read = await reread(bench);
    expect(read.fiche).toEqual(open.fiche);
    expect(read.sheetBehind).toBe('Radar');
  });

  it('the scores are level once it is open again and the workbook was read', async () => {
    const bench = await benchWithFiche();
    await protect('FPD_Scores');
    valueOf(await bench.app.saveAnswer(bench.open, '05-P', level(4)));
    await unprotect('FPD_Scores');
    const read = await reread(bench);
    expect(read.sheetBehind).toBeNull();
    expect((await scoresOnSheet())[4]).toEqual(['Cybersécurité', 3, 4, 2]);
  });

  it('the next answer brings all of it level, the project’s name too', async () => {
    const bench = await benchWithFiche();
    await protect('FPD_Scores');
    let open = valueOf(await bench.app.saveProjectField(bench.open, 'name', 'Eau'));
    expect(open).toMatchObject({ sheetBehind: 'Radar', fiche: { project: { name: 'Eau' } } });
    await unprotect('FPD_Scores');
    open = valueOf(await bench.app.saveAnswer(open, '05-P', level(4)));
    expect(open.sheetBehind).toBeNull();
    expect((await scoresOnSheet())[4]).toEqual(['Cybersécurité', 3, 4, 2]);
    await inSubtitle((subtitle) => expect(subtitle).toMatch(/^Eau · /));
  });

  it('the radar is not inserted, and the sentence can name the sheet', async () => {
    const bench = await benchWithFiche();
    await protect('FPD_Scores');
    const refused = await bench.app.insertRadar(bench.open, 'overall');
    expect(refused).toMatchObject({ ok: false, failure: { code: 'protectedSheet', place: 'Radar' } });
  });
});

describe('With the sheet that takes it protected', () => {
  const cases: readonly [string, string, string, (bench: Bench & { open: OpenFiche }) => Promise<unknown>][] = [
    ['an answer', 'FPD_Answers', 'Évaluation', ({ app, open }) => app.saveAnswer(open, '01-P', level(1))],
    ['a field', 'FPD_Calendar', 'Fiche projet', ({ app, open }) => app.saveProjectField(open, 'name', 'Eau')],
    ['an item', 'FPD_Datasets', 'Données', ({ app, open }) => app.removeItem(open, 'datasets', 0)],
    [
      'an added item',
      'FPD_Actions',
      'Radar',
      ({ app, open }) => app.addItem(open, 'actions', { theme: '', action: 'Faire', who: '', when: '' }),
    ],
    ['a moved item', 'FPD_Impact', 'Fiche projet', ({ app, open }) => app.moveItem(open, 'impact', 0, 1)],
  ];
  it.each(cases)(
    '%s is refused, with the sheet’s name, and the workbook is as it was',
    async (_, table, place, act) => {
      const bench = await benchWithFiche();
      await protect(table);
      expect(await act(bench)).toMatchObject({ ok: false, failure: { code: 'protectedSheet', place } });
      await unprotect(table);
      expect((await reread(bench)).fiche).toEqual(bench.open.fiche);
      expect(await act(bench)).toMatchObject({ ok: true });
    },
  );
});

describe('With the workbook’s structure protected', () => {
  it('no sheet can be added, and the sentence says so', async () => {
    const bench = excelBench();
    await inExcel((context) => context.workbook.protection.protect());
    expect(await bench.app.createFiche('fr', { kind: 'empty' })).toMatchObject({
      ok: false,
      failure: { code: 'protectedWorkbook' },
    });
  });
});

async function inSubtitle(check: (subtitle: unknown) => void): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.names.getItem('FPD_RadarSubtitle').getRange().load('values');
    await context.sync();
    check((range.values as unknown[][])[0]?.[0]);
  });
}
