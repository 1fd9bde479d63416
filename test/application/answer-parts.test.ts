import { createFicheApp } from '../../src/application/create-fiche-app';
import { xlsxFiles } from '../../src/xlsx/xlsx-files';
import { valueOf } from '../builders/excel-bench';
import { MemoryWorkbook } from '../builders/memory-workbook';

describe('A comment that is saved again after Excel said that it failed', () => {
  it('leaves the level that someone else has answered meanwhile', async () => {
    const workbook = new MemoryWorkbook();
    const app = createFicheApp({ workbook, files: xlsxFiles, newId: () => 'new', today: () => '2026-11-24' });
    const open = valueOf(await app.createFiche('fr', { kind: 'empty' }));
    const comment = () => app.saveAnswer(open, '01-P', { value: null, comment: 'vu' }, ['comment']);
    workbook.failNext('busy');
    expect(await comment()).toMatchObject({ ok: false });
    const other = createFicheApp({ workbook, files: xlsxFiles, newId: () => 'new', today: () => '2026-11-24' });
    const theirs = valueOf(await other.open());
    if (theirs.kind !== 'fiche') throw new Error('no fiche');
    valueOf(await other.saveAnswer(theirs.open, '01-P', { value: 4, comment: '' }));
    valueOf(await comment());
    const again = valueOf(await other.open());
    expect(again).toMatchObject({ open: { fiche: { answers: { '01-P': { value: 4, comment: 'vu' } } } } });
  });
});
