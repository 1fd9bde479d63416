import { onSheet, salesExcel } from './sales-workbook';

describe('The axes of a chart', () => {
  it('take bounds and units, and give them back to Excel with an empty text', async () => {
    const read = await onSheet(await salesExcel(), async (sheet, context) => {
      const axis = sheet.charts.add('RadarMarkers', sheet.getRange('A1:D7')).axes.valueAxis;
      axis.minimum = 0;
      axis.maximum = 20000;
      axis.majorUnit = 5000;
      axis.load('minimum,maximum,majorUnit');
      await context.sync();
      const chosen = [axis.minimum, axis.maximum, axis.majorUnit];
      axis.maximum = '';
      axis.majorUnit = '';
      axis.load('minimum,maximum,majorUnit');
      await context.sync();
      return { chosen, automatic: [axis.minimum, axis.maximum, axis.majorUnit] };
    });
    expect(read).toEqual({ chosen: [0, 20000, 5000], automatic: [0, 14000, 2000] });
  });

  it('have a title, a number format and a display unit, as the documentation shows', async () => {
    const read = await onSheet(await salesExcel(), async (sheet, context) => {
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:D7'));
      chart.axes.categoryAxis.title.text = 'Product';
      chart.axes.valueAxis.displayUnit = 'Hundreds';
      chart.axes.valueAxis.numberFormat = '0.0';
      chart.axes.valueAxis.majorGridlines.visible = false;
      chart.axes.valueAxis.format.line.color = '#0000FF';
      chart.axes.categoryAxis.format.font.color = 'red';
      const { categoryAxis, valueAxis } = chart.axes;
      categoryAxis.load('title/text,title/visible,type');
      valueAxis.load('displayUnit,numberFormat,linkNumberFormat,majorGridlines/visible,minorGridlines/visible,type');
      const font = categoryAxis.format.font.load('color');
      const line = valueAxis.format.line.load('color');
      await context.sync();
      return [categoryAxis.toJSON(), valueAxis.toJSON(), font.color, line.color];
    });
    expect(read).toMatchObject([
      { type: 'Category', title: { text: 'Product', visible: true } },
      {
        type: 'Value',
        displayUnit: 'Hundreds',
        numberFormat: '0.0',
        linkNumberFormat: false,
        majorGridlines: { visible: false },
        minorGridlines: { visible: false },
      },
      '#FF0000',
      '#0000FF',
    ]);
  });

  it('come in a second pair once a series stands on it', async () => {
    const excel = await salesExcel();
    const group = await onSheet(excel, async (sheet, context) => {
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:D7'));
      const second = chart.series.getItemAt(1);
      second.axisGroup = 'Secondary';
      second.chartType = 'Line';
      const axis = chart.axes.getItem('Value', 'Secondary').load('axisGroup,visible');
      chart.axes.getItem('Category').load('type');
      await context.sync();
      return axis.axisGroup;
    });
    expect(group).toBe('Secondary');
    const attempt = onSheet(excel, async (sheet, context) => {
      const chart = sheet.charts.add('Line', sheet.getRange('A1:D7'));
      chart.axes.getItem('Value', 'Secondary').load('type');
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('do not exist in a pie', async () => {
    const attempt = onSheet(await salesExcel(), async (sheet, context) => {
      const chart = sheet.charts.add('Pie', sheet.getRange('A1:B7'));
      chart.axes.valueAxis.minimum = 0;
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code: 'InvalidOperation' });
  });

  it('cross, turn round and show ticks as told', async () => {
    const read = await onSheet(await salesExcel(), async (sheet, context) => {
      const axis = sheet.charts.add('BarClustered', sheet.getRange('A1:B7')).axes.categoryAxis;
      axis.reversePlotOrder = true;
      axis.tickLabelPosition = 'Low';
      axis.majorTickMark = 'Outside';
      axis.setPositionAt(2);
      axis.load();
      await context.sync();
      return axis.toJSON();
    });
    expect(read).toMatchObject({
      reversePlotOrder: true,
      tickLabelPosition: 'Low',
      majorTickMark: 'Outside',
      position: 'Custom',
      positionAt: 2,
    });
  });

  it('refuse values that Excel refuses', async () => {
    const excel = await salesExcel();
    for (const change of [
      (axis: Excel.ChartAxis) => (axis.majorUnit = -1),
      (axis: Excel.ChartAxis) => (axis.tickLabelSpacing = 0),
      (axis: Excel.ChartAxis) => (axis.textOrientation = 120),
    ]) {
      const attempt = onSheet(excel, async (sheet, context) => {
        change(sheet.charts.add('Line', sheet.getRange('A1:D7')).axes.valueAxis);
        await context.sync();
      });
      await expect(attempt).rejects.toMatchObject({ code: 'InvalidArgument' });
    }
  });
});
