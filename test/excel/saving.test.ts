import { benchWithFiche, reread, valueOf, type Bench } from '../builders/excel-bench';

/** Reads a table's body and one named cell, as anyone would. */
async function sheetOf(table: string, name = 'FPD_DifficultyIndex') {
  return Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(table).getDataBodyRange().load('values');
    const named = context.workbook.names.getItem(name).getRange().load('values');
    await context.sync();
    return { rows: body.values as unknown[][], named: (named.values as unknown[][])[0]?.[0] };
  });
}

async function inExcel(work: (context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context);
    await context.sync();
  });
}

const expectWorkbookToSay = async (bench: Bench, open: Awaited<ReturnType<typeof reread>>) => {
  const read = await reread(bench);
  expect(read.fiche).toEqual(open.fiche);
  expect(read.scores).toEqual(open.scores);
};

describe('Saving an answer', () => {
  it('writes it with all the scores that follow, in one round trip', async () => {
    const bench = await benchWithFiche();
    let open = bench.open;
    const requests = await bench.requestsOf(async () => {
      open = valueOf(await bench.app.saveAnswer(open, '05-P', { value: 4, comment: 'Voir le RSSI' }));
    });
    expect(requests).toBe(1);
    await expectWorkbookToSay(bench, open);
    const { rows, named } = await sheetOf('FPD_Scores');
    expect(rows[4]).toEqual(['Cybersécurité', 3, 4, 2]);
    expect(named).toBe(open.scores.difficulty.value);
    expect(open.scores.difficulties).toContain('cybersecurite');
  });

  it('shows the chosen level’s sentence, and all of them again once the answer is taken back', async () => {
    const bench = await benchWithFiche();
    const open = valueOf(await bench.app.saveAnswer(bench.open, '01-P', { value: 0, comment: '' }));
    expect((await sheetOf('FPD_Answers')).rows[0]?.[5]).toBe(
      'Toutes les données sont connues, déjà collectées et déjà utilisées pour cet usage.',
    );
    valueOf(await bench.app.saveAnswer(open, '01-P', { value: null, comment: '' }));
    expect((await sheetOf('FPD_Answers')).rows[0]?.[5]).toMatch(/^0 · Toutes .*\n1 · /);
  });

  it('leaves a gap, and says so, where a theme loses its last answer', async () => {
    const bench = await benchWithFiche();
    const open = valueOf(await bench.app.saveAnswer(bench.open, '08-P', { value: 'unknown', comment: '' }));
    valueOf(await bench.app.saveAnswer(open, '08-E', { value: null, comment: '' }));
    expect((await sheetOf('FPD_Scores')).rows[7]).toEqual(['RGPD (sans note)', '', '', '']);
  });

  it('lands on its own question after someone sorted the table, and touches no other row', async () => {
    const bench = await benchWithFiche();
    await inExcel((context) =>
      context.workbook.tables.getItem('FPD_Answers').sort.apply([{ key: 0, ascending: false }]),
    );
    const open = valueOf(await bench.app.saveAnswer(bench.open, '01-P', { value: 1, comment: 'après tri' }));
    await expectWorkbookToSay(bench, open);
  });

  it('finds everything by name where sheets were renamed and rows put above', async () => {
    const bench = await benchWithFiche();
    await inExcel((context) => {
      const sheet = context.workbook.tables.getItem('FPD_Answers').worksheet;
      sheet.name = 'Mes réponses';
      sheet.getRange('1:3').insert('Down');
    });
    const open = valueOf(await bench.app.saveAnswer(bench.open, '02-E', { value: 4, comment: '' }));
    await expectWorkbookToSay(bench, open);
  });

  it('says which part is missing where the table of answers is gone', async () => {
    const bench = await benchWithFiche();
    await inExcel((context) => context.workbook.tables.getItem('FPD_Answers').delete());
    const result = await bench.app.saveAnswer(bench.open, '01-P', { value: 1, comment: '' });
    expect(result).toMatchObject({ ok: false, failure: { code: 'missingPart', place: 'FPD_Answers 01-P' } });
  });

  it('says that the sheet is protected, and saves once it no longer is', async () => {
    const bench = await benchWithFiche();
    await inExcel((context) => context.workbook.tables.getItem('FPD_Answers').worksheet.protection.protect());
    const refused = await bench.app.saveAnswer(bench.open, '01-P', { value: 1, comment: '' });
    expect(refused).toMatchObject({ ok: false, failure: { code: 'protectedSheet' } });
    await inExcel((context) => context.workbook.tables.getItem('FPD_Answers').worksheet.protection.unprotect());
    const open = valueOf(await bench.app.saveAnswer(bench.open, '01-P', { value: 1, comment: '' }));
    await expectWorkbookToSay(bench, open);
  });

  it('puts answers sent at once in the order in which they came', async () => {
    const bench = await benchWithFiche();
    const levels = [0, 4, 1, 3, 2];
    await Promise.all(levels.map((value) => bench.app.saveAnswer(bench.open, '01-P', { value, comment: '' })));
    expect((await reread(bench)).fiche.answers['01-P']?.value).toBe(2);
  });
});

describe('Saving a field', () => {
  it('takes one round trip', async () => {
    const bench = await benchWithFiche();
    expect(await bench.requestsOf(() => bench.app.saveProjectField(bench.open, 'description', 'Une phrase.'))).toBe(1);
  });

  it.each([
    '=1+1',
    '+33 6 12',
    '-2',
    '@ici',
    "'cité",
    '0012',
    '1/2',
    'mars 2027',
    'VRAI',
    ' espace',
    'ligne 1\nligne 2',
  ])('keeps %j as the text that was typed', async (typed) => {
    const bench = await benchWithFiche({ kind: 'empty' });
    valueOf(await bench.app.saveProjectField(bench.open, 'name', typed));
    expect((await reread(bench)).fiche.project.name).toBe(typed);
  });

  it('writes dates and amounts as numbers, and what is neither as text', async () => {
    const bench = await benchWithFiche();
    let open = valueOf(await bench.app.saveProjectField(bench.open, 'date', '2027-03-01'));
    open = valueOf(await bench.app.saveProjectField(open, 'budgetAmount', 12_000.5));
    expect((await sheetOf('FPD_Scores', 'FPD_Date')).named).toBe(46447);
    expect((await sheetOf('FPD_Scores', 'FPD_BudgetAmount')).named).toBe(12_000.5);
    valueOf(await bench.app.saveProjectField(open, 'date', 'printemps 2027'));
    expect((await reread(bench)).fiche.project.date).toBe('printemps 2027');
  });

  it('shows the project’s name on the radar sheet, in its title and at the foot of the pages', async () => {
    const bench = await benchWithFiche();
    valueOf(await bench.app.insertRadar(bench.open, 'overall'));
    valueOf(await bench.app.saveProjectField(bench.open, 'name', 'Eau & capteurs'));
    await Excel.run(async (context) => {
      const sheet = context.workbook.tables.getItem('FPD_Scores').worksheet;
      const { title } = sheet.charts.getItem('FPD_Radar').load('title/text');
      const footer = sheet.pageLayout.headersFooters.defaultForAllPages.load('leftFooter');
      const subtitle = context.workbook.names.getItem('FPD_RadarSubtitle').getRange().load('values');
      await context.sync();
      expect(title.text).toBe('Radar des enjeux Data – Eau & capteurs');
      expect(footer.leftFooter).toBe('Eau && capteurs');
      expect(subtitle.values).toEqual([['Eau & capteurs · Communauté de communes des Trois Vallées']]);
    });
  });
});
