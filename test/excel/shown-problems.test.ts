import { hasCell } from '../../src/format/problem-place';
import { inExcel } from '../builders/edited-sheets';
import { benchWithFiche, reread, valueOf } from '../builders/excel-bench';

const selected = () =>
  inExcel(async (context) => {
    const range = context.workbook.getSelectedRange().load('address,values,rowHidden,columnHidden');
    await context.sync();
    return { address: range.address, value: (range.values as unknown[][])[0]?.[0], hidden: range.rowHidden };
  });

describe('A problem of the workbook', () => {
  it('is shown at its cell, whatever kind of place it has', async () => {
    const bench = await benchWithFiche();
    await inExcel((context) => {
      const { names, tables } = context.workbook;
      names.getItem('FPD_Date').getRange().values = [['bientôt']];
      tables.getItem('FPD_Calendar').getDataBodyRange().getCell(1, 1).values = [['printemps']];
      tables.getItem('FPD_Answers').getDataBodyRange().getCell(4, 4).values = [['beaucoup']];
      tables.getItem('FPD_Answers').rows.add(-1, [['01-P', '', '', '', 'une seconde fois', '', '']]);
      tables.getItem('FPD_Calendar').worksheet.getRange('1:2').insert('Down');
    });
    const open = await reread(bench);
    const found = open.problems.map(({ found: text }) => text);
    expect(found.sort()).toEqual(['beaucoup', 'bientôt', 'printemps', 'une seconde fois']);
    for (const problem of open.problems) {
      expect(hasCell(problem, open.problems)).toBe(true);
      valueOf(await bench.app.showProblem(problem));
      expect((await selected()).value).toBe(problem.found);
    }
  });

  it('is brought out of a hidden sheet and a filtered row', async () => {
    const bench = await benchWithFiche();
    await inExcel((context) => {
      const table = context.workbook.tables.getItem('FPD_Calendar');
      table.getDataBodyRange().getCell(1, 1).values = [['printemps']];
      table.columns.getItemAt(0).filter.applyValuesFilter(['rien']);
      table.worksheet.visibility = 'Hidden';
    });
    const open = await reread(bench);
    const [problem] = open.problems;
    if (!problem) throw new Error('there is a problem');
    valueOf(await bench.app.showProblem(problem));
    expect(await selected()).toMatchObject({ value: 'printemps', hidden: false });
  });

  it('says that its part is gone where it is, since it was found', async () => {
    const bench = await benchWithFiche();
    const problem = { code: 'notADate', place: 'FPD_Calendar[2].start', found: 'printemps' } as const;
    await inExcel((context) => context.workbook.tables.getItem('FPD_Calendar').delete());
    expect(await bench.app.showProblem(problem)).toMatchObject({ ok: false, failure: { code: 'missingPart' } });
    await reread(bench);
    expect(await bench.app.showProblem(problem)).toMatchObject({ ok: false, failure: { code: 'missingPart' } });
  });
});

describe('A problem that no cell can be shown of', () => {
  it.each([
    { code: 'missingTable', place: 'FPD_Impact' },
    { code: 'missingName', place: 'FPD_Date' },
    { code: 'wrongType', place: 'FPD_Snapshots[1].detail', found: '{' },
    { code: 'unknownAnswer', place: 'FPD_Snapshots[1].answers.01-P', found: '9' },
    { code: 'notADate', place: 'project.date', found: 'x' },
    { code: 'newerLayout', place: 'FPD_Schema', found: '99' },
    { code: 'ficheKept', place: '' },
  ] as const)('is $code at « $place »', (problem) => {
    expect(hasCell(problem, [problem])).toBe(false);
  });

  it('is one of a table that is gone', () => {
    const unreadable = { code: 'questionnaireUnreadable', place: 'FPD_Themes' } as const;
    expect(hasCell(unreadable, [unreadable])).toBe(true);
    expect(hasCell(unreadable, [unreadable, { code: 'missingTable', place: 'FPD_Themes' }])).toBe(false);
  });
});
