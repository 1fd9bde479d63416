import type { OpenFiche } from '../../src/application/fiche-app';
import { isMissingPart } from '../../src/domain/problem';
import { PROJECT_FIELDS } from '../../src/format/fields';
import { TABLE_NAMES } from '../../src/format/tables';
import { sheetWords } from '../../src/format/words/sheet-words';
import { everyCell, inExcel } from '../builders/edited-sheets';
import { benchWithFiche, reread, valueOf, type Bench } from '../builders/excel-bench';

/** Repairs, and checks that no cell that held something changed. */
async function repaired(bench: Bench): Promise<OpenFiche> {
  const open = await reread(bench);
  const before = await everyCell();
  const { radarDrawn, ...mended } = valueOf(await bench.app.repair(open));
  const lostScores = open.problems.some(({ code, place }) => code === 'missingTable' && place === 'FPD_Scores');
  expect(radarDrawn ?? false).toBe(lostScores && mended.scores.themes.some(({ overall }) => overall !== null));
  const after = await everyCell();
  for (const [place, value] of before) expect([place, after.get(place)]).toEqual([place, value]);
  expect(mended.problems.filter(isMissingPart)).toEqual([]);
  expect(await reread(bench)).toEqual(mended);
  return mended;
}

const sheets = ['fiche', 'data', 'assessment', 'radar', 'history', 'questionnaire'] as const;

describe('Repairing a workbook', () => {
  it.each(sheets)('gives back the sheet « %s » that was deleted, and keeps all the others', async (key) => {
    const bench = await benchWithFiche();
    const name = sheetWords('fr').sheets[key];
    await inExcel((context) => context.workbook.worksheets.getItem(name).delete());
    const damaged = await reread(bench);
    expect(damaged.problems.some(isMissingPart)).toBe(true);
    const mended = await repaired(bench);
    expect(mended.problems).toEqual([]);
    expect(mended.fiche.answers).toEqual(damaged.fiche.answers);
    // What is put back can be written to.
    const saved = valueOf(await bench.app.saveAnswer(mended, '01-P', { value: 0, comment: 'revu' }));
    const named = valueOf(await bench.app.saveProjectField(saved, 'name', 'Réparé'));
    expect((await reread(bench)).fiche).toEqual(named.fiche);
  });

  it('gives back each table that was deleted, one after the other', async () => {
    const bench = await benchWithFiche();
    for (const table of TABLE_NAMES) {
      await inExcel((context) => context.workbook.tables.getItem(table).delete());
      expect((await reread(bench)).problems).toContainEqual({ code: 'missingTable', place: table });
      await repaired(bench);
    }
    const open = await reread(bench);
    expect(open.fiche.project).toEqual(bench.open.fiche.project);
    expect(open.problems).toEqual([]);
  });

  it('gives back each field whose row was deleted, one after the other', async () => {
    const bench = await benchWithFiche();
    for (const { name, field } of PROJECT_FIELDS.filter(({ optional }) => !optional)) {
      await inExcel((context) => {
        context.workbook.names.getItem(name).getRange().getEntireRow().delete('Up');
      });
      expect((await reread(bench)).problems).toContainEqual({ code: 'missingName', place: name });
      const mended = await repaired(bench);
      expect([field, mended.fiche.project[field] ?? '']).toEqual([field, '']);
    }
  });

  it('does nothing where nothing is missing, and nothing to a fiche of a newer version', async () => {
    const bench = await benchWithFiche();
    await inExcel((context) => {
      context.workbook.names.getItem('FPD_ProjectName').getRange().values = [['À moi']];
    });
    expect((await repaired(bench)).fiche.project.name).toBe('À moi');
    await inExcel((context) => {
      context.workbook.names.getItem('FPD_Schema').getRange().values = [[99]];
      context.workbook.tables.getItem('FPD_Impact').delete();
    });
    const before = await everyCell();
    const refused = await bench.app.repair(await reread(bench));
    expect(refused).toMatchObject({ ok: false, failure: { code: 'readOnly' } });
    expect(await everyCell()).toEqual(before);
  });

  it('works with rows above, columns in another order and filters on', async () => {
    const bench = await benchWithFiche();
    await inExcel((context) => {
      const { tables } = context.workbook;
      for (const table of ['FPD_Calendar', 'FPD_Datasets', 'FPD_Answers'] as const) {
        tables.getItem(table).worksheet.getRange('1:3').insert('Down');
      }
      tables.getItem('FPD_Answers').getHeaderRowRange().getCell(0, 4).values = [['Notre réponse']];
      tables.getItem('FPD_Calendar').columns.add(-1, undefined, 'Responsable');
      tables.getItem('FPD_Datasets').showFilterButton = true;
      tables.getItem('FPD_Datasets').columns.getItemAt(0).filter.applyValuesFilter(['rien']);
      tables.getItem('FPD_LegalStakes').delete();
    });
    const mended = await repaired(bench);
    const { fiche } = bench.open;
    expect(mended.fiche).toEqual({ ...fiche, legalStakes: mended.fiche.legalStakes });
    expect(mended.problems).toEqual([]);
  });
});
