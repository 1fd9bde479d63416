import { onNewSheet } from './in-excel';

describe('The look of cells', () => {
  it('is Excel’s own to begin with', async () => {
    const look = await onNewSheet(async (sheet, context) => {
      const { format } = sheet.getRange('A1');
      format.load('columnWidth,rowHeight,horizontalAlignment,verticalAlignment,wrapText,fill/color');
      format.font.load('name,size,color,bold,underline');
      format.protection.load('locked');
      await context.sync();
      return [
        format.columnWidth,
        format.rowHeight,
        format.horizontalAlignment,
        format.verticalAlignment,
        format.wrapText,
        format.fill.color,
        format.font.toJSON(),
        format.protection.locked,
      ];
    });
    expect(look).toEqual([
      48,
      15,
      'General',
      'Bottom',
      false,
      '#FFFFFF',
      { name: 'Calibri', size: 11, color: '#000000', bold: false, underline: 'None' },
      true,
    ]);
  });

  it('is null where cells differ', async () => {
    const look = await onNewSheet(async (sheet, context) => {
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('B1').format.fill.color = 'orange';
      const { format } = sheet.getRange('A1:B1');
      format.load('font/bold,font/italic,fill/color');
      await context.sync();
      return [format.font.bold, format.font.italic, format.fill.color];
    });
    expect(look).toEqual([null, false, null]);
  });

  it('of whole columns and rows shows in their cells', async () => {
    const look = await onNewSheet(async (sheet, context) => {
      sheet.getRange('B:B').format.fill.color = '#00FF00';
      sheet.getRange('2:2').format.font.bold = true;
      const [crossing, above] = [sheet.getRange('B2').format, sheet.getRange('B1').format];
      crossing.load('fill/color,font/bold');
      above.load('fill/color,font/bold');
      await context.sync();
      return [crossing.fill.color, crossing.font.bold, above.fill.color, above.font.bold];
    });
    expect(look).toEqual(['#00FF00', true, '#00FF00', false]);
  });

  it('has borders on the edges and inside of a range', async () => {
    const look = await onNewSheet(async (sheet, context) => {
      const { borders } = sheet.getRange('B2:C3').format;
      borders.getItem('EdgeBottom').style = 'Double';
      borders.getItem('InsideVertical').color = '#FF0000';
      const below = sheet.getRange('B4').format.borders.getItem('EdgeTop').load('style');
      const inner = sheet.getRange('C2').format.borders.getItem('EdgeLeft').load('style,color');
      borders.load('items/sideIndex,items/style');
      await context.sync();
      return [
        below.style,
        inner.style,
        inner.color,
        borders.items.filter(({ style }) => style !== 'None').map(({ sideIndex }) => sideIndex),
      ];
    });
    expect(look).toEqual(['Double', 'Continuous', '#FF0000', ['EdgeBottom', 'InsideVertical']]);
  });

  it.each([
    ['a colour that is none', (format: Excel.RangeFormat) => (format.fill.color = 'no colour')],
    ['an alignment that is none', (format: Excel.RangeFormat) => (format.horizontalAlignment = 'Middle' as 'Center')],
    ['a font size of 500', (format: Excel.RangeFormat) => (format.font.size = 500)],
    ['a row height of -1', (format: Excel.RangeFormat) => (format.rowHeight = -1)],
  ])('refuses %s', async (_what, change) => {
    const attempt = onNewSheet(async (sheet, context) => {
      change(sheet.getRange('A1').format);
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('fits columns and rows to what they hold', async () => {
    const sizes = await onNewSheet(async (sheet, context) => {
      sheet.getRange('A1:B1').values = [['a fairly long sentence that needs room', 'x']];
      sheet.getRange('A:B').format.autofitColumns();
      const wrapped = sheet.getRange('C3');
      wrapped.values = [['words and words and words and words and words']];
      wrapped.format.wrapText = true;
      wrapped.format.autofitRows();
      const [wide, narrow] = [
        sheet.getRange('A1').format.load('columnWidth'),
        sheet.getRange('B1').format.load('columnWidth'),
      ];
      wrapped.format.load('rowHeight');
      await context.sync();
      return [wide.columnWidth > 150, narrow.columnWidth < 30, wrapped.format.rowHeight > 60];
    });
    expect(sizes).toEqual([true, true, true]);
  });

  it('keeps a row as high as its text once it was fitted, until someone chooses its height', async () => {
    const [fitted, grown, back, chosen] = await onNewSheet(async (sheet, context) => {
      const cell = sheet.getRange('B2');
      const height = async (value: string) => {
        cell.values = [[value]];
        cell.format.load('rowHeight');
        await context.sync();
        return cell.format.rowHeight;
      };
      cell.format.wrapText = true;
      cell.values = [['word']];
      cell.format.autofitRows();
      const heights = [await height('word'), await height('words and words and words and words'), await height('word')];
      cell.format.rowHeight = 21;
      return [...heights, await height('words and words and words and words')];
    });
    expect(grown).toBeGreaterThan(2 * fitted);
    expect([back, chosen]).toEqual([fitted, 21]);
  });

  it('leaves room for the indent of wrapped text', async () => {
    const [plain, indented] = await onNewSheet(async (sheet, context) => {
      const cells = ['A1', 'A2'].map((address) => sheet.getRange(address));
      for (const cell of cells) {
        cell.values = [['a bc d ef g hi j kl m no p qr s tu v']];
        cell.format.wrapText = true;
      }
      const [, second] = cells;
      if (second) second.format.indentLevel = 3;
      sheet.getRange('A1:A2').format.autofitRows();
      for (const cell of cells) cell.format.load('rowHeight');
      await context.sync();
      return cells.map((cell) => cell.format.rowHeight);
    });
    expect(indented).toBeGreaterThan(plain ?? 0);
  });

  it('is read and written cell by cell in one call', async () => {
    const read = await onNewSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.setCellProperties([
        [
          { format: { fill: { color: '#00FF00' }, borders: { bottom: { style: 'Continuous', color: '#111111' } } } },
          { format: { font: { bold: true } } },
        ],
      ]);
      const cells = range.getCellProperties({ address: true, format: { fill: { color: true }, font: { bold: true } } });
      const rows = sheet.getRange('1:2').getRowProperties({ rowIndex: true, format: { rowHeight: true } });
      await context.sync();
      return [cells.value, rows.value];
    });
    expect(read).toEqual([
      [
        [
          { address: 'Sheet1!A1', format: { fill: { color: '#00FF00' }, font: { bold: false } } },
          { address: 'Sheet1!B1', format: { fill: { color: '#FFFFFF' }, font: { bold: true } } },
        ],
      ],
      [
        { rowIndex: 0, format: { rowHeight: 15 } },
        { rowIndex: 1, format: { rowHeight: 15 } },
      ],
    ]);
  });

  it('hides rows, and a view leaves them out', async () => {
    const read = await onNewSheet(async (sheet, context) => {
      sheet.getRange('A1:A4').values = [[1], [2], [3], [4]];
      sheet.getRange('2:3').rowHidden = true;
      const some = sheet.getRange('A1:A4').load('rowHidden');
      const view = some.getVisibleView().load('values,rowCount');
      await context.sync();
      return [some.rowHidden, view.values, view.rowCount] as unknown;
    });
    expect(read).toEqual([null, [[1], [4]], 2]);
  });
});
