import { createFicheApp } from '../../src/application/create-fiche-app';
import { Faults } from '../../src/emulator/faults/faults';
import { Workbook } from '../../src/emulator/model/state/workbook';
import { installGlobals, startExcel } from '../../src/emulator/transport/node';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import { xlsxFiles } from '../../src/xlsx/xlsx-files';
import { benchWithFiche, excelBench, REQUIRED_API, reread, valueOf } from '../builders/excel-bench';
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

describe('The sheets of a new fiche', () => {
  it('bring the first of them before whoever made it', async () => {
    await benchWithFiche();
    await Excel.run(async (context) => {
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect(active.name).toBe('Fiche projet');
    });
  });

  it('are made all the same where Excel will bring none forward', async () => {
    const { app: other, excel: whole } = excelBench();
    valueOf(await other.createFiche('fr', { kind: 'example' }));
    const activating = (whole.requests.at(-1)?.request.Actions.length ?? 0) - 1;
    const faults = new Faults();
    const excel = startExcel({ workbook: new Workbook('Feuil1'), faults, apiVersion: REQUIRED_API });
    installGlobals(excel);
    const app = createFicheApp({
      workbook: excelWorkbook(),
      files: xlsxFiles,
      newId: () => 'fiche-1',
      today: () => '2026-11-24',
    });
    faults.next(undefined, { kind: 'halfDone', code: 'GeneralException', actions: activating });
    const open = valueOf(await app.createFiche('fr', { kind: 'example' }));
    expect(excel.workbook.active.name).toBe('Feuil1');
    expect((await app.saveProjectField(open, 'name', 'Autre')).ok).toBe(true);
  });

  it('keep what only the add-in reads out of sight, and in its place', async () => {
    const bench = await benchWithFiche();
    const { hidden, shown } = await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('FPD_Snapshots').getHeaderRowRange();
      const [first, last] = [table.getCell(0, 0), table.getLastCell()];
      first.load('columnHidden');
      last.load('columnHidden');
      await context.sync();
      return { hidden: last.columnHidden, shown: first.columnHidden };
    });
    expect([shown, hidden]).toEqual([false, true]);
    valueOf(await bench.app.addItem(bench.open, 'snapshots', bench.app.dateEvaluation(bench.open, 'Avant')));
    expect((await reread(bench)).fiche.snapshots).toHaveLength(2);
  });
});
