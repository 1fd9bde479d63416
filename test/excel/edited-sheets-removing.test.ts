import { step, steps, inExcel, fullCalendar, widen, besideRow, textBeside, bodyOf } from '../builders/edited-sheets';
import { benchWithFiche, reread, valueOf } from '../builders/excel-bench';

describe('Removing a row in a sheet that people have edited', () => {
  it('works above a table that was widened', async () => {
    const bench = await fullCalendar();
    await widen('FPD_Stakeholders', 'Remarque', 'vu');
    const open = valueOf(await bench.app.removeItem(await reread(bench), 'calendar', 1));
    expect(steps(open)).toEqual(['A', 'C', 'D']);
    expect((await reread(bench)).fiche).toEqual(open.fiche);
  });

  it('loses no note that stands beside it', async () => {
    const bench = await fullCalendar();
    await widen('FPD_Stakeholders', 'Remarque', 'vu');
    await inExcel((context) => {
      besideRow(context, 'FPD_Calendar', 1).values = [['demander à Paul']];
      besideRow(context, 'FPD_Stakeholders', 0).values = [['autre note']];
    });
    const open = valueOf(await bench.app.removeItem(await reread(bench), 'calendar', 1));
    expect((await reread(bench)).fiche).toEqual(open.fiche);
    expect(await textBeside('FPD_Calendar', 1)).toBe('demander à Paul');
    expect(await textBeside('FPD_Stakeholders', 0)).toBe('autre note');
  });

  it('keeps the formula of a user’s column when the last item goes', async () => {
    const bench = await benchWithFiche({ kind: 'empty' });
    await inExcel(async (context) => {
      const table = context.workbook.tables.getItem('FPD_Impact');
      for (let row = 0; row < 3; row += 1) table.rows.getItemAt(0).delete();
      await context.sync();
      table.columns.add(-1, [['Longueur'], ['=LEN([@Indicateur])']]);
    });
    const indicator = { indicator: 'Plaintes', baseline: '', target: '' };
    const open = valueOf(await bench.app.addItem(await reread(bench), 'impact', indicator));
    valueOf(await bench.app.removeItem(open, 'impact', 0));
    expect((await bodyOf('FPD_Impact')).values).toEqual([['', '', '', 0]]);
  });

  it('removes the right one from a table that was sorted and filtered', async () => {
    const bench = await fullCalendar();
    await inExcel((context) => {
      const table = context.workbook.tables.getItem('FPD_Calendar');
      table.sort.apply([{ key: 0, ascending: false }]);
      table.columns.getItemAt(0).filter.applyValuesFilter(['A', 'D']);
    });
    valueOf(await bench.app.removeItem(bench.open, 'calendar', 1));
    expect(steps(await reread(bench))).toEqual(['D', 'C', 'A']);
  });
});

describe('Moving a row in a sheet that people have edited', () => {
  it('keeps each formula of a user beside its own item, and text that looks like one as text', async () => {
    const bench = await benchWithFiche({ kind: 'empty' });
    let open = bench.open;
    for (const name of ['=1+1', 'B', 'CC', 'DDDD'])
      open = valueOf(await bench.app.addItem(open, 'calendar', step(name)));
    await inExcel((context) => {
      const table = context.workbook.tables.getItem('FPD_Calendar');
      table.columns.add(-1, [['Double'], ...[0, 1, 2, 3].map(() => [''])]);
      const cells = table.getDataBodyRange().getLastColumn();
      // A formula of its own in one row, that names the row's own cell.
      cells.getCell(2, 0).formulasR1C1 = [['=RC[-3]&RC[-3]']];
    });
    open = valueOf(await bench.app.moveItem(await reread(bench), 'calendar', 2, 0));
    expect(steps(open)).toEqual(['CC', '=1+1', 'B', 'DDDD']);
    expect((await reread(bench)).fiche).toEqual(open.fiche);
    expect((await bodyOf('FPD_Calendar')).values.map((row) => row[3])).toEqual(['CCCC', '', '', '']);
  });

  it('reaches across rows that a filter hides', async () => {
    const bench = await fullCalendar();
    await inExcel((context) => {
      context.workbook.tables.getItem('FPD_Calendar').columns.getItemAt(0).filter.applyValuesFilter(['A', 'D']);
    });
    const open = valueOf(await bench.app.moveItem(bench.open, 'calendar', 3, 0));
    expect((await reread(bench)).fiche).toEqual(open.fiche);
    expect(steps(open)).toEqual(['D', 'A', 'B', 'C']);
  });
});
