import { Workbook } from '../../../src/emulator/model/state/workbook';
import { saveWorkbook } from '../../../src/emulator/file/save-workbook';
import { installGlobals, startExcel, type RunningExcel } from '../../../src/emulator/transport/node';

/** A workbook of three sheets that speak of one another, with a table, a name and a chart, as a file in Base64. */
async function file(): Promise<string> {
  const excel = startExcel({ workbook: new Workbook('Ventes') });
  await excel.Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const sales = worksheets.getItem('Ventes');
    sales.getRange('A1:B3').values = [
      ['Mois', 'Total'],
      ['mars', 3],
      ['avril', 4],
    ];
    sales.tables.add('A1:B3', true).name = 'Mois';
    names.add('Somme', sales.getRange('B2:B3'));
    worksheets.add('Bilan').getRange('A1:A2').formulas = [['=SUM(Ventes!B2:B3)'], ['=SUM(Mois[Total])']];
    worksheets.add('Autre').getRange('A1').formulas = [['=Bilan!A1*2']];
    sales.charts.add('Line', sales.getRange('A1:B3')).name = 'Courbe';
    await context.sync();
  });
  return Buffer.from(saveWorkbook(excel.workbook)).toString('base64');
}

let excel: RunningExcel;
let undo: () => void;
let source: string;
beforeAll(async () => {
  source = await file();
});
beforeEach(() => {
  excel = startExcel();
  undo = installGlobals(excel);
});
afterEach(() => undo());

const namesOf = (): readonly string[] => excel.workbook.sheets.map(({ name }) => name);

describe('Inserting the worksheets of a file', () => {
  it('puts all of them at the end, calculated, and answers their ids', async () => {
    await Excel.run(async (context) => {
      const ids = context.workbook.insertWorksheetsFromBase64(source);
      await context.sync();
      const last = context.workbook.worksheets.getItem(ids.value[2] ?? '');
      const total = context.workbook.worksheets.getItem('Bilan').getRange('A1:A2').load('values');
      last.load('name');
      await context.sync();
      expect(last.name).toBe('Autre');
      expect(total.values).toEqual([[7], [7]]);
    });
    expect(namesOf()).toEqual(['Sheet1', 'Ventes', 'Bilan', 'Autre']);
  });

  it('puts those that are named where it is told', async () => {
    await Excel.run(async (context) => {
      context.workbook.insertWorksheetsFromBase64(source, {
        sheetNamesToInsert: ['Ventes', 'Bilan'],
        positionType: Excel.WorksheetPositionType.before,
        relativeTo: 'Sheet1',
      });
      await context.sync();
    });
    expect(namesOf()).toEqual(['Ventes', 'Bilan', 'Sheet1']);
  });

  it('gives another name to what is there already, and lets formulas follow', async () => {
    await Excel.run(async (context) => {
      context.workbook.insertWorksheetsFromBase64(source);
      context.workbook.insertWorksheetsFromBase64(source);
      const again = context.workbook.worksheets.getItem('Bilan (2)').getRange('A1:A2').load('formulas,values');
      const { tables } = context.workbook.load('tables/items/name,tables/items/legacyId');
      const names = context.workbook.names.load('items/name');
      const local = context.workbook.worksheets.getItem('Ventes (2)').names.getItem('Somme').load('formula');
      const charts = context.workbook.worksheets.getItem('Ventes (2)').charts.load('items/name');
      await context.sync();
      expect(again.formulas).toEqual([["=SUM('Ventes (2)'!B2:B3)"], ['=SUM(Mois_2[Total])']]);
      expect(again.values).toEqual([[7], [7]]);
      expect(tables.items.map(({ name }) => name)).toEqual(['Mois', 'Mois_2']);
      expect(new Set(tables.items.map(({ legacyId }) => legacyId)).size).toBe(2);
      expect(names.items.map(({ name }) => name)).toEqual(['Somme']);
      expect(local.formula).toBe("='Ventes (2)'!$B$2:$B$3");
      expect(charts.items.map(({ name }) => name)).toEqual(['Courbe']);
    });
  });

  it('leaves #REF! where a sheet stays behind', async () => {
    await Excel.run(async (context) => {
      context.workbook.insertWorksheetsFromBase64(source, { sheetNamesToInsert: ['Autre'] });
      const cell = context.workbook.worksheets.getItem('Autre').getRange('A1').load('formulas,values');
      await context.sync();
      expect([cell.formulas, cell.values]).toEqual([[['=#REF!*2']], [['#REF!']]]);
    });
  });

  it.each([
    ['what is no Base64', '***', {}, 'InvalidArgument'],
    ['what is no workbook', Buffer.from('bonjour').toString('base64'), {}, 'InvalidArgument'],
    ['a sheet that the file lacks', undefined, { sheetNamesToInsert: ['Rien'] }, 'ItemNotFound'],
  ])('refuses %s', async (_, text, options, code) => {
    const inserting = Excel.run(async (context) => {
      context.workbook.insertWorksheetsFromBase64(text ?? source, options);
      await context.sync();
    });
    await expect(inserting).rejects.toMatchObject({ code });
    expect(namesOf()).toEqual(['Sheet1']);
  });
});
