import { startExcel } from '../../../src/emulator/transport/node';
import { until } from '../until';
import { onNewSheet } from './in-excel';

/** The number of the event that tells of a calculated sheet. */
const CALCULATED = 16;

const staff = [
  ['Name', 'Dept', 'Pay'],
  ['Ann', 'HR', 100],
  ['Bob', 'IT', 250],
  ['Cid', 'IT', 150],
  ['Dee', 'HR', 300],
  ['Eve', 'Ops', 50],
];

/** What a formula comes to beside a staff list in A1:C6 and dates in E1:E2. */
const result = (formula: string): Promise<unknown> =>
  onNewSheet(async (sheet, context) => {
    sheet.getRange('A1:C6').values = staff;
    sheet.getRange('E1:E2').values = [['2024-01-15'], ['2024-03-31']];
    context.workbook.names.add('Pays', sheet.getRange('C2:C6'));
    const cell = sheet.getRange('Z1');
    cell.formulas = [[formula]];
    cell.load('values');
    await context.sync();
    return cell.values[0]?.[0] as unknown;
  });

describe('A formula', () => {
  it.each([
    ['=SUM(C2:C6)', 850],
    ['=AVERAGE(Pays)', 170],
    ['=SUMIF(B2:B6,"IT",C2:C6)', 400],
    ['=SUMIFS(C:C,B:B,"HR",C:C,">150")', 300],
    ['=COUNTIFS(B2:B6,"IT",C2:C6,">=150")', 2],
    ['=COUNTIF(A2:A6,"*e*")', 2],
    ['=AVERAGEIFS(C2:C6,B2:B6,"HR")', 200],
    ['=MAXIFS(C2:C6,B2:B6,"IT")', 250],
    ['=VLOOKUP("Cid",A2:C6,3,FALSE)', 150],
    ['=XLOOKUP("Dee",A2:A6,C2:C6)', 300],
    ['=XLOOKUP("Zed",A2:A6,C2:C6,"none")', 'none'],
    ['=INDEX(C2:C6,MATCH("Bob",A2:A6,0))', 250],
    ['=IFS(C2>200,"a",C2>50,"b")', 'b'],
    ['=SWITCH(3,1,"x",3,"y")', 'y'],
    ['=TEXTJOIN(", ",TRUE,A2:A6)', 'Ann, Bob, Cid, Dee, Eve'],
    ['=SUMPRODUCT((B2:B6="IT")*C2:C6)', 400],
    ['=SUM(FILTER(C2:C6,B2:B6="HR"))', 400],
    ['=ROWS(UNIQUE(B2:B6))', 3],
    ['=TEXT(E1,"yyyy-mm-dd")', '2024-01-15'],
    ['=EOMONTH(E1,0)', 45322],
    ['=NETWORKDAYS(E1,E2)', 55],
    ['=DATEDIF(E1,E2,"m")', 2],
    ['=ROUND(2.345,2)', 2.35],
    ['=ROUND(-2.5,0)', -3],
    ['=MOD(-3,2)', 1],
    ['=-2^2', 4],
    ['=2^3^2', 64],
    ['=1-0.9-0.1', 0],
    ['="a"="A"', true],
    ['="x"&1.10', 'x1.1'],
    ['=SUBTOTAL(9,C2:C6)', 850],
    ['=LARGE(C2:C6,2)', 250],
    ['=RANK(C3,C2:C6)', 2],
    ['=SUM(OFFSET(C2,0,0,3,1))', 500],
    ['=INDIRECT("C"&2)', 100],
    ['=LET(x,5,x*2)', 10],
    ['=PROPER("john o\'neil")', "John O'Neil"],
    ['=NORM.DIST(0,0,1,TRUE)', 0.5],
    ['=1/0', '#DIV/0!'],
    ['=IFERROR(1/0,"caught")', 'caught'],
    ['=NA()', '#N/A'],
    ['=FOO(1)', '#NAME?'],
    ['=unknown', '#NAME?'],
    ["='No such'!A1", '#REF!'],
    ['=SQRT(-1)', '#NUM!'],
    ['="a"+1', '#VALUE!'],
    ['=Z1+1', 1],
  ])('%s comes to %p', async (formula, expected) => {
    expect(await result(formula)).toBe(expected);
  });

  it('that makes no sense is refused', async () => {
    await expect(result('=SUM(1,')).rejects.toMatchObject({
      code: 'InvalidArgument',
      debugInfo: { errorLocation: 'Range.formulas' },
    });
  });

  it('spills, and says when something is in the way', async () => {
    const read = await onNewSheet(async (sheet, context) => {
      sheet.getRange('A1:A4').values = [['b'], ['a'], ['b'], ['c']];
      sheet.getRange('C1').formulas = [['=SORT(UNIQUE(A1:A4))']];
      sheet.getRange('E1').formulas = [['=COUNTA(C1#)']];
      const spill = sheet.getRange('C1').getSpillingToRange().load('address,values');
      const count = sheet.getRange('E1').load('values');
      await context.sync();
      const before = [spill.address, spill.values, count.values[0]?.[0]] as unknown[];
      sheet.getRange('C2').values = [['block']];
      const blocked = sheet.getRange('C1:C3').load('values');
      await context.sync();
      return [...before, blocked.values] as unknown;
    });
    expect(read).toEqual(['Sheet1!C1:C3', [['a'], ['b'], ['c']], 3, [['#SPILL!'], ['block'], ['']]]);
  });

  it('reads tables by their columns', async () => {
    const read = await onNewSheet(async (sheet, context) => {
      const table = sheet.tables.add('A1:B3', true);
      table.name = 'Fruit';
      table.getRange().values = [
        ['Item', 'Pieces sold'],
        ['apple', 1],
        ['pear', 2],
      ];
      table.columns.add(-1, [['Double'], ['=[@[Pieces sold]]*2'], ['=[@[Pieces sold]]*2']]);
      sheet.getRange('F1:F3').formulas = [
        ['=SUM(Fruit[Pieces sold])'],
        ['=Fruit[[#Headers],[Item]]'],
        ['=SUM(Fruit[Double])'],
      ];
      const cells = sheet.getRange('F1:F3').load('values');
      await context.sync();
      return cells.values as unknown;
    });
    expect(read).toEqual([[3], ['Item'], [6]]);
  });

  it('waits for a calculation in manual mode, once entered', async () => {
    const read = await onNewSheet(async (sheet, context) => {
      context.workbook.application.calculationMode = 'Manual';
      sheet.getRange('A1:B1').formulas = [[5, '=A1*2']];
      const cell = sheet.getRange('B1').load('values');
      await context.sync();
      const values = [cell.values[0]?.[0]] as unknown[];
      sheet.getRange('A1').values = [[7]];
      cell.load('values');
      await context.sync();
      values.push(cell.values[0]?.[0]);
      context.workbook.application.calculate('Full');
      cell.load('values');
      await context.sync();
      return [...values, cell.values[0]?.[0]] as unknown;
    });
    expect(read).toEqual([10, 10, 14]);
  });

  it('can be called without a cell', async () => {
    const read = await onNewSheet(async (sheet, context) => {
      sheet.getRange('A1:B2').values = [
        ['a', 1],
        ['b', 2],
      ];
      const found = context.workbook.functions.vlookup('b', sheet.getRange('A1:B2'), 2, false);
      const sum = context.workbook.functions.sum(found, 10).load('value');
      const failed = context.workbook.functions.vlookup('z', sheet.getRange('A1:B2'), 2, false).load('error,value');
      await context.sync();
      return [sum.value, failed.error] as unknown;
    });
    expect(read).toEqual([12, '#N/A']);
  });

  it('says what it reads, and is found by what it reads', async () => {
    const read = await onNewSheet(async (sheet, context) => {
      sheet.getRange('B1:B2').formulas = [['=SUM(A1:A3)'], ['=B1*2']];
      const direct = sheet.getRange('B2').getDirectPrecedents().load('addresses');
      const all = sheet.getRange('B2').getPrecedents().load('addresses');
      const readers = sheet.getRange('A2').getDependents().load('addresses');
      await context.sync();
      return [direct.addresses, all.addresses, readers.addresses];
    });
    expect(read).toEqual([['Sheet1!B1'], ['Sheet1!B1,Sheet1!A1:A3'], ['Sheet1!B1,Sheet1!B2']]);
  });
});

describe('Formulas beside many single writes', () => {
  it('wait until the request is over, when nobody listens', async () => {
    const { Excel, workbook } = startExcel();
    let calculations = 0;
    workbook.events.listen((events) => {
      calculations += events.filter(([, type]) => type === CALCULATED).length;
    });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.onCalculated.add(() => Promise.resolve());
      sheet.getRange('A1').formulas = [['=SUM(B:B)']];
      await context.sync();
      calculations = 0;
      for (let row = 0; row < 50; row += 1) sheet.getCell(row, 1).values = [[1]];
      await context.sync();
      const total = sheet.getRange('A1').load('values');
      await context.sync();
      expect(total.values).toEqual([[50]]);
    });
    await until(() => calculations > 0);
    expect(calculations).toBe(1);
  });
});
