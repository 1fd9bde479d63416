import { EntryRefused } from '../../../src/emulator/model/cells/typing';
import { userEdits } from '../../../src/emulator/model/user-edits';
import { startExcel, type RunningExcel } from '../../../src/emulator/transport/node';

/** Scripts in the manner of Microsoft's documentation on data validation, on its table of baby names. */
const sample = async (excel: RunningExcel): Promise<void> => {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Decision');
    const names = sheet.tables.add('A1:A4', true);
    names.name = 'NameOptionsTable';
    names.getHeaderRowRange().values = [['Baby Name']];
    names.getDataBodyRange().values = [['Sally'], ['Kate'], ['Anna']];
    const ranking = sheet.tables.add('C1:D4', true);
    ranking.name = 'NameRankingTable';
    ranking.getHeaderRowRange().values = [['Ranking', 'Name']];
    sheet.getUsedRange().format.autofitColumns();
    sheet.activate();
    await context.sync();
  });
};

describe('The documentation’s data validation', () => {
  it('takes positive numbers only, and says so', async () => {
    const excel = startExcel();
    await sample(excel);
    const { Excel } = excel;
    const alert = await Excel.run(async (context) => {
      const range = context.workbook.tables.getItem('NameRankingTable').columns.getItem('Ranking').getDataBodyRange();
      range.dataValidation.clear();
      range.dataValidation.rule = {
        wholeNumber: { formula1: 0, operator: Excel.DataValidationOperator.greaterThan },
      };
      range.dataValidation.prompt = {
        message: 'Please enter a positive number.',
        showPrompt: true,
        title: 'Positive numbers only.',
      };
      range.dataValidation.errorAlert = {
        message: 'Sorry, only positive numbers are allowed',
        showAlert: true,
        style: Excel.DataValidationAlertStyle.stop,
        title: 'Negative Number Entered',
      };
      range.dataValidation.load('prompt/title,errorAlert,type');
      await context.sync();
      return [range.dataValidation.type, range.dataValidation.errorAlert.title];
    });
    expect(alert).toEqual(['WholeNumber', 'Negative Number Entered']);
    const edits = userEdits(excel.workbook);
    edits.setCell('Decision', 'C2', '1');
    expect(() => edits.setCell('Decision', 'C3', '-1')).toThrow('Sorry, only positive numbers are allowed');
    expect(() => edits.setCell('Decision', 'C3', '=C2*0')).toThrow(EntryRefused);
    edits.setCell('Decision', 'C3', '');
  });

  it('chooses from a list of another table’s column', async () => {
    const excel = startExcel();
    await sample(excel);
    await excel.Excel.run(async (context) => {
      const source = context.workbook.tables
        .getItem('NameOptionsTable')
        .columns.getItem('Baby Name')
        .getDataBodyRange();
      const range = context.workbook.tables.getItem('NameRankingTable').columns.getItem('Name').getDataBodyRange();
      const approvedListRule = { list: { inCellDropDown: true, source } };
      range.dataValidation.rule = approvedListRule;
      await context.sync();
    });
    const edits = userEdits(excel.workbook);
    edits.setCell('Decision', 'D2', 'Kate');
    expect(() => edits.setCell('Decision', 'D3', 'Bob')).toThrow(EntryRefused);
  });

  it('refuses names with a space by a formula', async () => {
    const excel = startExcel();
    await sample(excel);
    const seen = await excel.Excel.run(async (context) => {
      const range = context.workbook.tables.getItem('NameOptionsTable').columns.getItem('Baby Name').getDataBodyRange();
      range.dataValidation.rule = { custom: { formula: '=NOT(ISNUMBER(SEARCH(" ",A2)))' } };
      range.values = [['Mary Jane'], ['Kate'], ['Ann Lee']];
      const invalid = range.dataValidation.getInvalidCells().load('address,cellCount');
      await context.sync();
      return [invalid.address, invalid.cellCount];
    });
    expect(seen).toEqual(['Decision!A2,Decision!A4', 2]);
  });

  it('asks for dates, times, lengths and decimals that other cells bound', async () => {
    const excel = startExcel();
    const { Excel } = excel;
    const valid = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('E1:E2').values = [[10], [20]];
      sheet.getRange('A1:D1').values = [['2024-06-15', 0.5, 'abcdef', 15]];
      const rule = (address: string, rules: Excel.DataValidationRule): Excel.DataValidation => {
        const { dataValidation } = sheet.getRange(address);
        dataValidation.rule = rules;
        dataValidation.load('valid,rule,type');
        return dataValidation;
      };
      const all = [
        rule('A1', {
          date: { formula1: new Date('2024-06-01'), formula2: '2024-06-30', operator: 'Between' },
        }),
        rule('B1', { time: { formula1: '08:00', formula2: '18:00', operator: 'Between' } }),
        rule('C1', { textLength: { formula1: '=E1', operator: 'LessThanOrEqualTo' } }),
        rule('D1', {
          decimal: { formula1: sheet.getRange('E1'), formula2: '=MAX($E$1:$E$2)', operator: 'NotBetween' },
        }),
      ];
      await context.sync();
      return all.map((one) => [one.type, one.valid, Object.keys(one.rule)[0]]);
    });
    expect(valid).toEqual([
      ['Date', true, 'date'],
      ['Time', true, 'time'],
      ['TextLength', true, 'textLength'],
      ['Decimal', false, 'decimal'],
    ]);
  });
});
