import { isMissingPart } from '../../src/domain/problem';
import { bodyOf, everyCell, inExcel, sheetNames } from '../builders/edited-sheets';
import { benchWithFiche, reread, valueOf } from '../builders/excel-bench';
import { recovered, repaired, typeUnder } from '../builders/recovered-texts';

/** A note in a second row of a question, which the fiche has no place for. */
const note = (text: string) => typeUnder('FPD_Answers', ['01-P', '', '', '', '', '', text]);

/** A fiche whose sheet « Récupéré » holds two texts. */
async function withRecovered() {
  const bench = await benchWithFiche();
  await note('un');
  await note('deux');
  expect((await repaired(bench)).recovered).toEqual({ count: 2, sheet: 'Récupéré' });
  return bench;
}

const onRecovered = (change: (table: Excel.Table) => void) =>
  inExcel((context) => change(context.workbook.tables.getItem('FPD_Recovered')));

describe('A repair whose sheet « Récupéré » someone changed', () => {
  it('adds texts under their headers where columns were deleted, moved and added, each once', async () => {
    const bench = await withRecovered();
    await onRecovered((table) => {
      table.columns.getItem('Copié le').delete();
      table.columns.getItem('Ce que c’était').delete();
      table.columns.add(0, [['Vu par'], ['Claire'], ['Paul']]);
      table.columns.add(-1, [['Double'], ['=1+1'], ['=1+1']]);
    });
    expect((await repaired(bench)).recovered).toBeUndefined();
    await note('trois');
    expect((await repaired(bench)).recovered).toEqual({ count: 1, sheet: 'Récupéré' });
    expect((await bodyOf('FPD_Recovered')).formulas).toEqual([
      ['Claire', 'Évaluation!H27', 'un', '=1+1'],
      ['Paul', 'Évaluation!H28', 'deux', '=1+1'],
      ['', 'Évaluation!H29', 'trois', '=1+1'],
    ]);
    expect((await repaired(bench)).recovered).toBeUndefined();
  });

  it('adds them above the totals of its table', async () => {
    const bench = await withRecovered();
    await onRecovered((table) => (table.showTotals = true));
    await note('trois');
    const open = valueOf(await bench.app.repair(await reread(bench)));
    expect(open.recovered).toEqual({ count: 1, sheet: 'Récupéré' });
    expect((await recovered()).map(([, , text]) => text)).toEqual(['un', 'deux', 'trois']);
    expect((await repaired(bench)).recovered).toBeUndefined();
  });

  it.each<[string, (table: Excel.Table) => void]>([
    ['is protected', (table) => table.worksheet.protection.protect({}, 'secret')],
    ['lost its texts’ column', (table) => table.columns.getItemAt(3).delete()],
    ['has its headers hidden', (table) => (table.showHeaders = false)],
  ])('draws another one where that one %s, and copies each text once', async (_, change) => {
    const bench = await withRecovered();
    await onRecovered(change);
    await note('trois');
    await inExcel((context) => context.workbook.tables.getItem('FPD_Impact').delete());
    const open = await repaired(bench);
    expect(open.recovered?.sheet).toBe('Récupéré (2)');
    expect(open.problems.filter(isMissingPart)).toEqual([]);
    const texts = [...(await everyCell())]
      .filter(([place]) => place.startsWith('Récupéré (2)!'))
      .map(([, text]) => text);
    expect(texts).toContain('trois');
    expect((await repaired(bench)).recovered).toBeUndefined();
    expect(await sheetNames()).not.toContain('Récupéré (3)');
  });

  it('gives back all else where the texts can be copied nowhere, and says why they are not', async () => {
    const bench = await withRecovered();
    await note('trois');
    await onRecovered((table) => table.worksheet.protection.protect());
    const scores = await bodyOf('FPD_Scores');
    await inExcel((context) => {
      context.workbook.tables.getItem('FPD_Scores').getDataBodyRange().getRow(4).delete('Up');
      context.workbook.protection.protect('secret');
    });
    expect(await bench.app.repair(await reread(bench))).toMatchObject({
      ok: false,
      failure: { code: 'protectedWorkbook', useCase: 'repair' },
    });
    const open = await reread(bench);
    expect(open.problems.filter(isMissingPart)).toEqual([]);
    expect(await bodyOf('FPD_Scores')).toEqual(scores);
    await inExcel((context) => context.workbook.protection.unprotect('secret'));
    expect(valueOf(await bench.app.repair(open)).recovered?.count).toBe(1);
  });
});
