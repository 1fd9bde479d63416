import { createFicheApp } from '../../src/application/create-fiche-app';
import { exampleFiche } from '../../src/application/example/example-fiche';
import { xlsxFiles } from '../../src/xlsx/xlsx-files';
import { valueOf } from '../builders/excel-bench';
import { MemoryWorkbook } from '../builders/memory-workbook';

describe('The longest text of what is to be written', () => {
  it('is looked for in fiches of hundreds of thousands of cells', async () => {
    const workbook = new MemoryWorkbook();
    const app = createFicheApp({ workbook, files: xlsxFiles, newId: () => 'new', today: () => '2026-11-24' });
    const stakeholders = Array.from({ length: 60_000 }, (_, i) => ({ name: `P${i}`, role: '', contribution: '' }));
    const fiche = { ...exampleFiche('fr'), stakeholders };
    const open = valueOf(await app.createFiche('fr', { kind: 'fiche', fiche }));
    expect(open.fiche.stakeholders).toHaveLength(60_000);
  });
});
