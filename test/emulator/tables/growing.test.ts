import { startExcel } from '../../../src/emulator/transport/node';

describe('A table that grows at its end', () => {
  it('takes along formulas, charts and conditional formats over its whole columns', async () => {
    const { Excel } = startExcel();
    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B3').values = [
        ['Theme', 'Score'],
        ['a', 1],
        ['b', 2],
      ];
      const table = sheet.tables.add('A1:B3', true);
      sheet.getRange('D1:D3').formulas = [['=SUM(B2:B3)'], ['=SUM(B2:B2)'], ['=COUNTA($A$1:$A$3)']];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Columns');
      const format = sheet.getRange('B2:B3').conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
      format.cellValue.rule = { formula1: '=1', operator: 'GreaterThan' };
      await context.sync();
      table.rows.add(undefined, [
        ['c', 3],
        ['d', 4],
      ]);
      const formulas = sheet.getRange('D1:D3').load('formulas,values');
      const formatted = format.getRange().load('address');
      const points = chart.series.getItemAt(0).points.getCount();
      await context.sync();
      return [formulas.formulas.flat(), formulas.values.flat(), formatted.address, points.value];
    });
    expect(seen).toEqual([['=SUM(B2:B5)', '=SUM(B2:B2)', '=COUNTA($A$1:$A$5)'], [10, 1, 5], 'Sheet1!B2:B5', 4]);
  });

  it('is copied as a table, with what validates its cells', async () => {
    const { Excel } = startExcel();
    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B3').values = [
        ['Theme', 'Score'],
        ['a', 1],
        ['b', 2],
      ];
      sheet.tables.add('A1:B3', true);
      sheet.getRange('B2:B3').dataValidation.rule = { custom: { formula: '=B2<=A$9' } };
      sheet.getRange('E1').copyFrom('A1:B3');
      sheet.getRange('E10').copyFrom('A1:B3', Excel.RangeCopyType.values);
      sheet.tables.load('items/name');
      const range = sheet.tables.getItemAt(1).getRange().load('address');
      const validation = sheet.getRange('F3').dataValidation.load('rule');
      const none = sheet.getRange('F12').dataValidation.load('type');
      await context.sync();
      return [sheet.tables.items.map(({ name }) => name), range.address, validation.rule, none.type];
    });
    expect(seen).toEqual([['Table1', 'Table2'], 'Sheet1!E1:F3', { custom: { formula: '=F3<=E$9' } }, 'None']);
  });
});
