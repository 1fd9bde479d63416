import { isMissingPart } from '../../src/domain/problem';
import { bodyOf, everyCell, inExcel } from '../builders/edited-sheets';
import { benchWithFiche, excelBench, reread, valueOf, type Bench } from '../builders/excel-bench';

const ANSWER = 4;
const DESCRIPTOR = 5;

const deleteRows = (table: string, rows: readonly number[], whole = false) =>
  inExcel((context) => {
    for (const row of [...rows].sort((a, b) => b - a)) {
      const cells = context.workbook.tables.getItem(table).getDataBodyRange().getRow(row);
      (whole ? cells.getEntireRow() : cells).delete('Up');
    }
  });

/** All that stands in the workbook, wherever it went: every cell’s text, however often it stands there. */
async function texts(): Promise<ReadonlyMap<string, number>> {
  const counted = new Map<string, number>();
  for (const value of (await everyCell()).values()) {
    const text = String(value);
    if (!text.startsWith('=')) counted.set(text, (counted.get(text) ?? 0) + 1);
  }
  return counted;
}

async function repaired(bench: Bench) {
  const before = await texts();
  const open = valueOf(await bench.app.repair(await reread(bench)));
  const after = await texts();
  for (const [text, count] of before) expect([text, (after.get(text) ?? 0) >= count]).toEqual([text, true]);
  expect(open.problems.filter(isMissingPart)).toEqual([]);
  expect(await reread(bench)).toEqual(open);
  return open;
}

const refs = async () => (await bodyOf('FPD_Answers')).values.map(([ref]) => ref);

/** The drop-down, the looks and the height of cells of a table’s column, told apart where they differ. */
const dressOf = (table: string, column: number) =>
  inExcel(async (context) => {
    const cells = context.workbook.tables.getItem(table).getDataBodyRange().getColumn(column);
    cells.load('rowHidden');
    cells.dataValidation.load('type,valid');
    cells.format.fill.load('color');
    await context.sync();
    return [cells.dataValidation.type, cells.format.fill.color, cells.rowHidden];
  });

describe('Questions whose rows were deleted', () => {
  it('are told one by one, and put back in their place with words, drop-down and look-up', async () => {
    const bench = await benchWithFiche();
    const [whole, order, dress] = [await bodyOf('FPD_Answers'), await refs(), await dressOf('FPD_Answers', ANSWER)];
    await deleteRows('FPD_Answers', [0, 7, 8, 14, 20]);
    const damaged = await reread(bench);
    const gone = [0, 7, 8, 14, 20].map((row) => String(order[row]));
    expect(damaged.problems).toEqual(gone.map((id) => ({ code: 'missingRow', place: 'FPD_Answers', found: id })));
    const open = await repaired(bench);
    expect(open.problems).toEqual([]);
    expect(await refs()).toEqual(order);
    expect(open.fiche.answers).toEqual(damaged.fiche.answers);
    expect(await dressOf('FPD_Answers', ANSWER)).toEqual(dress);
    const { values, formulas } = await bodyOf('FPD_Answers');
    expect(values.map((row) => row.slice(0, ANSWER))).toEqual(whole.values.map((row) => row.slice(0, ANSWER)));
    expect(formulas.map((row) => row[DESCRIPTOR])).toEqual(whole.formulas.map((row) => row[DESCRIPTOR]));
    expect(values[7]?.[ANSWER]).toBe('');
    const saved = valueOf(await bench.app.saveAnswer(open, gone[1] ?? '', { value: 2, comment: 'revu' }));
    expect((await reread(bench)).fiche.answers).toEqual(saved.fiche.answers);
  });

  it('stand beside their neighbours in a table that was sorted, filtered and given columns of people’s own', async () => {
    const bench = await benchWithFiche();
    await inExcel(async (context) => {
      const table = context.workbook.tables.getItem('FPD_Answers');
      table.columns.add(-1, undefined, 'Qui');
      table.getDataBodyRange().getLastColumn().getCell(3, 0).values = [['Claire']];
      table.sort.apply([{ key: 0, ascending: false }]);
      table.showFilterButton = true;
      table.columns.getItemAt(1).filter.applyValuesFilter(['Gouvernance']);
      table.worksheet.getRange('1:2').insert('Down');
      await context.sync();
    });
    await deleteRows('FPD_Answers', [4, 9], true);
    const open = await repaired(bench);
    const { values } = await bodyOf('FPD_Answers');
    expect(values.filter((row) => row.at(-1) !== '')).toHaveLength(1);
    expect(new Set(values.map(([ref]) => ref)).size).toBe(values.length);
    expect(open.problems).toEqual([]);
  });

  it('are all put back where not one is left', async () => {
    const bench = await benchWithFiche();
    const order = await refs();
    await deleteRows('FPD_Answers', [...order.keys()].slice(1));
    await inExcel((context) => {
      context.workbook.tables.getItem('FPD_Answers').getDataBodyRange().clear('Contents');
    });
    const open = await repaired(bench);
    expect((await refs()).filter((ref) => ref !== '')).toEqual(order);
    expect(open.fiche.answers).toEqual({});
  });

  it('keep the answer in their row where only the reference was erased', async () => {
    const bench = await benchWithFiche();
    await inExcel((context) => {
      context.workbook.tables.getItem('FPD_Answers').getDataBodyRange().getCell(0, 0).values = [['']];
    });
    expect((await reread(bench)).fiche.answers).not.toHaveProperty('01-P');
    const open = await repaired(bench);
    expect(open.fiche).toEqual(bench.open.fiche);
    expect(open.problems).toEqual([]);
  });

  it('are left to « Appliquer » where the questionnaire on its sheet is another by now', async () => {
    const bench = await benchWithFiche();
    await inExcel((context) => {
      const body = context.workbook.tables.getItem('FPD_Questions').getDataBodyRange();
      body.getCell(0, 0).values = [['01-Z']];
    });
    const codes = (await reread(bench)).problems.map(({ code }) => code);
    expect(codes).toContain('questionnaireChanged');
    expect(codes).not.toContain('missingRow');
  });
});

describe('Other rows that the layout gives', () => {
  it('come back to the checklist, where they were', async () => {
    const bench = await benchWithFiche({ kind: 'empty' });
    const topics = async () => (await bodyOf('FPD_LegalStakes')).values;
    const [before, dress] = [await topics(), await dressOf('FPD_LegalStakes', 2)];
    await deleteRows('FPD_LegalStakes', [1, 14]);
    expect((await reread(bench)).problems).toEqual([
      { code: 'missingRow', place: 'FPD_LegalStakes', found: 'RGPD' },
      { code: 'missingRow', place: 'FPD_LegalStakes', found: 'Transparence des algorithmes' },
    ]);
    await repaired(bench);
    expect(await topics()).toEqual(before);
    expect(await dressOf('FPD_LegalStakes', 2)).toEqual(dress);
  });

  it.each([false, true])(
    'come back to the scores, and the radar’s data stand as before (whole sheet row: %s)',
    async (whole) => {
      const bench = await benchWithFiche();
      valueOf(await bench.app.insertRadar(bench.open, 'horizons'));
      const before = await everyCell();
      await deleteRows('FPD_Scores', [4], whole);
      expect((await reread(bench)).problems).toContainEqual({
        code: 'missingRow',
        place: 'FPD_Scores',
        found: 'Cybersécurité',
      });
      await repaired(bench);
      expect([...(await everyCell())].sort()).toEqual([...before].sort());
    },
  );

  it('are told, and put back, in the workbook’s language', async () => {
    const bench = excelBench();
    valueOf(await bench.app.createFiche('en', { kind: 'empty' }));
    const tables = ['FPD_Answers', 'FPD_LegalStakes', 'FPD_Scores'];
    const before = await Promise.all(tables.map(bodyOf));
    await deleteRows('FPD_Answers', [0]);
    await deleteRows('FPD_LegalStakes', [1]);
    await deleteRows('FPD_Scores', [4]);
    expect((await reread(bench)).problems).toEqual([
      { code: 'missingRow', place: 'FPD_LegalStakes', found: 'GDPR' },
      { code: 'missingRow', place: 'FPD_Answers', found: '01-P' },
      { code: 'missingRow', place: 'FPD_Scores', found: 'Cybersecurity' },
    ]);
    await repaired(bench);
    expect(await Promise.all(tables.map(bodyOf))).toEqual(before);
  });
});
