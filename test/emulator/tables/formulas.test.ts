import { startExcel } from '../../../src/emulator/transport/node';

describe('Formulas that name a table', () => {
  it('follow its names, its columns’ names and its size', async () => {
    const { Excel } = startExcel();
    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:C3').values = [
        ['Item', 'Price', 'Total'],
        ['a', 2, ''],
        ['b', 3, ''],
      ];
      const table = sheet.tables.add('A1:C3', true);
      table.name = 'Sales';
      sheet.getRange('C2:C3').formulas = [['=[@Price]*10'], ['=[@Price]*10']];
      const outside = sheet.getRange('E1:E3');
      outside.formulas = [['=SUM(Sales[Price])'], ['=COUNTA(Sales[[#Headers],[Item]:[Price]])'], ['=ROWS(Sales)']];
      context.workbook.names.add('Prices', '=Sales[Price]');
      await context.sync();
      table.name = 'Ventes';
      sheet.getRange('B1').values = [['Prix unitaire']];
      table.columns.getItem('Item').name = "L'objet";
      table.rows.add(undefined, [['c', 4, null as unknown as string]]);
      outside.load('formulas,values');
      const inside = table.columns.getItem('Total').getDataBodyRange().load('formulas,values');
      const name = context.workbook.names.getItem('Prices').load('formula');
      await context.sync();
      return {
        formulas: outside.formulas.flat() as unknown[],
        values: outside.values.flat() as unknown[],
        inside: inside.formulas.flat() as unknown[],
        totals: inside.values.flat() as unknown[],
        name: name.formula as unknown,
      };
    });
    expect(seen).toEqual({
      formulas: [
        '=SUM(Ventes[Prix unitaire])',
        "=COUNTA(Ventes[[#Headers],[L''objet]:[Prix unitaire]])",
        '=ROWS(Ventes)',
      ],
      values: [9, 2, 3],
      inside: ['=[@[Prix unitaire]]*10', '=[@[Prix unitaire]]*10', '=[@[Prix unitaire]]*10'],
      totals: [20, 30, 40],
      name: '=Ventes[Prix unitaire]',
    });
  });
});
