import { shapesOf } from '../../../src/emulator/model/state/shapes/shapes-of-sheet';
import { geometricShapeTypes } from '../../../src/emulator/model/state/shapes/geometric-types';
import { startExcel } from '../../../src/emulator/transport/node';
import { onSheet } from '../charts/sales-workbook';

/** One black pixel. */
const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

describe('The shapes of a sheet', () => {
  it('know every geometric shape', () => {
    const { Excel } = startExcel();
    expect([...geometricShapeTypes].sort()).toEqual(Object.values(Excel.GeometricShapeType).map(String).sort());
  });

  it('are drawn, named, placed and filled as in the documentation', async () => {
    const shown = await onSheet(startExcel(), async (sheet, context) => {
      const shape = sheet.shapes.addGeometricShape('SmileyFace');
      shape.left = 100;
      shape.top = 100;
      shape.height = 150;
      shape.width = 150;
      shape.name = 'Square';
      shape.fill.setSolidColor('green');
      shape.lineFormat.color = '#FF0000';
      shape.lineFormat.weight = 3;
      shape.lineFormat.dashStyle = 'DashDot';
      shape.altTextTitle = 'A face';
      shape.altTextDescription = 'It smiles.';
      shape.incrementRotation(45);
      await context.sync();
      const found = sheet.shapes.getItem('Square');
      found.load();
      found.fill.load();
      found.lineFormat.load();
      await context.sync();
      return [found.toJSON(), found.fill.toJSON(), found.lineFormat.toJSON()];
    });
    expect(shown).toMatchObject([
      {
        name: 'Square',
        type: 'GeometricShape',
        geometricShapeType: 'SmileyFace',
        left: 100,
        top: 100,
        width: 150,
        height: 150,
        rotation: 45,
        altTextTitle: 'A face',
        altTextDescription: 'It smiles.',
      },
      { foregroundColor: '#008000', type: 'Solid', transparency: 0 },
      { color: '#FF0000', weight: 3, dashStyle: 'DashDot', visible: true },
    ]);
  });

  it('hold text', async () => {
    const shown = await onSheet(startExcel(), async (sheet, context) => {
      const box = sheet.shapes.addTextBox('A shape with text');
      box.textFrame.horizontalAlignment = 'Center';
      box.textFrame.autoSizeSetting = 'AutoSizeShapeToFitText';
      box.textFrame.textRange.font.color = 'blue';
      box.textFrame.textRange.getSubstring(2, 5).font.bold = true;
      box.load('name');
      box.textFrame.load('hasText,horizontalAlignment');
      box.textFrame.textRange.load('text');
      const whole = box.textFrame.textRange.font.load('bold,color');
      const part = box.textFrame.textRange.getSubstring(2, 5).load('text');
      await context.sync();
      box.textFrame.deleteText();
      const { hasText, horizontalAlignment } = box.textFrame;
      const text = box.textFrame.textRange.text;
      box.textFrame.load('hasText');
      await context.sync();
      return [box.name, hasText, horizontalAlignment, text, whole.toJSON(), part.text, box.textFrame.hasText];
    });
    expect(shown).toEqual([
      'TextBox 1',
      true,
      'Center',
      'A shape with text',
      expect.objectContaining({ bold: false, color: '#0000FF' }),
      'shape',
      false,
    ]);
  });

  it('are tied together by lines', async () => {
    const shown = await onSheet(startExcel(), async (sheet, context) => {
      const one = sheet.shapes.addGeometricShape('Ellipse');
      const line = sheet.shapes.addLine(200, 50, 300, 150, 'Straight');
      line.name = 'StraightLine';
      line.line.connectBeginShape(one, 1);
      line.line.beginArrowheadStyle = 'Oval';
      line.line.load();
      line.load('type,left,top,width,height');
      one.load('name');
      const begin = line.line.beginConnectedShape.load('name');
      await context.sync();
      return [line.toJSON(), line.line.toJSON(), one.name, begin.name];
    });
    expect(shown).toMatchObject([
      { type: 'Line', left: 200, top: 50, width: 100, height: 100 },
      {
        connectorType: 'Straight',
        isBeginConnected: true,
        beginConnectedSite: 1,
        isEndConnected: false,
        beginArrowheadStyle: 'Oval',
      },
      'Oval 1',
      'Oval 1',
    ]);
  });

  it('form groups that move as one, and part again', async () => {
    const shown = await onSheet(startExcel(), async (sheet, context) => {
      const one = sheet.shapes.addGeometricShape('Rectangle');
      const two = sheet.shapes.addGeometricShape('Triangle');
      two.left = 100;
      two.name = 'Roof';
      const group = sheet.shapes.addGroup([one, two]);
      group.left = 50;
      group.load('name,type,width');
      group.group.shapes.load('items/name,items/left');
      const count = sheet.shapes.getCount();
      await context.sync();
      const inside = group.group.shapes.items.map(({ name, left }) => [name, left]);
      group.group.ungroup();
      const after = sheet.shapes.getCount();
      await context.sync();
      return [group.name, group.type, group.width, count.value, inside, after.value];
    });
    expect(shown).toEqual([
      'Group 3',
      'Group',
      172,
      1,
      [
        ['Rectangle 1', 50],
        ['Roof', 150],
      ],
      2,
    ]);
  });

  it('show pictures, whose proportions are kept', async () => {
    const excel = startExcel();
    const shown = await onSheet(excel, async (sheet, context) => {
      const picture = sheet.shapes.addImage(pixel);
      picture.width = 30;
      picture.load('name,type,width,height,lockAspectRatio');
      picture.image.load('format');
      await context.sync();
      return [picture.toJSON(), picture.image.format];
    });
    expect(shown).toMatchObject([
      { name: 'Picture 1', type: 'Image', width: 30, height: 30, lockAspectRatio: true },
      'PNG',
    ]);
    const attempt = onSheet(excel, async (sheet, context) => {
      sheet.shapes.addImage('bm8gaW1hZ2U=');
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('lie one over the other, are copied and deleted', async () => {
    const shown = await onSheet(startExcel(), async (sheet, context) => {
      const one = sheet.shapes.addGeometricShape('Rectangle');
      sheet.shapes.addGeometricShape('Ellipse');
      one.setZOrder('BringToFront');
      one.load('zOrderPosition');
      const copy = one.copyTo(context.workbook.worksheets.add('Other'));
      copy.load('name');
      const missing = sheet.shapes.getItemOrNullObject('Nothing');
      await context.sync();
      one.delete();
      sheet.shapes.load('items/name');
      await context.sync();
      return [one.zOrderPosition, copy.name, missing.isNullObject, sheet.shapes.items.map(({ name }) => name)];
    });
    expect(shown).toEqual([1, 'Rectangle 1', true, ['Oval 2']]);
  });

  it('have the charts among them', async () => {
    const shown = await onSheet(startExcel(), async (sheet, context) => {
      const chart = sheet.charts.add('Line', sheet.getRange('A1:B3'));
      chart.name = 'Sales';
      sheet.shapes.addTextBox('Title');
      const shape = sheet.shapes.getItem('Sales');
      shape.left = 100;
      shape.altTextTitle = 'Sales by quarter';
      shape.load('type,zOrderPosition,altTextTitle');
      chart.load('left');
      const count = sheet.shapes.getCount();
      await context.sync();
      const seen = [shape.type, shape.zOrderPosition, shape.altTextTitle, chart.left, count.value];
      shape.delete();
      const charts = sheet.charts.getCount();
      await context.sync();
      return [...seen, charts.value];
    });
    expect(shown).toEqual(['Unsupported', 0, 'Sales by quarter', 100, 2, 0]);
  });

  it('move with their cells, or do not, as placed', async () => {
    const excel = startExcel();
    const shown = await onSheet(excel, async (sheet, context) => {
      const boxes = (['TwoCell', 'OneCell', 'Absolute'] as const).map((placement) => {
        const shape = sheet.shapes.addGeometricShape('Rectangle');
        shape.top = 30;
        shape.height = 60;
        shape.placement = placement;
        return shape;
      });
      sheet.getRange('1:1').insert('Down');
      sheet.getRange('5:5').insert('Down');
      for (const box of boxes) box.load('top,height');
      await context.sync();
      return boxes.map(({ top, height }) => [top, height]);
    });
    expect(shown).toEqual([
      [45, 75],
      [45, 60],
      [30, 60],
    ]);
    const { shapes } = shapesOf(excel.workbook.active);
    expect(JSON.parse(JSON.stringify(shapes))).toEqual(shapes);
  });
});
