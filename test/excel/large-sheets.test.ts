import { everyCell, inExcel } from '../builders/edited-sheets';
import { editThemes } from '../builders/own-questionnaire';
import { benchWithFiche, reread, valueOf } from '../builders/excel-bench';

const LOST = ['FPD_KeyPoints', 'FPD_ChartHorizons', 'FPD_DifficultyIndex', 'FPD_Coverage'];
const LAST_CELL = 'XFD1048576';

const deleteNames = (names: readonly string[]) =>
  inExcel((context) => {
    for (const name of names) context.workbook.names.getItem(name).delete();
  });

const noteAt = (sheet: string, address: string) =>
  inExcel((context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [['une note']];
  });

/** All that the Radar sheet shows and what stands beside it. */
const radarCells = () =>
  inExcel(async (context) => {
    const range = context.workbook.worksheets.getItem('Radar').getRange('A1:AZ60').load('formulas');
    await context.sync();
    return range.formulas as unknown[][];
  });

const addressesOf = (names: readonly string[]) =>
  inExcel(async (context) => {
    const ranges = names.map((name) => context.workbook.names.getItem(name).getRange().load('address'));
    await context.sync();
    return ranges.map(({ address }) => address);
  });

describe('A repair of a workbook with a note far from all else', () => {
  it('finds what it looks for on a sheet of the fiche that is large for it', async () => {
    const bench = await benchWithFiche();
    const places = await addressesOf(LOST);
    await noteAt('Radar', 'AZ4000');
    await deleteNames(LOST);
    const before = await everyCell();
    expect(valueOf(await bench.app.repair(await reread(bench))).problems).toEqual([]);
    expect(await everyCell()).toEqual(before);
    expect(await addressesOf(LOST)).toEqual(places);
  });

  it('draws over nothing on one that is too large to be looked at, and says what is missing still', async () => {
    const bench = await benchWithFiche();
    await noteAt('Radar', LAST_CELL);
    await deleteNames(LOST);
    const before = await radarCells();
    const open = valueOf(await bench.app.repair(await reread(bench)));
    expect(await radarCells()).toEqual(before);
    expect(open.problems.map(({ place }) => place).sort()).toEqual([...LOST].sort());
  });

  it('does not look at another sheet of that size', async () => {
    const bench = await benchWithFiche();
    await inExcel((context) => {
      context.workbook.worksheets.add('Budget').getRange('A1').values = [['Budget']];
      context.workbook.tables.getItem('FPD_Impact').delete();
    });
    await noteAt('Budget', LAST_CELL);
    expect(valueOf(await bench.app.repair(await reread(bench))).problems).toEqual([]);
  });
});

describe('Applying a questionnaire with a note in the last cell of a sheet of the fiche', () => {
  it('lets that sheet step aside with the note, and keeps the answers', async () => {
    const bench = await benchWithFiche();
    await noteAt('Évaluation', LAST_CELL);
    await editThemes();
    const applied = valueOf(await bench.app.applyQuestionnaire());
    expect(applied.kept).toEqual(['Évaluation (avant)']);
    const note = await inExcel(async (context) => {
      const cell = context.workbook.worksheets.getItem('Évaluation (avant)').getRange(LAST_CELL).load('values');
      await context.sync();
      return cell.values as unknown[][];
    });
    expect(note).toEqual([['une note']]);
    expect((await reread(bench)).fiche.answers).toEqual(bench.open.fiche.answers);
  });
});
