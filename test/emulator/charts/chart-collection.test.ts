import { chartTypes } from '../../../src/emulator/model/state/charts/chart-type';
import { chartsOf } from '../../../src/emulator/model/state/charts/charts-of-sheet';
import { until } from '../until';
import { onSheet, salesExcel } from './sales-workbook';

describe('The charts of a sheet', () => {
  it('accept every type that Office.js knows', async () => {
    const excel = await salesExcel();
    const known = Object.values(excel.Excel.ChartType).filter((type) => (type as string) !== 'Invalid');
    expect([...chartTypes].sort()).toEqual([...known].sort());
    const kept = await onSheet(excel, async (sheet, context) => {
      const charts = chartTypes.map((type) => sheet.charts.add(type, sheet.getRange('A1:D7')));
      for (const chart of charts) chart.load('chartType');
      await context.sync();
      return charts.map((chart) => chart.chartType as string);
    });
    expect(kept).toEqual([...chartTypes]);
  });

  it('are found by name, by id and by place, or not', async () => {
    const found = await onSheet(await salesExcel(), async (sheet, context) => {
      const chart = sheet.charts.add('Line', sheet.getRange('A1:D7'));
      chart.name = 'My chart';
      chart.load('id');
      await context.sync();
      const byName = sheet.charts.getItem('my CHART').load('name');
      const byId = sheet.charts.getItem(chart.id).load('name');
      const byPlace = sheet.charts.getItemAt(0).load('name');
      const missing = sheet.charts.getItemOrNullObject('Chart 1');
      sheet.charts.load('count');
      await context.sync();
      return [byName.name, byId.name, byPlace.name, missing.isNullObject, sheet.charts.count];
    });
    expect(found).toEqual(['My chart', 'My chart', 'My chart', true, 1]);
  });

  it('answer ItemNotFound for a chart that is not there', async () => {
    const attempt = onSheet(await salesExcel(), async (sheet, context) => {
      sheet.charts.getItem('Nothing').title.text = 'x';
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({
      code: 'ItemNotFound',
      debugInfo: { errorLocation: 'ChartCollection.getItem' },
    });
  });

  it('refuse a type, a range or a way of reading that is none', async () => {
    const excel = await salesExcel();
    const attempt = (type: string, by: string) =>
      onSheet(excel, async (sheet, context) => {
        sheet.charts.add(type as 'Line', sheet.getRange('A1:D7'), by as 'Auto');
        await context.sync();
      });
    await expect(attempt('Spiral', 'Auto')).rejects.toMatchObject({ code: 'InvalidArgument' });
    await expect(attempt('Line', 'Diagonal')).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('are deleted, and never give a number twice', async () => {
    const names = await onSheet(await salesExcel(), async (sheet, context) => {
      sheet.charts.add('Line', sheet.getRange('A1:D7')).delete();
      const second = sheet.charts.add('Line', sheet.getRange('A1:D7')).load('name');
      sheet.charts.load('items/name');
      await context.sync();
      return [second.name, sheet.charts.items.length];
    });
    expect(names).toEqual(['Chart 2', 1]);
  });

  it('say that they were added, activated and deleted', async () => {
    const excel = await salesExcel();
    const heard: unknown[] = [];
    await onSheet(excel, async (sheet, context) => {
      const hear = (event: { type: string; chartId: string }): Promise<void> => {
        heard.push(event.type);
        return Promise.resolve();
      };
      sheet.charts.onAdded.add(hear);
      sheet.charts.onDeleted.add(hear);
      sheet.charts.onActivated.add(hear);
      sheet.charts.onDeactivated.add(hear);
      await context.sync();
      const chart = sheet.charts.add('Line', sheet.getRange('A1:D7'));
      await context.sync();
      chart.onActivated.add(hear);
      await context.sync();
      chart.activate();
      await context.sync();
      chart.delete();
      await context.sync();
    });
    await until(() => heard.length >= 5);
    await until(() => heard.length >= 5);
    expect(heard).toEqual(['ChartAdded', 'ChartActivated', 'ChartActivated', 'ChartDeactivated', 'ChartDeleted']);
  });

  it('have the focus one at a time, until cells are selected', async () => {
    const excel = await salesExcel();
    const active = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const before = context.workbook.getActiveChartOrNullObject();
      sheet.charts.add('Line', sheet.getRange('A1:D7')).activate();
      const during = context.workbook.getActiveChartOrNullObject().load('name');
      await context.sync();
      sheet.getRange('B2').select();
      const after = context.workbook.getActiveChartOrNullObject();
      await context.sync();
      return [before.isNullObject, during.name, after.isNullObject];
    });
    expect(active).toEqual([true, 'Chart 1', true]);
  });

  it('are plain data in the model', async () => {
    const excel = await salesExcel();
    await onSheet(excel, async (sheet, context) => {
      const chart = sheet.charts.add('Line', sheet.getRange('A1:D7'));
      chart.series.getItemAt(0).trendlines.add('Linear');
      chart.series.getItemAt(0).points.getItemAt(2).markerSize = 10;
      await context.sync();
    });
    const { charts } = chartsOf(excel.workbook.active);
    expect(JSON.parse(JSON.stringify(charts))).toEqual(charts);
  });
});
