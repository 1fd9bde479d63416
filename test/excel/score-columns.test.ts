import { bodyOf, inExcel } from '../builders/edited-sheets';
import { benchWithFiche, reread, valueOf } from '../builders/excel-bench';

const figures = (rows: readonly (readonly unknown[])[], columns: readonly number[]) =>
  rows.map((row) => columns.map((column) => row[column]));

describe('The table of scores that someone has given a column of their own', () => {
  it.each([0, 1, 2, 4])('keeps it, wherever it stands (%i), and shows the scores in theirs', async (at) => {
    const bench = await benchWithFiche();
    const answered = valueOf(await bench.app.saveAnswer(bench.open, '01-P', { value: 0, comment: '' }));
    const own = [0, 1, 2, 3].map((column) => (column < at ? column : column + 1));
    const expected = (await bodyOf('FPD_Scores')).values;
    await inExcel((context) => {
      const column = context.workbook.tables.getItem('FPD_Scores').columns.add(at, undefined, 'Notre avis');
      column.getDataBodyRange().getCell(0, 0).values = [['à revoir']];
      column.getDataBodyRange().getCell(1, 0).formulas = [['=1+1']];
    });
    let open = await reread(bench);
    expect(open.scores).toEqual(answered.scores);
    for (const value of [4, 0] as const) {
      open = valueOf(await bench.app.saveAnswer(open, '01-P', { value, comment: '' }));
      const { values, formulas } = await bodyOf('FPD_Scores');
      expect([values[0]?.[at], formulas[1]?.[at]]).toEqual(['à revoir', '=1+1']);
      if (value === 0) expect(figures(values, own)).toEqual(expected);
      else expect(figures(values, own)).not.toEqual(expected);
    }
  });

  it('keeps what stands beside it when it has lost a column', async () => {
    const bench = await benchWithFiche();
    await inExcel((context) => {
      const table = context.workbook.tables.getItem('FPD_Scores');
      table.columns.getItemAt(3).delete();
      table.getDataBodyRange().getLastColumn().getOffsetRange(0, 1).getCell(0, 0).values = [['ma note']];
    });
    const open = await reread(bench);
    valueOf(await bench.app.saveAnswer(open, '01-P', { value: 0, comment: '' }));
    const beside = await inExcel(async (context) => {
      const body = context.workbook.tables.getItem('FPD_Scores').getDataBodyRange();
      const cell = body.getLastColumn().getOffsetRange(0, 1).getCell(0, 0).load('values');
      await context.sync();
      return (cell.values as unknown[][])[0]?.[0];
    });
    expect(beside).toBe('ma note');
  });

  it.each([1, 3])('keeps one that stands in the stead of a column that it has lost (%i)', async (at) => {
    const bench = await benchWithFiche();
    await inExcel((context) => {
      const { columns } = context.workbook.tables.getItem('FPD_Scores');
      columns.getItemAt(at).delete();
      const column = columns.add(at === 3 ? -1 : at, undefined, 'Notre avis');
      column.getDataBodyRange().getCell(0, 0).values = [['à revoir']];
    });
    let open = await reread(bench);
    open = valueOf(await bench.app.saveAnswer(open, '01-P', { value: 0, comment: '' }));
    expect((await bodyOf('FPD_Scores')).values[0]?.[at]).toBe('à revoir');
    if (open.problems.length > 0) valueOf(await bench.app.repair(open));
    expect((await bodyOf('FPD_Scores')).values[0]?.[at]).toBe('à revoir');
  });
});

describe('The key points, of which someone has deleted rows of the sheet', () => {
  it.each([1, 2, 3])('are written over nothing that stands below them (%i)', async (count) => {
    const bench = await benchWithFiche();
    await inExcel((context) => {
      const points = context.workbook.names.getItem('FPD_KeyPoints').getRange();
      points.getLastRow().getCell(0, 0).getOffsetRange(2, 0).values = [['ma note']];
      points
        .getRow(2)
        .getResizedRange(count - 1, 0)
        .getEntireRow()
        .delete('Up');
    });
    valueOf(await bench.app.saveAnswer(await reread(bench), '01-P', { value: 0, comment: '' }));
    const [first, note] = await inExcel(async (context) => {
      const points = context.workbook.names.getItem('FPD_KeyPoints').getRange().load('values');
      const below = points.getLastRow().getCell(0, 0).getOffsetRange(2, 0).load('values');
      await context.sync();
      return [(points.values as unknown[][])[0]?.[0], (below.values as unknown[][])[0]?.[0]];
    });
    expect([first, note]).toEqual(['Management data', 'ma note']);
  });
});
