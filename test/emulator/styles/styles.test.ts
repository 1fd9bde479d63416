import { startExcel } from '../../../src/emulator/transport/node';

describe('Cell styles', () => {
  it('are put on a range by name or by enumeration', async () => {
    const { Excel } = startExcel();
    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B1').style = 'Heading 1';
      sheet.getRange('A2').style = Excel.BuiltInStyle.neutral;
      sheet.getRange('A3').style = Excel.BuiltInStyle.accent2_40;
      const ranges = ['A1', 'A2', 'A3', 'A4', 'A1:A2'].map((address) => {
        const range = sheet.getRange(address).load('style');
        range.load('format/fill/color,format/font/bold,format/font/size');
        return range;
      });
      await context.sync();
      return ranges.map(({ style, format }) => [style, format.fill.color, format.font.bold, format.font.size]);
    });
    expect(seen).toEqual([
      ['Heading 1', '#FFFFFF', true, 15],
      ['Neutral', '#FFEB9C', false, 11],
      ['40% - Accent2', '#F8CBAD', false, 11],
      ['Normal', '#FFFFFF', false, 11],
      [null, null, null, null],
    ]);
  });

  it('of one’s own are added, changed and deleted, and cells follow', async () => {
    const { Excel } = startExcel();
    const seen = await Excel.run(async (context) => {
      const { styles } = context.workbook;
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      styles.add('Diagonal Orientation Style');
      const style = styles.getItem('Diagonal Orientation Style');
      style.textOrientation = 38;
      style.font.bold = true;
      style.borders.getItem('EdgeBottom').style = 'Continuous';
      const range = sheet.getRange('A1:A2');
      range.style = 'Diagonal Orientation Style';
      sheet.getRange('A2').format.font.size = 20;
      style.font.color = '#C00000';
      style.font.size = 9;
      style.load('name,builtIn,textOrientation,includeFont');
      const cells = ['A1', 'A2', 'B1'].map((address) =>
        sheet.getRange(address).load('style,format/textOrientation,format/font/color,format/font/size'),
      );
      const bottom = sheet.getRange('A1').format.borders.getItem('EdgeBottom').load('style');
      await context.sync();
      const before = cells.map(({ style: name, format }) => [
        name,
        format.textOrientation,
        format.font.color,
        format.font.size,
      ]);
      style.delete();
      const after = sheet.getRange('A1').load('style,format/font/color');
      const gone = styles.getItemOrNullObject('Diagonal Orientation Style');
      await context.sync();
      return {
        style: style.toJSON(),
        before,
        bottom: bottom.style,
        after: [after.style, after.format.font.color],
        gone: gone.isNullObject,
      };
    });
    expect(seen).toMatchObject({
      style: { name: 'Diagonal Orientation Style', builtIn: false, textOrientation: 38, includeFont: true },
      before: [
        ['Diagonal Orientation Style', 38, '#C00000', 9],
        ['Diagonal Orientation Style', 38, '#C00000', 20],
        ['Normal', 0, '#000000', 11],
      ],
      bottom: 'Continuous',
      after: ['Normal', '#000000'],
      gone: true,
    });
  });

  it('change every plain cell when Normal changes', async () => {
    const { Excel } = startExcel();
    const names = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').style = 'Good';
      context.workbook.styles.getItem('Normal').font.name = 'Marianne';
      const cells = ['A1', 'C3'].map((address) => sheet.getRange(address).format.font.load('name'));
      await context.sync();
      return cells.map(({ name }) => name);
    });
    expect(names).toEqual(['Calibri', 'Marianne']);
  });

  it('that do not exist are refused', async () => {
    const { Excel } = startExcel();
    const put = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').style = 'No such style';
      await context.sync();
    });
    await expect(put).rejects.toMatchObject({ code: 'InvalidArgument' });
    const add = Excel.run(async (context) => {
      context.workbook.styles.add('normal');
      await context.sync();
    });
    await expect(add).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
  });
});
