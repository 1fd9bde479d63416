import { chartsOf } from '../../../src/emulator/model/state/charts/charts-of-sheet';
import { onSheet, salesExcel } from './sales-workbook';

describe('A chart follows its cells', () => {
  it('when rows are inserted in its range, and above it', async () => {
    const read = await onSheet(await salesExcel(), async (sheet, context) => {
      const chart = sheet.charts.add('Line', sheet.getRange('A1:B7'));
      chart.setPosition('D10', 'H20');
      sheet.getRange('3:3').insert('Down');
      const series = chart.series.getItemAt(0);
      const address = series.getDimensionDataSourceString('Values');
      const values = series.getDimensionValues('Values');
      chart.load('top,height');
      await context.sync();
      return [address.value, values.value, chart.top, chart.height];
    });
    expect(read).toEqual(['Sheet1!$B$2:$B$8', [5000, '', 400, 12000, 1550, 225, 6005], 150, 165]);
  });

  it('when its sheet gets another name', async () => {
    const read = await onSheet(await salesExcel(), async (sheet, context) => {
      const chart = sheet.charts.add('Line', sheet.getRange('A1:B7'));
      chart.title.setFormula('=Sheet1!$A$3');
      sheet.name = 'Ventes 2024';
      sheet.getRange('1:1').insert('Down');
      const address = chart.series.getItemAt(0).getDimensionDataSourceString('Categories');
      chart.title.load('text');
      await context.sync();
      return [address.value, chart.title.text];
    });
    expect(read).toEqual(["'Ventes 2024'!$A$3:$A$8", 'Saddles']);
  });

  it('when its cells are deleted', async () => {
    const read = await onSheet(await salesExcel(), async (sheet, context) => {
      const chart = sheet.charts.add('Line', sheet.getRange('A1:C7'));
      sheet.getRange('C:C').delete('Left');
      const [first, second] = [chart.series.getItemAt(0), chart.series.getItemAt(1)];
      const kept = first.getDimensionDataSourceString('Values');
      const lost = second.getDimensionDataSourceString('Values');
      const values = second.getDimensionValues('Values');
      await context.sync();
      return [kept.value, lost.value, values.value];
    });
    expect(read).toEqual(['Sheet1!$B$2:$B$7', '#REF!', []]);
  });

  it('onto a copied sheet, where it shows that sheet’s cells', async () => {
    const excel = await salesExcel();
    const read = await onSheet(excel, async (sheet, context) => {
      sheet.charts.add('Line', sheet.getRange('A1:B7')).name = 'Sales';
      const copy = sheet.copy('End');
      await context.sync();
      copy.getRange('B2').values = [[1]];
      const chart = copy.charts.getItem('Sales');
      const own = chart.series.getItemAt(0).getDimensionValues('Values');
      const first = sheet.charts.getItem('Sales').series.getItemAt(0).getDimensionValues('Values');
      await context.sync();
      return [own.value[0], first.value[0]];
    });
    expect(read).toEqual([1, 5000]);
    const ids = excel.workbook.sheets.flatMap((sheet) => chartsOf(sheet).charts.map(({ id }) => id));
    expect(new Set(ids).size).toBe(2);
  });

  it('out of a table and a name as well', async () => {
    const read = await onSheet(await salesExcel(), async (sheet, context) => {
      const table = sheet.tables.add('A1:B7', true);
      table.name = 'Sales';
      const chart = sheet.charts.add('ColumnClustered', table.getRange());
      await context.sync();
      const names = chart.series.load('items/name');
      const count = chart.series.getItemAt(0).points.getCount();
      await context.sync();
      return [names.items.map(({ name }) => name), count.value];
    });
    expect(read).toEqual([['Qtr1'], 6]);
  });

  it('not on a protected sheet, unless objects may be edited', async () => {
    const excel = await salesExcel();
    const attempt = onSheet(excel, async (sheet, context) => {
      const chart = sheet.charts.add('Line', sheet.getRange('A1:B7'));
      sheet.protection.protect();
      chart.title.text = 'No';
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code: 'AccessDenied' });
    const text = await onSheet(excel, async (sheet, context) => {
      sheet.protection.unprotect();
      sheet.protection.protect({ allowEditObjects: true });
      const { title } = sheet.charts.getItemAt(0);
      title.text = 'Yes';
      title.load('text');
      await context.sync();
      return title.text;
    });
    expect(text).toBe('Yes');
  });
});

describe('A chart of hidden rows', () => {
  it('leaves them out, unless it is told to plot them', async () => {
    const read = await onSheet(await salesExcel(), async (sheet, context) => {
      const chart = sheet.charts.add('Line', sheet.getRange('A1:B7'));
      sheet.getRange('3:4').rowHidden = true;
      const series = chart.series.getItemAt(0);
      const visible = [series.getDimensionValues('Categories'), series.getDimensionValues('Values')];
      await context.sync();
      chart.plotVisibleOnly = false;
      const all = series.getDimensionValues('Categories');
      await context.sync();
      return [...visible.map(({ value }) => value), all.value.length];
    });
    expect(read).toEqual([['Frames', 'Chains', 'Mirrors', 'Spokes'], [5000, 1550, 225, 6005], 6]);
  });
});
