import type { Fiche } from '../../src/domain/fiche';
import { PaneController } from '../../src/taskpane/state/pane-controller';
import { benchWithFiche, reread } from '../builders/excel-bench';

async function paneInExcel() {
  const bench = await benchWithFiche();
  const controller = new PaneController(bench.app, { language: 'fr', rememberLanguage: () => undefined });
  await controller.start();
  const shown = (): Fiche => {
    const open = controller.getState().shown;
    if (!open) throw new Error('no fiche is shown');
    return open.fiche;
  };
  return { bench, controller, shown };
}

const protection = (change: (protection: Excel.WorksheetProtection) => void) =>
  Excel.run(async (context) => {
    change(context.workbook.tables.getItem('FPD_Datasets').worksheet.protection);
    await context.sync();
  });

describe('Edits of the pane in Excel', () => {
  it('stay with their reason while a sheet is protected, and are written once it no longer is', async () => {
    const { bench, controller, shown } = await paneInExcel();
    await protection((sheet) => sheet.protect());
    const [before] = shown().datasets;
    if (!before) throw new Error('no data set');
    const item = { ...before, owner: 'Ville' };
    controller.change({ kind: 'update', list: 'datasets', index: 0, before, item });
    await controller.flush();
    expect(controller.getState()).toMatchObject({ failure: { failure: { code: 'protectedSheet', place: 'Données' } } });
    expect(shown().datasets[0]?.owner).toBe('Ville');
    await protection((sheet) => sheet.unprotect());
    await controller.retry();
    expect(controller.getState()).toMatchObject({ failure: null, pending: [] });
    expect((await reread(bench)).fiche.datasets[0]?.owner).toBe('Ville');
  });

  it('are taken back one by one, and the workbook follows', async () => {
    const { bench, controller, shown } = await paneInExcel();
    const start = shown();
    const [step] = start.calendar;
    const dataset = start.datasets[1];
    if (!step || !dataset) throw new Error('the example has lost its rows');
    controller.change({ kind: 'projectField', field: 'name', value: 'Autre nom' });
    controller.change({ kind: 'answer', questionId: '01-P', answer: { value: 4, comment: 'vu' } });
    controller.change({ kind: 'move', list: 'calendar', index: 0, to: 2, before: step });
    controller.change({ kind: 'remove', list: 'datasets', index: 1, before: dataset });
    controller.change({ kind: 'add', list: 'stakeholders', item: { name: 'Ada', role: '', contribution: '' } });
    await controller.refresh();
    const changed = (await reread(bench)).fiche;
    expect(changed).toEqual(shown());
    expect(changed.datasets).toHaveLength(start.datasets.length - 1);
    while (controller.getState().history.length > 0) {
      controller.undo();
      await controller.refresh();
      expect((await reread(bench)).fiche).toEqual(shown());
    }
    expect(shown()).toEqual(start);
  });
});
