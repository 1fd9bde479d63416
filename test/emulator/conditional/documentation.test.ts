import { effectiveFormat } from '../../../src/emulator/model/conditional/effective-format';
import { startExcel, type RunningExcel } from '../../../src/emulator/transport/node';
import { onSheet } from '../charts/sales-workbook';

/** The temperatures of Microsoft's samples: month names in B2:M2, three cities below. */
const temperatures = async (): Promise<RunningExcel> => {
  const excel = startExcel();
  await onSheet(excel, async (sheet, context) => {
    sheet.getRange('A1:D4').values = [
      ['Avg High', 'January', 'April', 'July'],
      ['Seattle', -5, 0, 24],
      ['Chicago', 3, 15, 25],
      ['Miami', 20, 24, 30],
    ];
    await context.sync();
  });
  return excel;
};

const cellNumbers = (address: string): [number, number] => [Number(address.slice(1)) - 1, address.charCodeAt(0) - 65];

/** Something of the look of each of the cells named. */
const looks = <T>(
  { workbook }: RunningExcel,
  addresses: string,
  pick: (look: ReturnType<typeof effectiveFormat>) => T,
): T[] =>
  addresses.split(' ').map((address) => pick(effectiveFormat(workbook, workbook.active, ...cellNumbers(address))));

describe('Conditional formats, as in the documentation', () => {
  it('colour values below zero red', async () => {
    const excel = await temperatures();
    await onSheet(excel, async (sheet, context) => {
      const range = sheet.getRange('B2:D4');
      const format = range.conditionalFormats.add('CellValue');
      format.cellValue.format.font.color = 'red';
      format.cellValue.rule = { formula1: '=0', operator: 'LessThan' };
      await context.sync();
    });
    expect(looks(excel, 'B2 C2 D2', ({ format }) => format.font.color)).toEqual(['#FF0000', '#000000', '#000000']);
  });

  it('colour cells by a three-colour scale', async () => {
    const excel = await temperatures();
    const three = await onSheet(excel, async (sheet, context) => {
      const format = sheet.getRange('B2:D4').conditionalFormats.add('ColorScale');
      format.colorScale.criteria = {
        minimum: { formula: undefined as unknown as string, type: 'LowestValue', color: 'blue' },
        midpoint: { formula: '50', type: 'Percent', color: 'yellow' },
        maximum: { formula: undefined as unknown as string, type: 'HighestValue', color: 'red' },
      };
      format.colorScale.load('threeColorScale,criteria');
      await context.sync();
      return [format.colorScale.threeColorScale, format.colorScale.criteria.midpoint?.color];
    });
    expect(three).toEqual([true, '#FFFF00']);
    // The lowest is -5, the highest 30, the middle 12.5.
    expect(looks(excel, 'B2 D4 B4', ({ format }) => format.fill.color)).toEqual(['#0000FF', '#FF0000', '#FF9200']);
  });

  it('format by a formula, seen from each cell', async () => {
    const excel = await temperatures();
    await onSheet(excel, async (sheet, context) => {
      const format = sheet.getRange('B2:D4').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=B2>$B2';
      format.custom.format.font.color = 'green';
      format.custom.format.font.bold = true;
      await context.sync();
    });
    expect(looks(excel, 'B2 C2 D2 B3 C3', ({ format }) => format.font.color)).toEqual([
      '#000000',
      '#008000',
      '#008000',
      '#000000',
      '#008000',
    ]);
    expect(looks(excel, 'C2', ({ format }) => format.font.bold)).toEqual([true]);
  });

  it('draw data bars from left to right', async () => {
    const excel = await temperatures();
    const read = await onSheet(excel, async (sheet, context) => {
      const format = sheet.getRange('B4:D4').conditionalFormats.add('DataBar');
      format.dataBar.barDirection = 'LeftToRight';
      format.dataBar.load();
      format.dataBar.positiveFormat.load();
      await context.sync();
      return [format.dataBar.toJSON(), format.dataBar.positiveFormat.toJSON()];
    });
    expect(read).toMatchObject([
      { barDirection: 'LeftToRight', axisFormat: 'Automatic', showDataBarOnly: false },
      { gradientFill: true, fillColor: '#638EC6' },
    ]);
    expect(looks(excel, 'B4 D4', ({ bar }) => bar?.to)).toEqual([20 / 30, 1]);
  });

  it('draw the bars of negative numbers on the other side of an axis', async () => {
    const excel = await temperatures();
    await onSheet(excel, async (sheet, context) => {
      sheet.getRange('B2:D2').conditionalFormats.add('DataBar');
      await context.sync();
    });
    const [cold, warm] = looks(excel, 'B2 D2', ({ bar }) => bar);
    expect(cold).toMatchObject({ from: 0, to: 5 / 29, axis: 5 / 29, negative: true, color: '#FF0000' });
    expect(warm).toMatchObject({ from: 5 / 29, to: 1, negative: false });
  });

  it('show icons by limits', async () => {
    const excel = await temperatures();
    await onSheet(excel, async (sheet, context) => {
      const format = sheet.getRange('B2:D4').conditionalFormats.add('IconSet');
      format.iconSet.style = 'ThreeTriangles';
      format.iconSet.criteria = [
        {} as Excel.ConditionalIconCriterion,
        { type: 'Number', operator: 'GreaterThanOrEqual', formula: '=10' },
        { type: 'Number', operator: 'GreaterThan', formula: '=24' },
      ];
      format.iconSet.showIconOnly = true;
      await context.sync();
    });
    expect(looks(excel, 'B2 C3 D2 D3', ({ icon, hidesValue }) => [icon?.set, icon?.index, hidesValue])).toEqual([
      ['ThreeTriangles', 0, true],
      ['ThreeTriangles', 1, true],
      ['ThreeTriangles', 1, true],
      ['ThreeTriangles', 2, true],
    ]);
  });

  it('mark values above the average', async () => {
    const excel = await temperatures();
    await onSheet(excel, async (sheet, context) => {
      const format = sheet.getRange('B2:D4').conditionalFormats.add(excel.Excel.ConditionalFormatType.presetCriteria);
      format.preset.format.font.color = 'white';
      format.preset.format.fill.color = 'green';
      format.preset.rule = { criterion: 'OneStdDevAboveAverage' };
      await context.sync();
    });
    // Average 15.1, standard deviation 11.9.
    expect(looks(excel, 'D3 D4', ({ format }) => format.fill.color)).toEqual(['', '#008000']);
  });

  it('find words', async () => {
    const excel = await temperatures();
    await onSheet(excel, async (sheet, context) => {
      const format = sheet.getRange('A2:A4').conditionalFormats.add('ContainsText');
      format.textComparison.format.font.color = 'red';
      format.textComparison.rule = { operator: 'Contains', text: 'MIA' };
      await context.sync();
    });
    expect(looks(excel, 'A3 A4', ({ format }) => format.font.color)).toEqual(['#000000', '#FF0000']);
  });

  it('colour the highest value', async () => {
    const excel = await temperatures();
    await onSheet(excel, async (sheet, context) => {
      const format = sheet.getRange('B2:D4').conditionalFormats.add('TopBottom');
      format.topBottom.format.fill.color = 'green';
      format.topBottom.rule = { rank: 1, type: 'TopItems' };
      await context.sync();
    });
    expect(looks(excel, 'D3 D4', ({ format }) => format.fill.color)).toEqual(['', '#008000']);
  });
});
