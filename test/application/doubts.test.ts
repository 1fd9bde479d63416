import { createFicheApp } from '../../src/application/create-fiche-app';
import { xlsxFiles } from '../../src/xlsx/xlsx-files';
import { valueOf } from '../builders/excel-bench';
import { MemoryWorkbook } from '../builders/memory-workbook';

const item = { name: 'Ada', role: 'Appui', contribution: '' };

async function started() {
  const workbook = new MemoryWorkbook();
  const app = createFicheApp({ workbook, files: xlsxFiles, newId: () => 'new', today: () => '2026-11-24' });
  const open = valueOf(await app.createFiche('fr', { kind: 'example' }));
  const names = () => workbook.table('FPD_Stakeholders').rows.map(([name]) => name);
  return { workbook, app, open, names, before: names() };
}

describe('An item whose adding was reported as failed', () => {
  it.each([
    ['all done', ['Ada', 'Appui', '']],
    ['half done', ['Ada', '', '']],
    ['begun, as a copy of the row above', null],
  ])('though it was %s is not added twice, whatever was saved in between', async (_, left) => {
    const { workbook, app, open, names, before } = await started();
    workbook.failNext('busy');
    expect(await app.addItem(open, 'stakeholders', item)).toMatchObject({ ok: false });
    workbook.changeRows('FPD_Stakeholders', (rows) => [...rows, left ?? rows.at(-1) ?? []]);
    const answered = valueOf(await app.saveAnswer(open, '01-P', { value: 1, comment: '' }));
    const step = { step: 'Bilan', start: '', end: '' };
    const stepped = valueOf(await app.addItem(answered, 'calendar', step));
    valueOf(await app.addItem(stepped, 'stakeholders', item));
    expect(names()).toEqual([...before, 'Ada']);
    expect(workbook.table('FPD_Stakeholders').rows.at(-1)?.slice(0, 2)).toEqual(['Ada', 'Appui']);
  });

  it('though it was done is not added twice beside what someone else has added since', async () => {
    const { workbook, app, open, names, before } = await started();
    workbook.failNext('busy');
    await app.addItem(open, 'stakeholders', item);
    workbook.changeRows('FPD_Stakeholders', (rows) => [...rows, ['Ada', 'Appui', ''], ['Grace', '', '']]);
    valueOf(await app.addItem(open, 'stakeholders', item));
    expect(names()).toEqual([...before, 'Ada', 'Grace']);
  });

  it.each([
    ['half done', ['Ada', '', '']],
    ['begun, as a copy of the row above', null],
  ])('though it was %s is not added twice beside what someone else has added since', async (_, left) => {
    const { workbook, app, open, names, before } = await started();
    workbook.failNext('busy');
    await app.addItem(open, 'stakeholders', item);
    workbook.changeRows('FPD_Stakeholders', (rows) => [...rows, left ?? rows.at(-1) ?? [], ['Grace', '', '']]);
    valueOf(await app.addItem(open, 'stakeholders', item));
    expect(names()).toEqual([...before, 'Ada', 'Grace']);
    expect(workbook.table('FPD_Stakeholders').rows.at(-2)?.slice(0, 2)).toEqual(['Ada', 'Appui']);
  });

  it('and was not done is written over no row that someone else has begun beside another', async () => {
    const { workbook, app, open, names, before } = await started();
    workbook.failNext('busy');
    await app.addItem(open, 'stakeholders', item);
    const last = workbook.table('FPD_Stakeholders').rows.at(-1) ?? [];
    workbook.changeRows('FPD_Stakeholders', (rows) => [...rows, ['', last[1] ?? '', ''], ['Grace', '', '']]);
    valueOf(await app.addItem(open, 'stakeholders', item));
    expect(names()).toEqual([...before, '', 'Grace', 'Ada']);
  });

  it('and was not done is added, beside what someone else has added', async () => {
    const { workbook, app, open, names, before } = await started();
    workbook.failNext('busy');
    await app.addItem(open, 'stakeholders', item);
    workbook.changeRows('FPD_Stakeholders', (rows) => [...rows, ['Grace', '', '']]);
    valueOf(await app.addItem(open, 'stakeholders', item));
    expect(names()).toEqual([...before, 'Grace', 'Ada']);
  });
});

describe('An item whose change was reported as failed', () => {
  it('though it was done, wholly or in part, is found in its row', async () => {
    const { workbook, app, open } = await started();
    workbook.failNext('busy');
    expect(await app.updateItem(open, 'stakeholders', 0, item)).toMatchObject({ ok: false });
    workbook.changeRows('FPD_Stakeholders', ([first = [], ...rest]) => [['Ada', ...first.slice(1)], ...rest]);
    const saved = valueOf(await app.updateItem(open, 'stakeholders', 0, item));
    expect(saved.fiche.stakeholders).toHaveLength(open.fiche.stakeholders.length);
    expect(workbook.table('FPD_Stakeholders').rows[0]).toEqual(['Ada', 'Appui', '']);
  });
});
