import { onSheet, salesExcel } from './sales-workbook';

/** Scripts as Microsoft's documentation and samples write them, with what Excel shows after them. */
describe('Charts, as in the documentation', () => {
  it('a doughnut in place of a chart that was there', async () => {
    const shown = await onSheet(await salesExcel(), async (sheet, context) => {
      const old = sheet.charts.getItemOrNullObject('Products');
      await context.sync();
      if (!old.isNullObject) old.delete();
      const chart = sheet.charts.add('Doughnut', sheet.getRange('A1:B7'), 'Auto');
      chart.name = 'Products';
      chart.title.text = 'Doughnut chart';
      chart.set({ legend: { position: 'Right', format: { font: { size: 15 } } } });
      const series = chart.series.getItemAt(0);
      series.points.getItemAt(2).format.fill.setSolidColor('#00B050');
      series.points.getItemAt(2).hasDataLabel = true;
      series.points.load('items/value,items/hasDataLabel');
      chart.load('legend/position,legend/visible');
      chart.legend.legendEntries.load('items/visible,items/index');
      await context.sync();
      return [
        chart.legend.position,
        series.points.items.map(({ value }) => value as number),
        series.points.items.map(({ hasDataLabel }) => hasDataLabel),
        chart.legend.legendEntries.items.length,
      ];
    });
    expect(shown).toEqual(['Right', [5000, 400, 12000, 1550, 225, 6005], [false, false, true, false, false, false], 6]);
  });

  it('a scatter chart with series of its own', async () => {
    const shown = await onSheet(await salesExcel(), async (sheet, context) => {
      const chart = sheet.charts.add('XYScatterSmooth', sheet.getRange('B1:C7'));
      for (let index = 0; index < 1; index += 1) chart.series.getItemAt(0).delete();
      const series = chart.series.add('Quarters');
      series.setXAxisValues(sheet.getRange('B2:B7'));
      series.setValues(sheet.getRange('D2:D7'));
      series.load('name,smooth,chartType,markerStyle');
      const x = series.getDimensionValues('XValues');
      const y = series.getDimensionValues('YValues');
      await context.sync();
      return [series.toJSON(), x.value, y.value];
    });
    expect(shown).toMatchObject([
      { name: 'Quarters', smooth: true, chartType: 'XYScatterSmooth', markerStyle: 'Automatic' },
      [5000, 400, 12000, 1550, 225, 6005],
      [6544, 276, 8456, 692, 923, 4589],
    ]);
  });

  it('bubbles made of three columns', async () => {
    const sizes = await onSheet(await salesExcel(), async (sheet, context) => {
      const chart = sheet.charts.add('Bubble', sheet.getRange('B2:B7'));
      chart.series.getItemAt(0).delete();
      const series = chart.series.add('Sales');
      series.setValues(sheet.getRange('B2:B7'));
      series.setXAxisValues(sheet.getRange('C2:C7'));
      series.setBubbleSizes(sheet.getRange('D2:D7'));
      series.bubbleScale = 50;
      const found = series.getDimensionValues('BubbleSizes');
      await context.sync();
      return found.value;
    });
    expect(sizes).toEqual([6544, 276, 8456, 692, 923, 4589]);
  });

  it('columns and a line against a second axis', async () => {
    const shown = await onSheet(await salesExcel(), async (sheet, context) => {
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C7'), 'Columns');
      const line = chart.series.getItemAt(1);
      line.chartType = 'LineMarkers';
      line.axisGroup = 'Secondary';
      const axis = chart.axes.getItem('Value', 'Secondary');
      axis.title.text = 'Second quarter';
      axis.maximum = 10000;
      chart.series.load('items/name,items/chartType,items/axisGroup');
      axis.load('maximum,title/text');
      await context.sync();
      return [chart.series.items.map((series) => series.toJSON()), axis.toJSON()];
    });
    expect(shown).toMatchObject([
      [
        { name: 'Qtr1', chartType: 'ColumnClustered', axisGroup: 'Primary' },
        { name: 'Qtr2', chartType: 'LineMarkers', axisGroup: 'Secondary' },
      ],
      { maximum: 10000, title: { text: 'Second quarter' } },
    ]);
  });

  it('every chart of a sheet in one load', async () => {
    const shown = await onSheet(await salesExcel(), async (sheet, context) => {
      sheet.charts.add('Line', sheet.getRange('A1:D7'));
      sheet.charts.add('Pie', sheet.getRange('A1:B7'));
      sheet.charts.load({ name: true, chartType: true, title: { text: true } });
      sheet.charts.getItemAt(0).series.load('items');
      await context.sync();
      return sheet.charts.items.map((chart) => chart.toJSON());
    });
    expect(shown).toMatchObject([
      { name: 'Chart 1', chartType: 'Line', title: { text: 'Chart Title' } },
      { name: 'Chart 2', chartType: 'Pie', title: { text: 'Qtr1' } },
    ]);
  });

  it('a line whose data labels, ticks and trend are set', async () => {
    const shown = await onSheet(await salesExcel(), async (sheet, context) => {
      const chart = sheet.charts.add('Line', sheet.getRange('A1:B7'));
      const series = chart.series.getItemAt(0);
      series.hasDataLabels = true;
      series.dataLabels.position = 'Top';
      series.dataLabels.showSeriesName = true;
      series.dataLabels.separator = '\n';
      series.trendlines.add('Polynomial').polynomialOrder = 3;
      chart.axes.valueAxis.set({ minimum: 0, maximum: 15000, majorUnit: 3000, numberFormat: '#,##0' });
      chart.axes.categoryAxis.tickLabelSpacing = 2;
      chart.axes.categoryAxis.textOrientation = 45;
      series.dataLabels.load('position,separator,showValue,showSeriesName');
      series.trendlines.load('items/type,items/polynomialOrder');
      chart.axes.valueAxis.load('minorUnit,majorUnit,numberFormat');
      chart.axes.categoryAxis.load('tickLabelSpacing,textOrientation');
      await context.sync();
      return [
        series.dataLabels.toJSON(),
        series.trendlines.items.map((trendline) => trendline.toJSON()),
        chart.axes.valueAxis.toJSON(),
        chart.axes.categoryAxis.toJSON(),
      ];
    });
    expect(shown).toMatchObject([
      { position: 'Top', separator: '\n', showValue: true, showSeriesName: true },
      [{ type: 'Polynomial', polynomialOrder: 3 }],
      { minorUnit: 600, majorUnit: 3000, numberFormat: '#,##0' },
      { tickLabelSpacing: 2, textOrientation: 45 },
    ]);
  });

  it('a radar with markers, which accepts bounds but no moved labels', async () => {
    const excel = await salesExcel();
    const shown = await onSheet(excel, async (sheet, context) => {
      const chart = sheet.charts.add('RadarMarkers', sheet.getRange('A1:C7'), 'Columns');
      chart.name = 'Radar';
      const { valueAxis } = chart.axes;
      valueAxis.minimum = 0;
      valueAxis.maximum = 15000;
      valueAxis.majorUnit = 5000;
      valueAxis.format.line.clear();
      chart.series.getItemAt(0).markerStyle = 'Circle';
      chart.series.getItemAt(0).hasDataLabels = true;
      valueAxis.format.line.load('lineStyle');
      chart.load('chartType');
      await context.sync();
      return [chart.chartType, valueAxis.format.line.lineStyle];
    });
    expect(shown).toEqual(['RadarMarkers', 'None']);
    const attempt = onSheet(excel, async (sheet, context) => {
      sheet.charts.getItem('Radar').series.getItemAt(0).dataLabels.position = 'Top';
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});
