import { createFicheApp } from '../../src/application/create-fiche-app';
import type { TableName } from '../../src/format/tables';
import { sheetWords } from '../../src/format/words/sheet-words';
import { xlsxFiles } from '../../src/xlsx/xlsx-files';
import { valueOf } from '../builders/excel-bench';
import { MemoryWorkbook } from '../builders/memory-workbook';

/** A fiche in whose table someone deleted a column. */
async function withoutColumn(table: TableName, header: string) {
  const workbook = new MemoryWorkbook();
  const app = createFicheApp({ workbook, files: xlsxFiles, newId: () => 'new', today: () => '2026-11-24' });
  valueOf(await app.createFiche('fr', { kind: 'example' }));
  const { headers, rows } = workbook.table(table);
  const lost = headers.indexOf(header);
  if (lost < 0) throw new Error(`no column ${header}`);
  const without = <T>(row: readonly T[]) => row.filter((_, column) => column !== lost);
  const narrower = { headers: without(headers), rows: rows.map(without) };
  workbook.cells = { ...workbook.cells, tables: { ...workbook.cells.tables, [table]: narrower } };
  const opened = valueOf(await app.open());
  if (opened.kind !== 'fiche') throw new Error('no fiche');
  const before = workbook.cells;
  return { app, open: opened.open, isAsBefore: () => workbook.cells === before };
}

describe('A text whose column is no longer there', () => {
  it('is refused with its place, and nothing is written: a comment', async () => {
    const { app, open, isAsBefore } = await withoutColumn('FPD_Answers', sheetWords('fr').headers.FPD_Answers.comment);
    const refused = await app.saveAnswer(open, '01-P', { value: 2, comment: 'vu' });
    expect(refused).toMatchObject({ ok: false, failure: { code: 'missingPart', place: 'FPD_Answers.comment' } });
    expect(isAsBefore()).toBe(true);
    expect(await app.saveAnswer(open, '01-P', { value: 2, comment: '' })).toMatchObject({ ok: true });
  });

  it('is refused with its place, and nothing is written: an item, new or changed', async () => {
    const { app, open, isAsBefore } = await withoutColumn(
      'FPD_Stakeholders',
      sheetWords('fr').headers.FPD_Stakeholders.role,
    );
    const item = { name: 'Ada', role: 'Appui', contribution: '' };
    const missing = { ok: false, failure: { code: 'missingPart', place: 'FPD_Stakeholders.role' } };
    expect(await app.addItem(open, 'stakeholders', item)).toMatchObject(missing);
    expect(await app.updateItem(open, 'stakeholders', 0, item)).toMatchObject(missing);
    expect(isAsBefore()).toBe(true);
    expect(await app.addItem(open, 'stakeholders', { ...item, role: '' })).toMatchObject({ ok: true });
  });
});
