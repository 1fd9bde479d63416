import { everyCell, inExcel } from '../builders/edited-sheets';
import { benchWithFiche } from '../builders/excel-bench';
import { recovered, repaired, typeUnder } from '../builders/recovered-texts';

describe('Texts that a repair finds and cannot place', () => {
  it('are copied as text, with where they stand and the day, and stay where they are', async () => {
    const bench = await benchWithFiche();
    await typeUnder(
      'FPD_Answers',
      ['01-P', '', '', '', '0 – Aucun enjeu', '', 'une seconde fois'],
      ['', '', '', '', '', '', '=2+3 disait la note'],
      ['99-Z', '', '', '', 'beaucoup', '', ''],
    );
    const open = await repaired(bench);
    expect(open.recovered).toEqual({ count: 4, sheet: 'Récupéré' });
    expect(await recovered()).toEqual([
      ['Évaluation!F27', 'Question 01-P, Réponse', '0 – Aucun enjeu'],
      ['Évaluation!H27', 'Question 01-P, Commentaire ou motif', 'une seconde fois'],
      ['Évaluation!H28', 'Évaluation, Commentaire ou motif', '=2+3 disait la note'],
      ['Évaluation!F29', 'Question 99-Z, Réponse', 'beaucoup'],
    ]);
    expect((await everyCell()).get('Récupéré!5,1')).toBe(46350);
  });

  it('are copied once, however often the workbook is repaired and rows move; what is new is added', async () => {
    const bench = await benchWithFiche();
    await typeUnder('FPD_Answers', ['01-P', '', '', '', '', '', 'deux fois']);
    expect((await repaired(bench)).recovered?.count).toBe(1);
    await inExcel((context) => {
      context.workbook.tables.getItem('FPD_Answers').worksheet.getRange('1:2').insert('Down');
    });
    expect((await repaired(bench)).recovered).toBeUndefined();
    await typeUnder('FPD_Answers', ['02-P', '', '', '', '', '', 'nouveau'], ['01-P', '', '', '', '', '', 'deux fois']);
    expect((await repaired(bench)).recovered?.count).toBe(2);
    expect((await recovered()).map(([, , text]) => text)).toEqual(['deux fois', 'nouveau', 'deux fois']);
    expect((await repaired(bench)).recovered).toBeUndefined();
  });

  it('are none in a workbook where people added notes, columns and sheets of their own', async () => {
    const bench = await benchWithFiche();
    await inExcel((context) => {
      const { tables, worksheets } = context.workbook;
      tables.getItem('FPD_Calendar').columns.add(-1, undefined, 'Responsable');
      tables.getItem('FPD_Calendar').getDataBodyRange().getLastColumn().getCell(0, 0).values = [['Claire']];
      tables.getItem('FPD_Scores').worksheet.getRange('Z40').values = [['note']];
      const own = worksheets.add('Budget');
      own.getRange('A1:C2').values = [
        ['Nom', 'Rôle', 'Coût'],
        ['Zoé', 'pilote', '12'],
      ];
      tables.getItem('FPD_Impact').delete();
    });
    expect((await repaired(bench)).recovered).toBeUndefined();
    expect(await recovered()).toEqual([]);
  });

  it('are those of a column that may be the lost one, renamed and moved', async () => {
    const bench = await benchWithFiche();
    await inExcel((context) => {
      const table = context.workbook.tables.getItem('FPD_Datasets');
      table.columns.getItemAt(1).delete();
      table.columns.add(-1, undefined, 'Qui le tient');
      table.getDataBodyRange().getLastColumn().getCell(1, 0).values = [['le service des eaux']];
    });
    await repaired(bench);
    expect((await recovered()).map((row) => row.slice(1))).toEqual([
      ['Inventaire des jeux de données, Qui le tient', 'le service des eaux'],
    ]);
  });

  it('are the rows of a second table with the same headers, but for those that say nothing else', async () => {
    const bench = await benchWithFiche();
    const [first] = bench.open.fiche.stakeholders;
    await inExcel((context) => {
      const sheet = context.workbook.worksheets.add('Copie');
      sheet.getRange('B3:D5').values = [
        ['Nom', 'Rôle', 'Apport au projet'],
        [first?.name ?? '', first?.role ?? '', first?.contribution ?? ''],
        ['Zoé', 'relectrice', ''],
      ];
      sheet.tables.add('B3:D5', true).name = 'Copie1';
    });
    await repaired(bench);
    expect(await recovered()).toEqual([
      ['Copie!B5', 'Parties prenantes, Nom', 'Zoé'],
      ['Copie!C5', 'Parties prenantes, Rôle', 'relectrice'],
    ]);
  });

  it('are those of a table whose headers no longer say which it was, and of a field that two cells could be', async () => {
    const bench = await benchWithFiche();
    const { authority } = bench.open.fiche.project;
    await inExcel((context) => {
      const { names, tables } = context.workbook;
      const impact = tables.getItem('FPD_Impact');
      impact.getHeaderRowRange().getCell(0, 1).values = [['Avant']];
      impact.convertToRange();
      const label = names.getItem('FPD_Authority').getRange().getOffsetRange(0, -1);
      label.getOffsetRange(60, 0).copyFrom(label, 'Values');
      names.getItem('FPD_Authority').delete();
    });
    await repaired(bench);
    const texts = (await recovered()).map(([, what, text]) => [what, text]);
    expect(texts).toContainEqual(['Collectivité', authority]);
    const [indicator] = bench.open.fiche.impact;
    expect(texts).toContainEqual(['Évaluation de l’impact, Indicateur', indicator?.indicator]);
    expect(texts).toContainEqual(['Évaluation de l’impact, Avant', indicator?.baseline]);
  });
});
