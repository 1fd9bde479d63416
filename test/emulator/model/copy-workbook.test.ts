import { strFromU8, unzipSync } from 'fflate';
import { saveWorkbook } from '../../../src/emulator/file/save-workbook';
import { copyWorkbook } from '../../../src/emulator/model/copy-workbook';
import { Workbook } from '../../../src/emulator/model/state/workbook';
import { startExcel } from '../../../src/emulator/transport/node';
import { until } from '../until';
import { excelBench, reread, valueOf } from '../../builders/excel-bench';

/** What a saved file holds, part by part. */
const saved = (workbook: Workbook) =>
  Object.entries(unzipSync(saveWorkbook(workbook))).map(([path, part]) => [path, strFromU8(part)]);

/** Touches whatever a sheet can hold. */
const changeAll = async (context: Excel.RequestContext) => {
  const { worksheets, names, tables } = context.workbook;
  worksheets.load('items/name');
  tables.load('items/name');
  names.load('items/name');
  await context.sync();
  for (const table of tables.items) {
    table.getRange().format.fill.color = '#123456';
    table.rows.add(undefined, undefined);
    table.showBandedRows = false;
  }
  names.items[0]?.delete();
  names.add('Autre', '=1');
  for (const sheet of worksheets.items) {
    sheet.charts.load('items/name');
    await context.sync();
    for (const chart of sheet.charts.items) chart.title.text = 'Autre';
    const all = sheet.getRange('A1:Z99');
    all.conditionalFormats.clearAll();
    all.dataValidation.clear();
    all.format.rowHeight = 33;
    all.unmerge();
    sheet.pageLayout.orientation = 'Landscape';
    sheet.getRange('1:2').insert('Down');
    sheet.getRange('A1').values = [['=1+1']];
    sheet.name = `${sheet.name} bis`;
  }
};

describe('A copy of a workbook', () => {
  it('is saved as the same file, and nothing done in the one is seen in the other', async () => {
    const bench = excelBench();
    const made = valueOf(await bench.app.createFiche('fr', { kind: 'example' }));
    valueOf(await bench.app.insertRadar(made, 'overall'));
    valueOf(await bench.app.writeSummary(made, 'overall'));
    const first = bench.excel.workbook;
    const before = saved(first);
    const second = copyWorkbook(first);
    expect(saved(second)).toEqual(before);

    await startExcel({ workbook: second }).Excel.run(changeAll);
    expect(saved(first)).toEqual(before);
    const third = copyWorkbook(first);
    await startExcel({ workbook: first }).Excel.run(changeAll);
    expect(saved(third)).toEqual(before);
    expect(saved(first)).toEqual(saved(second));
    expect((await reread(excelBench(third))).fiche).toEqual(made.fiche);
  });

  it('has ranges of its own, which move with its cells alone', async () => {
    const first = new Workbook();
    const address = (workbook: Workbook, insertFirst: boolean) =>
      startExcel({ workbook }).Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        if (insertFirst) sheet.getRange('1:1').insert('Down');
        const range = context.workbook.bindings.getItem('mine').getRange().load('address');
        await context.sync();
        return range.address;
      });
    await startExcel({ workbook: first }).Excel.run(async (context) => {
      context.workbook.bindings.add('Sheet1!A1:B2', 'Range', 'mine');
      await context.sync();
    });
    const second = copyWorkbook(first);
    expect(await address(second, true)).toBe('Sheet1!A2:B3');
    expect(await address(first, false)).toBe('Sheet1!A1:B2');
  });

  it('is told nothing that was to be told in the first', async () => {
    const heard: string[] = [];
    const { Excel, workbook } = startExcel();
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => Promise.resolve(void heard.push(event.address)));
      await context.sync();
    });
    await startExcel({ workbook: copyWorkbook(workbook) }).Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('B2').values = [[1]];
      await context.sync();
    });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('C3').values = [[1]];
      await context.sync();
    });
    await until(() => heard.length > 0);
    expect(heard).toEqual(['C3']);
  });
});
