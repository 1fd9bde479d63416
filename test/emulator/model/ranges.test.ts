import { onNewSheet } from './in-excel';

/** Addresses, without their sheet, of ranges that a script finds on a sheet with a block in A1:B3. */
const found = (script: (sheet: Excel.Worksheet) => readonly Excel.Range[]): Promise<readonly (string | undefined)[]> =>
  onNewSheet(async (sheet, context) => {
    sheet.getRange('A1:B3').values = [
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
    ];
    const ranges = script(sheet).map((range) => range.load('address'));
    await context.sync();
    return ranges.map(({ address }) => address.split('!')[1]);
  });

describe('Ranges', () => {
  it('are found by counting', async () => {
    const addresses = await found((sheet) => [
      sheet.getCell(2, 1),
      sheet.getRangeByIndexes(1, 1, 2, 3),
      sheet.getRange('B2:C3').getOffsetRange(1, -1),
      sheet.getRange('B2').getResizedRange(2, 1),
      sheet.getRange('A1').getAbsoluteResizedRange(3, 4),
      sheet.getRange('B5').getRowsAbove(2),
      sheet.getRange('B5').getRowsBelow(),
      sheet.getRange('B5').getColumnsBefore(1),
      sheet.getRange('B5').getColumnsAfter(2),
      sheet.getRange('B2:D9').getLastCell(),
      sheet.getRange('B2:D9').getRow(1),
      sheet.getRange('B2:D9').getLastColumn(),
      sheet.getRange('B2:D9').getEntireRow(),
      sheet.getRange('B2').getEntireColumn(),
      sheet.getRange('A1').getBoundingRect('C3'),
      sheet.getRange('A1:C3').getIntersection('B2:D4'),
      sheet.getRange('B:C').getIntersection('2:3'),
    ]);
    expect(addresses).toEqual([
      'B3',
      'B2:D3',
      'A3:B4',
      'B2:C4',
      'A1:D3',
      'B3:B4',
      'B6',
      'A5',
      'C5:D5',
      'D9',
      'B3:D3',
      'D2:D9',
      '2:9',
      'B:B',
      'A1:C3',
      'B2:C3',
      'B2:C3',
    ]);
  });

  it('are found by what their cells hold', async () => {
    const addresses = await found((sheet) => [
      sheet.getRange('A1').getRangeEdge('Down'),
      sheet.getRange('A3').getRangeEdge('Down'),
      sheet.getRange('A1').getExtendedRange('Right'),
      sheet.getRange('A2').getSurroundingRegion(),
      sheet.getUsedRange(),
      sheet.getRange('A:A').getUsedRange(),
      sheet.getRange('A1:B9').find('B', {}),
    ]);
    expect(addresses).toEqual(['A3', 'A1048576', 'A1:B1', 'A1:B3', 'A1:B3', 'A1:A3', 'B2']);
  });

  it('take addresses with a sheet, names and dollar signs', async () => {
    const addresses = await found((sheet) => [sheet.getRange("'Sheet1'!$A$1:B2"), sheet.getRange('sheet1!c3')]);
    expect(addresses).toEqual(['A1:B2', 'C3']);
  });

  it.each(['nope!!', 'A0', 'XFE1', 'A1048577', 'Nowhere!A1'])('refuse the address %p', async (address) => {
    const attempt = found((sheet) => [sheet.getRange(address)]);
    await expect(attempt).rejects.toMatchObject({
      code: 'InvalidArgument',
      debugInfo: { errorLocation: 'Worksheet.getRange' },
    });
  });

  it('never leave the sheet', async () => {
    await expect(found((sheet) => [sheet.getRange('A1').getOffsetRange(-1, 0)])).rejects.toMatchObject({
      code: 'InvalidArgument',
    });
  });

  it('that share nothing have no intersection', async () => {
    await expect(found((sheet) => [sheet.getRange('A1').getIntersection('B2')])).rejects.toMatchObject({
      code: 'ItemNotFound',
    });
  });

  it('that are held move with their cells, and are lost with them', async () => {
    const read = await onNewSheet(async (sheet, context) => {
      const held = sheet.getRange('B2').load('address');
      await context.sync();
      sheet.getRange('1:2').insert('Down');
      sheet.getRange('A:A').delete('Left');
      held.load('address');
      await context.sync();
      const moved = held.address;
      sheet.getRange('A4').delete('Up');
      const attempt = context.sync().then(() => {
        held.load('address');
        return context.sync();
      });
      await expect(attempt).rejects.toMatchObject({ code: 'InvalidReference' });
      return moved;
    });
    expect(read).toBe('Sheet1!A4');
  });

  it('of several areas are worked on together', async () => {
    const read = await onNewSheet(async (sheet, context) => {
      const areas = sheet.getRanges('A1:A2, C3');
      areas.format.fill.color = '#ABCDEF';
      areas.load('address,areaCount,cellCount');
      areas.areas.load('items/address');
      areas.format.fill.load('color');
      await context.sync();
      return [areas.areaCount, areas.cellCount, areas.areas.items.map((one) => one.address), areas.format.fill.color];
    });
    expect(read).toEqual([2, 3, ['Sheet1!A1:A2', 'Sheet1!C3'], '#ABCDEF']);
  });
});
