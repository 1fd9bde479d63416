import type { Questionnaire } from '../../src/domain/questionnaire';
import { standardQuestionnaire } from '../../src/questionnaire/standard';
import { benchWithFiche, reread, valueOf } from '../builders/excel-bench';
import { bodyOf, inExcel, sheetNames } from '../builders/edited-sheets';
import { editThemes, QUESTIONS_OF_TWO, THEMES_OF_TWO } from '../builders/own-questionnaire';

const applied = async (bench: Awaited<ReturnType<typeof benchWithFiche>>) =>
  valueOf(await bench.app.applyQuestionnaire());

describe('A questionnaire edited on its sheet', () => {
  it('with two more themes and other weights scores pane, sheet and radar alike, on twelve axes', async () => {
    const bench = await benchWithFiche();
    valueOf(await bench.app.insertRadar(bench.open, 'overall'));
    await editThemes();
    const check = valueOf(await bench.app.checkQuestionnaire());
    expect(check).toMatchObject({ faults: [], toApply: true, isStandard: false, vanished: [] });
    const before = await sheetNames();
    const { open, kept, warnings } = await applied(bench);
    expect({ kept, warnings }).toEqual({ kept: [], warnings: [] });
    expect(await sheetNames()).toEqual(before);
    expect(open.problems).toEqual([]);
    expect(open.questionnaire.themes).toHaveLength(12);
    expect(open.questionnaire.version).toMatch(/^1\.0\.0\+[0-9a-z]{7}$/);
    expect(open.fiche.answers).toEqual(bench.open.fiche.answers);
    expect(await reread(bench)).toEqual(open);
    expect((await bodyOf('FPD_Scores')).values).toHaveLength(12);
    expect((await bodyOf('FPD_Answers')).values.map(([ref]) => ref)).toEqual(
      open.questionnaire.themes.flatMap(({ questions }) => questions.map(({ id }) => id)),
    );
    const saved = valueOf(await bench.app.saveAnswer(open, '11-P', { value: 4, comment: '' }));
    expect(await reread(bench)).toEqual(saved);
    const scored = (await bodyOf('FPD_Scores')).values.map((row) => row[1]);
    expect(scored).toEqual(
      saved.scores.themes.map(({ overall }) => (overall === null ? '' : (expect.closeTo(overall, 5) as unknown))),
    );
    const points = await inExcel(async (context) => {
      const series = context.workbook.worksheets.getItem('Radar').charts.getItem('FPD_Radar').series.getItemAt(0);
      const values = series.getDimensionValues('Values');
      await context.sync();
      return values.value;
    });
    expect(points).toHaveLength(12);
    expect(valueOf(await bench.app.checkQuestionnaire())).toMatchObject({ toApply: false, faults: [] });
  });

  it('changed in words and weights alone is brought level in place, and draws no sheet anew', async () => {
    const bench = await benchWithFiche();
    await inExcel((context) => {
      const body = context.workbook.tables.getItem('FPD_Questions').getDataBodyRange();
      body.getCell(0, 3).values = [['Une autre question ?']];
      body.getCell(0, 10).values = [[3]];
    });
    expect((await reread(bench)).problems).toEqual([{ code: 'questionnaireChanged', place: 'FPD_Themes' }]);
    const { open, redrawn } = await applied(bench);
    expect(redrawn).toEqual([]);
    expect(open.problems).toEqual([]);
    expect(String((await bodyOf('FPD_Answers')).values[0]?.[3])).toMatch(/^Une autre question \?\n/);
    expect(open.fiche).toEqual(bench.open.fiche);
    expect(await reread(bench)).toEqual(open);
  });

  it('without a question that was answered keeps that answer, lists it, and finds it again when the question comes back', async () => {
    const bench = await benchWithFiche();
    const lost = await inExcel(async (context) => {
      const row = context.workbook.tables.getItem('FPD_Questions').getDataBodyRange().getRow(1).load('values');
      await context.sync();
      const values = row.values as unknown[][];
      row.values = values.map((line) => line.map(() => ''));
      return values;
    });
    await inExcel((context) => {
      context.workbook.tables.getItem('FPD_Themes').getDataBodyRange().getCell(0, 6).values = [[0]];
    });
    const { open, vanished } = await applied(bench);
    expect(vanished).toEqual([
      expect.objectContaining({ id: '01-E', question: expect.stringMatching(/\?$/) as unknown }),
    ]);
    expect(open.fiche.answers).toEqual(bench.open.fiche.answers);
    await inExcel((context) => {
      context.workbook.tables.getItem('FPD_Questions').getDataBodyRange().getRow(1).values = lost;
      context.workbook.tables.getItem('FPD_Themes').getDataBodyRange().getCell(0, 6).values = [[1]];
    });
    const again = await applied(bench);
    expect(again.vanished).toEqual([]);
    expect(again.open.fiche).toEqual(bench.open.fiche);
    expect(again.open.scores).toEqual(bench.open.scores);
    expect(again.open.questionnaire).toEqual(standardQuestionnaire('fr'));
  });

  it('leaves on a sheet of before what someone had put there', async () => {
    const bench = await benchWithFiche();
    await inExcel((context) => {
      context.workbook.worksheets.getItem('Évaluation').getRange('K3').values = [['à ne pas oublier']];
    });
    await editThemes();
    const { kept, open } = await applied(bench);
    expect(kept).toEqual(['Évaluation (avant)']);
    const note = await inExcel(async (context) => {
      const cell = context.workbook.worksheets.getItem('Évaluation (avant)').getRange('K3').load('values');
      await context.sync();
      return (cell.values as unknown[][])[0]?.[0];
    });
    expect(note).toBe('à ne pas oublier');
    expect(await reread(bench)).toEqual(open);
  });

  it('keeps an answer in words of one’s own, and a row that stands there twice', async () => {
    const bench = await benchWithFiche();
    await inExcel((context) => {
      const body = context.workbook.tables.getItem('FPD_Answers').getDataBodyRange();
      body.getCell(2, 4).values = [['plutôt moyen']];
      body.getCell(4, 0).values = [['01-P']];
    });
    await editThemes();
    const { vanished } = await applied(bench);
    expect(vanished.map(({ id }) => id)).toEqual(['01-P']);
    const rows = (await bodyOf('FPD_Answers')).values;
    expect(rows[2]?.[4]).toBe('plutôt moyen');
    expect(rows.at(-1)?.[0]).toBe('01-P');
  });

  it('gives way to the standard one in one step, and stays in the workbook under another name', async () => {
    const bench = await benchWithFiche();
    valueOf(await bench.app.insertRadar(bench.open, 'overall'));
    await editThemes();
    await applied(bench);
    const { open, kept } = valueOf(await bench.app.restoreQuestionnaire());
    expect(kept).toEqual(['Référentiel (avant)']);
    expect(open.questionnaire).toEqual(standardQuestionnaire('fr'));
    expect(open.fiche).toEqual(bench.open.fiche);
    expect(open.scores).toEqual(bench.open.scores);
    expect(open.problems).toEqual([]);
    expect(await reread(bench)).toEqual(open);
    expect((await bodyOf('FPD_Scores')).values).toHaveLength(10);
  });
});

describe('A questionnaire with faults', () => {
  it('is told cell by cell, is not applied, and changes nothing', async () => {
    const bench = await benchWithFiche();
    await inExcel((context) => {
      const questions = context.workbook.tables.getItem('FPD_Questions').getDataBodyRange();
      questions.getCell(3, 10).values = [['lourd']];
      questions.getCell(5, 1).values = [['nulle-part']];
      context.workbook.tables.getItem('FPD_Themes').getDataBodyRange().getCell(1, 2).values = [['']];
    });
    const { faults } = valueOf(await bench.app.checkQuestionnaire());
    expect(faults.map(({ issue, address, found }) => [issue.reason, address, found])).toEqual(
      expect.arrayContaining([
        ['notANumber', expect.stringMatching(/^L\d+$/), 'lourd'],
        ['unknownTheme', expect.stringMatching(/^C\d+$/), 'nulle-part'],
        ['empty', expect.stringMatching(/^D\d+$/), ''],
      ]),
    );
    expect(await bench.app.applyQuestionnaire()).toMatchObject({
      ok: false,
      failure: { code: 'unsoundQuestionnaire' },
    });
    const weight = faults.find(({ found }) => found === 'lourd');
    valueOf(await bench.app.showPlace(weight?.place ?? { kind: 'table', table: 'FPD_Themes' }));
    const shown = await inExcel(async (context) => {
      const range = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return range.address;
    });
    expect(shown).toContain(weight?.address);
  });
});

describe('An answer given while the questionnaire has a fault', () => {
  it('is saved, and leaves the scores of the sheets as the last sound questionnaire gave them', async () => {
    const bench = await benchWithFiche();
    const before = (await bodyOf('FPD_Scores')).values;
    await inExcel((context) => {
      context.workbook.tables.getItem('FPD_Questions').getDataBodyRange().getCell(3, 10).values = [['lourd']];
    });
    const open = await reread(bench);
    const saved = valueOf(await bench.app.saveAnswer(open, '01-P', { value: 0, comment: 'Fait.' }));
    expect((await reread(bench)).fiche).toEqual(saved.fiche);
    expect((await bodyOf('FPD_Scores')).values).toEqual(before);
  });
});

describe('A redrawing that Excel stops half-way', () => {
  it('leaves the workbook as it was', async () => {
    const bench = await benchWithFiche();
    await editThemes();
    // No table can take a name that is defined already.
    await inExcel((context) => {
      context.workbook.tables.getItem('FPD_Actions').convertToRange();
      context.workbook.names.add('FPD_Actions', context.workbook.worksheets.getItem('Radar').getRange('Z1'));
    });
    const before = await sheetNames();
    expect(await bench.app.applyQuestionnaire()).toMatchObject({ ok: false });
    expect(await sheetNames()).toEqual(before);
    const after = await reread(bench);
    expect(after.fiche.answers).toEqual(bench.open.fiche.answers);
    expect(after.problems.map(({ code }) => code)).not.toContain('missingName');
  });
});

describe('The edit that these tests make', () => {
  it('adds two themes to the ten', () => {
    const ten: Questionnaire = standardQuestionnaire('fr');
    expect([ten.themes.length, THEMES_OF_TWO.length, QUESTIONS_OF_TWO.length]).toEqual([10, 2, 4]);
  });
});
