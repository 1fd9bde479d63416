import { openWorkbook } from '../../../src/emulator/file/open-workbook';
import { saveWorkbook } from '../../../src/emulator/file/save-workbook';
import { Workbook } from '../../../src/emulator/model/state/workbook';
import { startExcel } from '../../../src/emulator/transport/node';
import { readBook } from '../../../src/xlsx/read-book';

/** A workbook with a scatter chart of three points, the second of which says a word of its own. */
async function scatter(): Promise<Workbook> {
  const workbook = new Workbook('Sheet1');
  await startExcel({ workbook }).Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B4').values = [
      ['', 'Projets'],
      [10, 20],
      [30, 40],
      [50, 60],
    ];
    const series = sheet.charts.add('XYScatter', sheet.getRange('A1:B4'), 'Columns').series.getItemAt(0);
    series.markerStyle = 'Circle';
    series.markerSize = 9;
    series.points.getItemAt(1).dataLabel.text = 'Bornes à verre';
    await context.sync();
  });
  return workbook;
}

describe('The label of one point', () => {
  it('is saved with its text, and leaves the other points without labels and the point with its series’ looks', async () => {
    const read = readBook(saveWorkbook(await scatter()));
    if (!read.ok) throw new Error(read.refusal);
    expect(read.losses).toEqual([]);
    const [series] = read.book.sheets[0]?.charts[0]?.plots[0]?.series ?? [];
    expect(series?.labels).toEqual({ points: [{ index: 1, text: 'Bornes à verre', value: true }] });
    expect(series?.points).toEqual([]);
  });

  it('stands beside a point that no line leads to', async () => {
    const read = readBook(saveWorkbook(await scatter()));
    const [series] = (read.ok && read.book.sheets[0]?.charts[0]?.plots[0]?.series) || [];
    expect(series?.format).toEqual({ line: { paint: 'none' } });
  });

  it('is there after opening the file again', async () => {
    const opened = openWorkbook(saveWorkbook(await scatter()));
    if (!opened.ok) throw new Error(opened.refusal);
    expect(opened.losses).toEqual([]);
    const { workbook } = opened;
    await startExcel({ workbook }).Excel.run(async (context) => {
      const { points } = context.workbook.worksheets.getItem('Sheet1').charts.getItemAt(0).series.getItemAt(0);
      const labels = [0, 1].map((place) =>
        points.getItemAt(place).load({ hasDataLabel: true, dataLabel: { text: true } }),
      );
      await context.sync();
      expect(labels.map(({ hasDataLabel }) => hasDataLabel)).toEqual([false, true]);
      expect(labels[1]?.dataLabel.text).toBe('Bornes à verre');
    });
  });
});
