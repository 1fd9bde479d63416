import { onSheet, salesExcel } from './sales-workbook';

describe('Formatting a chart', () => {
  it('gives a new chart a name, a size, a title and a legend', async () => {
    const chart = await onSheet(await salesExcel(), async (sheet, context) => {
      const one = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B7'));
      const two = sheet.charts.add('Line', sheet.getRange('A1:D7'));
      one.load('name,width,height,chartType,id,title/text,legend/visible');
      two.load('name,title/text,legend/visible,legend/position');
      await context.sync();
      return [one.toJSON(), two.toJSON()];
    });
    expect(chart).toMatchObject([
      {
        name: 'Chart 1',
        width: 360,
        height: 216,
        chartType: 'ColumnClustered',
        id: expect.stringMatching(/^\{[0-9A-F-]+\}$/) as string,
        title: { text: 'Qtr1' },
        legend: { visible: false },
      },
      { name: 'Chart 2', title: { text: 'Chart Title' }, legend: { visible: true, position: 'Bottom' } },
    ]);
  });

  it('formats title, legend and labels as the documentation does', async () => {
    const shown = await onSheet(await salesExcel(), async (sheet, context) => {
      const chart = sheet.charts.add('Line', sheet.getRange('A1:B7'), 'Auto');
      chart.title.text = 'Sales Data';
      chart.legend.position = 'Right';
      chart.legend.format.fill.setSolidColor('white');
      chart.dataLabels.format.font.size = 15;
      chart.dataLabels.format.font.color = 'black';
      chart.title.format.font.bold = true;
      chart.load('legend/position,title/text');
      const font = chart.dataLabels.format.font.load('size,color');
      const titleFont = chart.title.format.font.load('bold,size');
      await context.sync();
      return [chart.title.text, chart.legend.position, font.toJSON(), [titleFont.bold, titleFont.size]];
    });
    expect(shown).toEqual(['Sales Data', 'Right', { size: 15, color: '#000000' }, [true, 14]]);
  });

  it('lets one font reach every element that has none of its own', async () => {
    const sizes = await onSheet(await salesExcel(), async (sheet, context) => {
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:D7'));
      chart.title.format.font.size = 20;
      chart.format.font.name = 'Arial';
      chart.format.font.size = 8;
      const title = chart.title.format.font.load('name,size');
      const axis = chart.axes.categoryAxis.format.font.load('name,size');
      await context.sync();
      return [title.toJSON(), axis.toJSON()];
    });
    expect(sizes).toEqual([
      { name: 'Arial', size: 20 },
      { name: 'Arial', size: 8 },
    ]);
  });

  it('places a chart over cells, and lets it move and grow with them', async () => {
    const excel = await salesExcel();
    const place = await onSheet(excel, async (sheet, context) => {
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:D7'));
      chart.setPosition('F3', sheet.getRange('K14'));
      chart.load('left,top,width,height');
      await context.sync();
      return [chart.left, chart.top, chart.width, chart.height];
    });
    expect(place).toEqual([240, 30, 288, 180]);
    const columns = excel.workbook.active.columns;
    columns.sizes.set(0, 100);
    columns.sizes.set(6, 98);
    const later = await onSheet(excel, async (sheet, context) => {
      const chart = sheet.charts.getItemAt(0).load('left,width');
      await context.sync();
      return [chart.left, chart.width];
    });
    expect(later).toEqual([292, 338]);
  });

  it('keeps the size when only a corner is given, and the corner when only the size is set', async () => {
    const place = await onSheet(await salesExcel(), async (sheet, context) => {
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:D7'));
      chart.setPosition('A15');
      chart.width = 300.5;
      chart.height = 200;
      chart.load('left,top,width,height');
      await context.sync();
      return [chart.left, chart.top, chart.width, chart.height];
    });
    expect(place).toEqual([0, 210, 300.5, 200]);
  });

  it('formats parts of a title, and lets a title follow a cell', async () => {
    const excel = await salesExcel();
    const shown = await onSheet(excel, async (sheet, context) => {
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:D7'));
      chart.title.text = 'Sales chart';
      const part = chart.title.getSubstring(0, 5).font;
      part.color = '#FFFF00';
      part.load('color');
      const whole = chart.title.format.font.load('color');
      await context.sync();
      const fonts = [part.color, whole.color];
      chart.title.setFormula('=Sheet1!A2');
      chart.title.load('text');
      await context.sync();
      return [...fonts, chart.title.text];
    });
    expect(shown).toEqual(['#FFFF00', '#595959', 'Frames']);
  });

  it('rounds corners, chooses a palette, and says how blanks are drawn', async () => {
    const shown = await onSheet(await salesExcel(), async (sheet, context) => {
      const chart = sheet.charts.add('Line', sheet.getRange('A1:D7'));
      chart.format.roundedCorners = true;
      chart.format.colorScheme = 'ColorfulPalette3';
      chart.format.border.color = '#00FF00';
      chart.format.fill.clear();
      chart.displayBlanksAs = 'Interplotted';
      chart.plotVisibleOnly = false;
      chart.plotArea.format.fill.setSolidColor('#EEEEEE');
      chart.load('displayBlanksAs,plotVisibleOnly,format/roundedCorners,format/colorScheme,format/border/color');
      await context.sync();
      return chart.toJSON();
    });
    expect(shown).toMatchObject({
      displayBlanksAs: 'Interplotted',
      plotVisibleOnly: false,
      format: { roundedCorners: true, colorScheme: 'ColorfulPalette3', border: { color: '#00FF00' } },
    });
  });

  it('refuses a colour that is none', async () => {
    const attempt = onSheet(await salesExcel(), async (sheet, context) => {
      const chart = sheet.charts.add('Line', sheet.getRange('A1:D7'));
      chart.format.fill.setSolidColor('bluish');
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});
