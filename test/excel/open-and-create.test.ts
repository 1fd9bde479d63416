import { benchWithFiche, excelBench, reread, valueOf } from '../builders/excel-bench';
import { exampleFiche } from '../../src/application/example/example-fiche';
import { emptyFiche } from '../../src/domain/empty-fiche';

const EMPTY_DATASET = {
  owner: 'Service',
  accessTerms: '',
  personalData: '',
  sourceAndFormat: '',
  comment: '',
};

describe('Opening a workbook', () => {
  it('finds no fiche in an empty one, in one round trip', async () => {
    const bench = excelBench();
    expect(await bench.requestsOf(() => bench.app.open())).toBe(1);
    expect(valueOf(await bench.app.open())).toEqual({ kind: 'noFiche' });
  });

  it('reads a whole fiche in one round trip, whatever its size', async () => {
    const example = exampleFiche('fr');
    const datasets = Array.from({ length: 40 }, (_, i) => ({ ...EMPTY_DATASET, description: `Jeu ${i}` }));
    const bench = await benchWithFiche({ kind: 'fiche', fiche: { ...example, id: 'x', datasets } });
    expect(await bench.requestsOf(() => bench.app.open())).toBe(1);
    expect((await reread(bench)).fiche.datasets).toHaveLength(40);
  });
});

describe('Creating a fiche', () => {
  it.each(['fr', 'en'] as const)('draws the sheets and gives back what was put in (%s)', async (language) => {
    const bench = excelBench();
    const made = valueOf(await bench.app.createFiche(language, { kind: 'example' }));
    const read = await reread(bench);
    expect(read.fiche).toEqual({ ...exampleFiche(language), id: 'fiche-1' });
    expect(read).toEqual(made);
    expect(read.problems).toEqual([]);
  });

  it('starts empty when asked to', async () => {
    const bench = await benchWithFiche({ kind: 'empty' });
    expect((await reread(bench)).fiche).toEqual(emptyFiche('fiche-1'));
  });

  it('touches no sheet that exists, and takes another name where one is taken', async () => {
    const bench = excelBench();
    bench.person.setCell('Feuil1', 'A1', 'Mon budget');
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('Radar').getRange('B2').values = [['à moi']];
      await context.sync();
    });
    valueOf(await bench.app.createFiche('fr', { kind: 'empty' }));
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      const mine = context.workbook.worksheets.getItem('Radar').getUsedRange().load('values');
      const budget = context.workbook.worksheets.getItem('Feuil1').getUsedRange().load('values');
      await context.sync();
      expect(sheets.items.map(({ name }) => name)).toContain('Radar (2)');
      expect(mine.values).toEqual([['à moi']]);
      expect(budget.values).toEqual([['Mon budget']]);
    });
  });

  it('asks for two round trips: the names of the sheets, then everything', async () => {
    const bench = excelBench();
    expect(await bench.requestsOf(() => bench.app.createFiche('fr', { kind: 'example' }))).toBe(2);
  });
});
