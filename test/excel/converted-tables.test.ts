import { isMissingPart } from '../../src/domain/problem';
import { TABLE_NAMES } from '../../src/format/tables';
import { everyCell, inExcel, repairedWithoutSheet, sheetNames, widen } from '../builders/edited-sheets';
import { benchWithFiche, reread, valueOf, type Bench } from '../builders/excel-bench';

const convert = (...tables: readonly string[]) =>
  inExcel((context) => {
    for (const name of tables) context.workbook.tables.getItem(name).convertToRange();
  });

const addressOf = (table: string) =>
  inExcel(async (context) => {
    const range = context.workbook.tables.getItem(table).getRange().load('address');
    await context.sync();
    return range.address;
  });

/** Repairs: no sheet is added and every cell stands as it stood. */
async function repaired(bench: Bench) {
  const before = await everyCell();
  const open = await repairedWithoutSheet(bench);
  expect(await everyCell()).toEqual(before);
  return open;
}

describe('A table that someone made a plain range of', () => {
  it('is told, and is a table again with all that it holds, whichever of them it was', async () => {
    const bench = await benchWithFiche();
    const before = await Promise.all(TABLE_NAMES.map(addressOf));
    await convert(...TABLE_NAMES);
    const damaged = await reread(bench);
    expect(
      damaged.problems
        .filter(isMissingPart)
        .map(({ place }) => place)
        .sort(),
    ).toEqual([...TABLE_NAMES].sort());
    const open = await repaired(bench);
    expect(open.fiche).toEqual(bench.open.fiche);
    expect(open.problems).toEqual([]);
    expect(await Promise.all(TABLE_NAMES.map(addressOf))).toEqual(before);
    const saved = valueOf(await bench.app.saveAnswer(open, '01-P', { value: 0, comment: 'revu' }));
    expect((await reread(bench)).fiche).toEqual(saved.fiche);
  });

  it('keeps columns of people’s own, a blank row between, and no note from under it', async () => {
    const bench = await benchWithFiche();
    await widen('FPD_Datasets', 'Vu par', 'Paul');
    const table = await addressOf('FPD_Datasets');
    await inExcel((context) => {
      const body = context.workbook.tables.getItem('FPD_Datasets').getDataBodyRange();
      body.getRow(1).clear('Contents');
      const last = context.workbook.tables.getItem('FPD_Snapshots').getDataBodyRange().getLastRow();
      last.getCell(0, 0).getOffsetRange(4, 0).values = [['Une note sous le tableau']];
      context.workbook.tables.getItem('FPD_Datasets').worksheet.getRange('1:2').insert('Down');
    });
    const before = await reread(bench);
    await convert('FPD_Datasets', 'FPD_Snapshots');
    const open = await repaired(bench);
    expect(open.fiche).toEqual(before.fiche);
    expect(await addressOf('FPD_Datasets')).not.toBe(table);
  });

  it('is left alone where two could be meant, and its texts stay where they are', async () => {
    const bench = await benchWithFiche();
    await convert('FPD_Impact');
    await inExcel((context) => {
      const { worksheets } = context.workbook;
      worksheets.add('Copie').getRange('A1:C2').values = [
        ['Indicateur', 'Valeur de départ', 'Cible'],
        ['à moi', '', ''],
      ];
    });
    const before = await everyCell();
    const open = valueOf(await bench.app.repair(await reread(bench)));
    expect(open.fiche.impact).toEqual([]);
    const after = await everyCell();
    for (const [place, value] of before) expect([place, after.get(place)]).toEqual([place, value]);
  });

  it('is not looked for on a sheet that stepped aside as a questionnaire was applied', async () => {
    const bench = await benchWithFiche();
    await convert('FPD_Answers');
    await inExcel((context) => {
      context.workbook.worksheets.getItem('Évaluation').name = 'Évaluation (avant)';
    });
    const before = await everyCell();
    const open = valueOf(await bench.app.repair(await reread(bench)));
    expect(open.fiche.answers).toEqual({});
    expect(open.problems.filter(isMissingPart)).toEqual([]);
    expect((await addressOf('FPD_Answers')).split('!')[0]).toBe('Évaluation');
    const after = await everyCell();
    for (const [place, value] of before) expect([place, after.get(place)]).toEqual([place, value]);
  });

  it('waits for its sheet’s protection to be taken off, and no second one is drawn meanwhile', async () => {
    const bench = await benchWithFiche();
    await convert('FPD_Stakeholders');
    const sheet = bench.open.language === 'fr' ? 'Fiche projet' : '';
    await inExcel((context) => context.workbook.worksheets.getItem(sheet).protection.protect({}, 'secret'));
    const sheets = await sheetNames();
    const refused = await bench.app.repair(await reread(bench));
    expect(refused).toMatchObject({ ok: false, failure: { code: 'protectedSheet', place: sheet } });
    expect(await sheetNames()).toEqual(sheets);
    await inExcel((context) => context.workbook.worksheets.getItem(sheet).protection.unprotect('secret'));
    expect((await repaired(bench)).fiche).toEqual(bench.open.fiche);
  });
});
