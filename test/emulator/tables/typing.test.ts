import { EntryRefused } from '../../../src/emulator/model/cells/typing';
import { tablesOf } from '../../../src/emulator/model/state/table';
import { userEdits } from '../../../src/emulator/model/user-edits';
import { areaAddress } from '../../../src/emulator/model/state/address';
import { startExcel, type RunningExcel } from '../../../src/emulator/transport/node';

const withPrices = async (): Promise<RunningExcel> => {
  const excel = startExcel();
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('B2:D4').values = [
      ['Item', 'Price', 'Twice'],
      ['Pen', 2, '=C3*2'],
      ['Ink', 3, '=C4*2'],
    ];
    const table = sheet.tables.add('B2:D4', true);
    table.columns.getItem('Price').getDataBodyRange().numberFormat = [['0.00'], ['0.00']];
    table.columns.getItem('Item').getDataBodyRange().dataValidation.rule = {
      list: { inCellDropDown: true, source: 'Pen,Ink,Cap' },
    };
    await context.sync();
  });
  return excel;
};

const tableAddress = ({ workbook }: RunningExcel): string => {
  const [table] = tablesOf(workbook.active);
  return table === undefined ? 'none' : areaAddress(table.area);
};

describe('Typing', () => {
  it('below a table adds a row, with the format, the formula and the validation of its columns', async () => {
    const excel = await withPrices();
    userEdits(excel.workbook).setCell('Sheet1', 'C5', '4');
    const seen = await excel.Excel.run(async (context) => {
      const row = context.workbook.worksheets.getActiveWorksheet().getRange('B5:D5').load('values,text,formulas');
      await context.sync();
      return [row.values, row.text, row.formulas];
    });
    expect(tableAddress(excel)).toBe('B2:D5');
    expect(seen).toEqual([[['', 4, 8]], [['', '4.00', '8']], [['', 4, '=C5*2']]]);
    expect(() => userEdits(excel.workbook).setCell('Sheet1', 'B5', 'Car')).toThrow(EntryRefused);
  });

  it('beside a table adds a column', async () => {
    const excel = await withPrices();
    userEdits(excel.workbook).setCell('Sheet1', 'E2', 'Note');
    userEdits(excel.workbook).setCell('Sheet1', 'F4', 'x');
    const [table] = tablesOf(excel.workbook.active);
    expect(tableAddress(excel)).toBe('B2:F4');
    expect(table?.columns.map((column) => column.name)).toEqual(['Item', 'Price', 'Twice', 'Note', 'Column1']);
  });

  it('two rows below, or by an add-in, leaves a table alone', async () => {
    const excel = await withPrices();
    userEdits(excel.workbook).setCell('Sheet1', 'B6', 'Pen');
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('B5').values = [['Pen']];
      await context.sync();
    });
    expect(tableAddress(excel)).toBe('B2:D4');
  });

  it('of a value that the cell does not take is refused and changes nothing', async () => {
    const excel = await withPrices();
    const edits = userEdits(excel.workbook);
    expect(() => edits.setCell('Sheet1', 'B3', 'Car')).toThrow("doesn't match the data validation restrictions");
    edits.setCell('Sheet1', 'B4', 'Cap');
    const values = await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B3:B4').load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([['Pen'], ['Cap']]);
  });

  it('over a header renames its column', async () => {
    const excel = await withPrices();
    const edits = userEdits(excel.workbook);
    edits.setCell('Sheet1', 'C2', 'item');
    edits.setCell('Sheet1', 'D2', '2024');
    const [table] = tablesOf(excel.workbook.active);
    expect(table?.columns.map((column) => column.name)).toEqual(['Item', 'item2', '2024']);
    edits.clear('Sheet1', 'D2');
    expect(table?.columns.map((column) => column.name)).toEqual(['Item', 'item2', 'Column1']);
  });
});
