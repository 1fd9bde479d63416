import { onNewSheet } from './in-excel';

type Script = (sheet: Excel.Worksheet) => void;
const formulasAfter = (script: Script, address: string): Promise<unknown> =>
  onNewSheet(async (sheet, context) => {
    script(sheet);
    const range = sheet.getRange(address).load('formulas');
    await context.sync();
    return range.formulas as unknown;
  });
const textAfter = (script: Script, address: string): Promise<unknown> =>
  onNewSheet(async (sheet, context) => {
    script(sheet);
    const range = sheet.getRange(address).load('text');
    await context.sync();
    return range.text;
  });

/** One to three in column A, and a formula over them in B1; then something is done. */
const column = (sheet: Excel.Worksheet): void => {
  sheet.getRange('A1:A3').values = [[1], [2], [3]];
  sheet.getRange('B1').formulas = [['=SUM(A1:A3)+A$2+$A3']];
};

describe('Formulas', () => {
  it('follow inserted and deleted cells', async () => {
    expect(
      await formulasAfter((sheet) => {
        column(sheet);
        sheet.getRange('2:2').insert('Down');
      }, 'B1'),
    ).toEqual([['=SUM(A1:A4)+A$3+$A4']]);
    expect(
      await formulasAfter((sheet) => {
        column(sheet);
        sheet.getRange('A2').delete('Up');
      }, 'B1'),
    ).toEqual([['=SUM(A1:A2)+#REF!+$A2']]);
  });

  it('move their relative parts when copied', async () => {
    expect(
      await formulasAfter((sheet) => {
        column(sheet);
        sheet.getRange('C2').copyFrom('B1');
      }, 'C2'),
    ).toEqual([['=SUM(B2:B4)+B$2+$A4']]);
  });

  it('keep naming cells that are moved', async () => {
    expect(
      await formulasAfter((sheet) => {
        column(sheet);
        sheet.getRange('A1:A3').moveTo('D5');
      }, 'B1'),
    ).toEqual([['=SUM(D5:D7)+D$6+$D7']]);
  });

  it('follow a sheet’s name, and lose a deleted sheet', async () => {
    const read = await onNewSheet(async (sheet, context) => {
      const other = context.workbook.worksheets.add('Other');
      other.getRange('A1').values = [[7]];
      sheet.getRange('A1').formulas = [['=Other!A1*2']];
      other.name = 'The other';
      const cell = sheet.getRange('A1').load('formulas,values');
      await context.sync();
      const renamed = [cell.formulas[0]?.[0], cell.values[0]?.[0]] as unknown[];
      other.delete();
      cell.load('formulas,values');
      await context.sync();
      return [...renamed, cell.formulas[0]?.[0], cell.values[0]?.[0]] as unknown;
    });
    expect(read).toEqual(["='The other'!A1*2", 14, '=#REF!*2', '#REF!']);
  });

  it('are written and read in R1C1 notation', async () => {
    const read = await onNewSheet(async (sheet, context) => {
      const cell = sheet.getRange('F5');
      cell.formulasR1C1 = [['=SUM(R[-4]C1:R[-1]C[-5])*R1C1']];
      cell.load('formulas,formulasR1C1');
      await context.sync();
      return [cell.formulas, cell.formulasR1C1] as unknown;
    });
    expect(read).toEqual([[['=SUM($A1:A4)*$A$1']], [['=SUM(R[-4]C1:R[-1]C[-5])*R1C1']]]);
  });
});

describe('Cells', () => {
  it('are copied as values, turned, and repeated over a larger target', async () => {
    const values = await textAfter((sheet) => {
      column(sheet);
      sheet.getRange('D1').copyFrom('A1:B3', 'Values', true, true);
      sheet.getRange('D5:D8').copyFrom('A1:A2');
    }, 'D1:F8');
    expect(values).toEqual([
      ['1', '2', '3'],
      ['11', '', ''],
      ['', '', ''],
      ['', '', ''],
      ['1', '', ''],
      ['2', '', ''],
      ['1', '', ''],
      ['2', '', ''],
    ]);
  });

  it('are filled on as series', async () => {
    const text = await textAfter((sheet) => {
      sheet.getRange('A1:D2').values = [
        [1, 'Jan', '1/31/2024', 'Item 1'],
        [3, 'Feb', '', 'Item 2'],
      ];
      sheet.getRange('E1').formulas = [['=A1*10']];
      sheet.getRange('A1:A2').autoFill('A1:A4');
      sheet.getRange('B1').autoFill('B1:B4', 'FillDefault');
      sheet.getRange('C1').autoFill('C1:C4', 'FillMonths');
      sheet.getRange('D1:D2').autoFill('D1:D4');
      sheet.getRange('E1').autoFill('E1:E4');
    }, 'A1:E4');
    expect(text).toEqual([
      ['1', 'Jan', '1/31/2024', 'Item 1', '10'],
      ['3', 'Feb', '2/29/2024', 'Item 2', '30'],
      ['5', 'Mar', '3/31/2024', 'Item 3', '50'],
      ['7', 'Apr', '4/30/2024', 'Item 4', '70'],
    ]);
  });

  it('are cleared by kind', async () => {
    const read = await onNewSheet(async (sheet, context) => {
      const cell = sheet.getRange('A1');
      cell.values = [['x']];
      cell.format.font.bold = true;
      cell.clear('Contents');
      cell.load('values,format/font/bold');
      await context.sync();
      const kept = [cell.values[0]?.[0], cell.format.font.bold] as unknown[];
      cell.clear('Formats');
      cell.load('format/font/bold');
      await context.sync();
      return [...kept, cell.format.font.bold];
    });
    expect(read).toEqual(['', true, false]);
  });

  it('keep only the first content when merged', async () => {
    const read = await onNewSheet(async (sheet, context) => {
      const row = sheet.getRange('A1:C1');
      row.values = [['x', 'y', 'z']];
      row.merge();
      const merged = sheet.getRange('A1:C9').getMergedAreasOrNullObject().load('address');
      row.load('values');
      await context.sync();
      return [merged.address, row.values] as unknown;
    });
    expect(read).toEqual(['Sheet1!A1:C1', [['x', '', '']]]);
  });

  it('are found, replaced, sorted and freed of duplicates', async () => {
    const read = await onNewSheet(async (sheet, context) => {
      const block = sheet.getRange('A1:B5');
      block.values = [
        ['name', 'n'],
        ['b', 2],
        ['a', 3],
        ['b', 1],
        ['c', 9],
      ];
      const replaced = block.replaceAll('c', 'd', { completeMatch: true });
      const result = block.removeDuplicates([0], true).load('removed,uniqueRemaining');
      sheet.getRange('A1:B4').sort.apply([{ key: 1, ascending: false }], false, true);
      block.load('values');
      const all = sheet.findAll('A', { completeMatch: false, matchCase: false }).load('address');
      await context.sync();
      return [replaced.value, result.removed, result.uniqueRemaining, block.values, all.address] as unknown;
    });
    expect(read).toEqual([
      1,
      1,
      3,
      [
        ['name', 'n'],
        ['d', 9],
        ['a', 3],
        ['b', 2],
        ['', ''],
      ],
      'Sheet1!A1,Sheet1!A3',
    ]);
  });
});
