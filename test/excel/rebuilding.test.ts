import { exampleFiche } from '../../src/application/example/example-fiche';
import { inExcel, sheetNames } from '../builders/edited-sheets';
import { benchWithFiche, excelBench, reread, valueOf } from '../builders/excel-bench';

const sheetOf = (context: Excel.RequestContext, table: string) => context.workbook.tables.getItem(table).worksheet;

/** What a sheet holds, as text. */
async function valuesOf(sheet: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load('values');
    await context.sync();
    return used.values as unknown[][];
  });
}

describe('Creating a fiche where there is one', () => {
  it('changes nothing, and gives what is there', async () => {
    const bench = await benchWithFiche();
    const before = await sheetNames();
    const open = valueOf(await bench.app.createFiche('fr', { kind: 'empty' }));
    expect(await sheetNames()).toEqual(before);
    expect(open).toEqual(bench.open);
    expect(await reread(bench)).toEqual(bench.open);
  });

  it('keeps what was typed, and says that the example stayed out', async () => {
    const bench = await benchWithFiche({ kind: 'empty' });
    valueOf(await bench.app.saveProjectField(bench.open, 'name', 'Le mien'));
    const open = valueOf(await bench.app.createFiche('fr', { kind: 'example' }));
    expect(open.fiche.project.name).toBe('Le mien');
    expect(open.fiche.datasets).toEqual([]);
    expect(open.problems).toContainEqual(expect.objectContaining({ code: 'ficheKept' }));
  });

  it('touches nothing of a fiche made by a newer version', async () => {
    const bench = await benchWithFiche();
    await inExcel((context) => {
      context.workbook.names.getItem('FPD_Schema').getRange().values = [[99]];
      sheetOf(context, 'FPD_Datasets').delete();
    });
    const before = await sheetNames();
    const refused = await bench.app.createFiche('fr', { kind: 'empty' });
    expect(refused).toMatchObject({ ok: false, failure: { code: 'readOnly' } });
    expect(await sheetNames()).toEqual(before);
  });
});

describe('Creating a fiche where a part of one is gone', () => {
  it('builds the Radar sheet anew from the answers that are there', async () => {
    const bench = await benchWithFiche();
    await inExcel((context) => sheetOf(context, 'FPD_Scores').delete());
    const open = valueOf(await bench.app.createFiche('fr', { kind: 'empty' }));
    expect((await sheetNames()).filter((name) => name.startsWith('Radar'))).toEqual(['Radar']);
    expect(open.problems).toEqual([]);
    // The action plan stood on the sheet that is gone.
    expect(open.fiche).toEqual({ ...bench.open.fiche, actions: [] });
    expect(open.scores).toEqual(bench.open.scores);
    expect((await valuesOf('Radar')).flat()).toContain(
      'Capteurs de remplissage des bornes à verre · Communauté de communes des Trois Vallées',
    );
    expect((await valuesOf('Radar')).flat()).toContain('2 thématiques sur 9');
    valueOf(await bench.app.insertRadar(open, 'overall'));
    valueOf(await bench.app.saveProjectField(open, 'name', 'Autre nom'));
    expect((await valuesOf('Radar')).flat()).toContain('Autre nom · Communauté de communes des Trois Vallées');
  });

  it('takes another name where a sheet of someone’s has it', async () => {
    const bench = await benchWithFiche();
    await inExcel((context) => {
      sheetOf(context, 'FPD_Datasets').delete();
      context.workbook.worksheets.add('Données').getRange('A1').values = [['à moi']];
    });
    valueOf(await bench.app.createFiche('fr', { kind: 'empty' }));
    expect(await valuesOf('Données')).toEqual([['à moi']]);
    expect(await sheetNames()).toContain('Données (2)');
    expect((await reread(bench)).problems).toEqual([]);
  });

  it('builds a lost table and a lost field on a sheet that holds nothing else', async () => {
    const bench = await benchWithFiche();
    await inExcel((context) => {
      context.workbook.tables.getItem('FPD_Impact').delete();
      context.workbook.names.getItem('FPD_Territories').getRange().getEntireRow().delete('Up');
    });
    const open = valueOf(await bench.app.createFiche('fr', { kind: 'empty' }));
    expect(open.problems).toEqual([]);
    const { project } = bench.open.fiche;
    expect(open.fiche).toEqual({ ...bench.open.fiche, impact: [], project: { ...project, territories: '' } });
    const texts = (await valuesOf('Fiche projet (2)')).flat();
    expect(texts).toEqual(
      expect.arrayContaining(['Territoires d’expérimentation', 'Évaluation de l’impact', 'Indicateur']),
    );
    expect(texts).not.toContain('Calendrier');
    expect(texts).not.toContain(project.name);
    const saved = valueOf(await bench.app.saveProjectField(open, 'territories', 'Centre-ville'));
    expect((await reread(bench)).fiche).toEqual(saved.fiche);
  });

  it('puts back what is gone from an export of the same fiche, and leaves what is there', async () => {
    const bench = await benchWithFiche();
    const { fiche } = bench.open;
    await inExcel((context) => sheetOf(context, 'FPD_Datasets').delete());
    const changed = { ...fiche, project: { ...fiche.project, name: 'Plus ancien' } };
    const open = valueOf(await bench.app.createFiche('fr', { kind: 'fiche', fiche: changed }));
    expect(open.fiche).toEqual(fiche);
    expect(open.problems).toContainEqual(expect.objectContaining({ code: 'ficheKept' }));
  });

  it('writes in the language of what is left, whatever that of the pane', async () => {
    const bench = excelBench();
    valueOf(await bench.app.createFiche('en', { kind: 'example' }));
    await inExcel((context) => sheetOf(context, 'FPD_Themes').delete());
    const open = valueOf(await bench.app.createFiche('fr', { kind: 'empty' }));
    expect(open.language).toBe('en');
    expect(open.fiche.answers).toEqual(exampleFiche('en').answers);
    expect(open.questionnaire.language).toBe('en');
    expect(open.problems).toEqual([]);
  });

  it('starts anew where every sheet was deleted and only dead names are left', async () => {
    const bench = await benchWithFiche();
    await inExcel((context) => {
      for (const table of [
        'FPD_Calendar',
        'FPD_Datasets',
        'FPD_Answers',
        'FPD_Scores',
        'FPD_Snapshots',
        'FPD_Themes',
      ]) {
        sheetOf(context, table).delete();
      }
    });
    expect(valueOf(await bench.app.open())).toEqual({ kind: 'noFiche' });
    const open = valueOf(await bench.app.createFiche('fr', { kind: 'example' }));
    expect(await reread(bench)).toEqual(open);
    expect(open.fiche.project.name).toBe(bench.open.fiche.project.name);
  });
});

describe('A creation that Excel stops half-way', () => {
  it('leaves the workbook as it was', async () => {
    const bench = excelBench();
    // No table can take a name that is defined already.
    await inExcel((context) => {
      context.workbook.names.add('FPD_Scores', context.workbook.worksheets.getItem('Feuil1').getRange('A1'));
    });
    expect(await bench.app.createFiche('fr', { kind: 'example' })).toMatchObject({ ok: false });
    expect(await sheetNames()).toEqual(['Feuil1']);
    await inExcel((context) => context.workbook.names.getItem('FPD_Scores').delete());
    valueOf(await bench.app.createFiche('fr', { kind: 'example' }));
    expect(await sheetNames()).toHaveLength(7);
  });

  it('points the names that there were to where they pointed', async () => {
    const bench = await benchWithFiche();
    await inExcel((context) => {
      const sheet = sheetOf(context, 'FPD_Scores');
      context.workbook.tables.getItem('FPD_Scores').convertToRange();
      context.workbook.names.add('FPD_Scores', sheet.getRange('Z1'));
    });
    const before = await sheetNames();
    expect(await bench.app.createFiche('fr', { kind: 'empty' })).toMatchObject({ ok: false });
    expect(await sheetNames()).toEqual(before);
    const open = await reread(bench);
    expect(open.problems).toEqual([{ code: 'missingTable', place: 'FPD_Scores' }]);
    valueOf(await bench.app.saveAnswer(open, '01-P', { value: 0, comment: '' }));
    expect((await valuesOf('Radar')).flat()).toContain('1 thématique sur 9');
  });
});
