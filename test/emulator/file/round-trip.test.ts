import { openWorkbook } from '../../../src/emulator/file/open-workbook';
import { saveWorkbook } from '../../../src/emulator/file/save-workbook';
import { savedFiche } from '../../builders/saved-fiche';
import { excelBench, valueOf } from '../../builders/excel-bench';

describe('Opening a file and saving it again', () => {
  it.each(['fr', 'en'] as const)('gives the same bytes for a fiche with its radar (%s)', async (language) => {
    const bytes = await savedFiche(language, { kind: 'example' });
    const opened = openWorkbook(bytes);
    expect(opened.ok && opened.losses).toEqual([]);
    expect(opened.ok && Buffer.compare(saveWorkbook(opened.workbook), bytes)).toBe(0);
  });

  it('leaves the add-in the fiche, its scores and one radar', async () => {
    const opened = openWorkbook(await savedFiche('fr', { kind: 'example' }));
    if (!opened.ok) throw new Error(opened.refusal);
    const { app } = excelBench(opened.workbook);
    const found = valueOf(await app.open());
    if (found.kind !== 'fiche') throw new Error('no fiche');
    expect(found.open.scores.difficulty.value).toBe(47);
    valueOf(await app.insertRadar(found.open, 'overall'));
    await Excel.run(async (context) => {
      const { charts } = context.workbook.tables.getItem('FPD_Scores').worksheet;
      charts.load('items/name');
      await context.sync();
      expect(charts.items.map(({ name }) => name)).toEqual(['FPD_Radar']);
    });
  });
});
