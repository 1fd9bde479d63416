import { onSheet, salesExcel } from './sales-workbook';

describe('The series of a chart', () => {
  it('are added, pointed to cells, and deleted', async () => {
    const read = await onSheet(await salesExcel(), async (sheet, context) => {
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B7'));
      const added = chart.series.add('Qtr2');
      added.setValues(sheet.getRange('C2:C7'));
      added.setXAxisValues(sheet.getRange('A2:A7'));
      const values = added.getDimensionValues('Values');
      const address = added.getDimensionDataSourceString('Values');
      const type = added.getDimensionDataSourceType('Values');
      const count = chart.series.getCount();
      await context.sync();
      chart.series.getItemAt(0).delete();
      chart.series.load('items/name,count');
      await context.sync();
      return [values.value, address.value, type.value, count.value, chart.series.items.map(({ name }) => name)];
    });
    expect(read).toEqual([[7000, 323, 8766, 1088, 600, 7634], 'Sheet1!$C$2:$C$7', 'LocalRange', 2, ['Qtr2']]);
  });

  it('have markers, lines and fills', async () => {
    const read = await onSheet(await salesExcel(), async (sheet, context) => {
      const chart = sheet.charts.add('LineMarkers', sheet.getRange('A1:D7'));
      const series = chart.series.getItemAt(0);
      series.markerBackgroundColor = '#0000FF';
      series.markerForegroundColor = 'red';
      series.markerSize = 8;
      series.markerStyle = 'Diamond';
      series.smooth = true;
      series.format.line.weight = 3;
      series.format.line.lineStyle = 'Dash';
      series.load();
      const line = series.format.line.load();
      const second = chart.series.getItemAt(1).format.line.load('color');
      await context.sync();
      return [series.toJSON(), line.toJSON(), second.color];
    });
    expect(read).toMatchObject([
      {
        markerBackgroundColor: '#0000FF',
        markerForegroundColor: '#FF0000',
        markerSize: 8,
        markerStyle: 'Diamond',
        smooth: true,
        chartType: 'LineMarkers',
        plotOrder: 0,
      },
      { color: '#4472C4', weight: 3, lineStyle: 'Dash' },
      '#ED7D31',
    ]);
  });

  it('have labels, whole or point by point', async () => {
    const read = await onSheet(await salesExcel(), async (sheet, context) => {
      const series = sheet.charts.add('Pie', sheet.getRange('A1:B7')).series.getItemAt(0);
      series.hasDataLabels = true;
      series.dataLabels.showCategoryName = true;
      series.dataLabels.showPercentage = true;
      series.dataLabels.showValue = false;
      series.dataLabels.position = 'OutsideEnd';
      series.dataLabels.numberFormat = '0%';
      const point = series.points.getItemAt(1);
      point.format.fill.setSolidColor('yellow');
      point.dataLabel.showValue = true;
      point.dataLabel.format.font.bold = true;
      series.load('hasDataLabels');
      series.dataLabels.load();
      point.load('value,hasDataLabel');
      point.dataLabel.load('text');
      series.points.load('count');
      await context.sync();
      return [series.toJSON(), series.dataLabels.toJSON(), point.toJSON(), point.dataLabel.text, series.points.count];
    });
    expect(read).toMatchObject([
      { hasDataLabels: true },
      { showCategoryName: true, showPercentage: true, showValue: false, position: 'OutsideEnd', numberFormat: '0%' },
      { value: 400, hasDataLabel: true },
      'Saddles, 400',
      6,
    ]);
  });

  it('have trendlines', async () => {
    const read = await onSheet(await salesExcel(), async (sheet, context) => {
      const series = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B7')).series.getItemAt(0);
      const average = series.trendlines.add('MovingAverage');
      average.movingAveragePeriod = 5;
      const linear = series.trendlines.add();
      linear.showEquation = true;
      linear.format.line.color = '#FF0000';
      await context.sync();
      average.load('name,type,movingAveragePeriod');
      series.trendlines.load('items/name,items/type,items/showEquation');
      const first = series.trendlines.getItem(0).load('type');
      await context.sync();
      const names = series.trendlines.items.map(({ name, showEquation }) => [name, showEquation]);
      average.delete();
      const count = series.trendlines.getCount();
      await context.sync();
      return [average.name, first.type, names, count.value];
    });
    expect(read).toEqual([
      '5 per. Mov. Avg. (Qtr1)',
      'MovingAverage',
      [
        ['5 per. Mov. Avg. (Qtr1)', false],
        ['Linear (Qtr1)', true],
      ],
      1,
    ]);
  });

  it('refuse a trendline where Excel draws none', async () => {
    const attempt = onSheet(await salesExcel(), async (sheet, context) => {
      sheet.charts.add('Radar', sheet.getRange('A1:D7')).series.getItemAt(0).trendlines.add('Linear');
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code: 'InvalidOperation' });
  });

  it('have gaps, overlaps and holes by type, and refuse them elsewhere', async () => {
    const excel = await salesExcel();
    const read = await onSheet(excel, async (sheet, context) => {
      const column = sheet.charts.add('ColumnClustered', sheet.getRange('A1:D7')).series.getItemAt(0);
      column.gapWidth = 20;
      column.overlap = -50;
      const ring = sheet.charts.add('Doughnut', sheet.getRange('A1:B7')).series.getItemAt(0);
      ring.doughnutHoleSize = 50;
      ring.explosion = 15;
      ring.firstSliceAngle = 90;
      column.load('gapWidth,overlap');
      ring.load('doughnutHoleSize,explosion,firstSliceAngle,varyByCategories');
      await context.sync();
      return [column.toJSON(), ring.toJSON()];
    });
    expect(read).toMatchObject([
      { gapWidth: 20, overlap: -50 },
      { doughnutHoleSize: 50, explosion: 15, firstSliceAngle: 90, varyByCategories: true },
    ]);
    for (const change of [
      (series: Excel.ChartSeries) => (series.doughnutHoleSize = 50),
      (series: Excel.ChartSeries) => (series.gapWidth = 50),
      (series: Excel.ChartSeries) => (series.markerSize = 1),
    ]) {
      const attempt = onSheet(excel, async (sheet, context) => {
        change(sheet.charts.add('Line', sheet.getRange('A1:D7')).series.getItemAt(0));
        await context.sync();
      });
      await expect(attempt).rejects.toMatchObject({ code: 'InvalidArgument' });
    }
  });

  it('follow their cells', async () => {
    const read = await onSheet(await salesExcel(), async (sheet, context) => {
      const chart = sheet.charts.add('Line', sheet.getRange('A1:B3'));
      const series = chart.series.getItemAt(0);
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('B1').values = [['First quarter']];
      const values = series.getDimensionValues('Values');
      series.load('name');
      chart.title.load('text');
      await context.sync();
      return [values.value, series.name, chart.title.text];
    });
    expect(read).toEqual([[1, 400], 'First quarter', 'First quarter']);
  });

  it('keep their look when the chart gets other data', async () => {
    const read = await onSheet(await salesExcel(), async (sheet, context) => {
      const chart = sheet.charts.add('Line', sheet.getRange('A1:B7'));
      chart.series.getItemAt(0).format.line.color = '#123456';
      chart.setData(sheet.getRange('A1:D3'), 'Rows');
      chart.load('plotBy');
      const line = chart.series.getItemAt(0).format.line.load('color');
      chart.series.load('items/name');
      await context.sync();
      return [chart.plotBy, chart.series.items.map(({ name }) => name), line.color];
    });
    expect(read).toEqual(['Rows', ['Frames', 'Saddles'], '#123456']);
  });
});
