import { TABLE_NAMES } from '../../src/format/tables';
import { everyCell, inExcel, repairedWithoutSheet } from '../builders/edited-sheets';
import { benchWithFiche, reread, valueOf } from '../builders/excel-bench';

const hideHeaders = (tables: readonly string[]) =>
  inExcel((context) => {
    for (const name of tables) context.workbook.tables.getItem(name).showHeaders = false;
  });

describe('A table whose header row someone has hidden', () => {
  it('keeps nothing else from being read and saved, and is told', async () => {
    const bench = await benchWithFiche();
    await hideHeaders(['FPD_Impact']);
    const open = await reread(bench);
    expect(open.problems).toEqual([{ code: 'missingTable', place: 'FPD_Impact' }]);
    expect(open.fiche).toEqual({ ...bench.open.fiche, impact: [] });
    const step = { step: 'Bilan', start: '', end: '' };
    const saved = valueOf(await bench.app.addItem(open, 'calendar', step));
    expect((await reread(bench)).fiche).toEqual(saved.fiche);
  });

  it('gets it back by a repair, with all that it holds, whichever of them it was', async () => {
    const bench = await benchWithFiche();
    const before = await everyCell();
    await hideHeaders(TABLE_NAMES);
    const open = await repairedWithoutSheet(bench);
    expect(open.fiche).toEqual(bench.open.fiche);
    expect(await everyCell()).toEqual(before);
  });

  it('waits for its sheet’s protection to be taken off', async () => {
    const bench = await benchWithFiche();
    await hideHeaders(['FPD_Impact']);
    await inExcel((context) => context.workbook.tables.getItem('FPD_Impact').worksheet.protection.protect());
    const before = await everyCell();
    expect(await bench.app.repair(await reread(bench))).toMatchObject({
      ok: false,
      failure: { code: 'protectedSheet', place: 'Fiche projet' },
    });
    expect(await everyCell()).toEqual(before);
  });
});
