import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { copyWorkbook } from '../../../src/emulator/model/copy-workbook';
import { calculate } from '../../../src/emulator/model/calc/calculator';
import { precedents } from '../../../src/emulator/model/calc/precedents';
import { area, intersection } from '../../../src/emulator/model/state/area';
import { plain } from '../../../src/emulator/model/state/cell';
import { Workbook } from '../../../src/emulator/model/state/workbook';
import { startExcel } from '../../../src/emulator/transport/node';

type Act = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;
type Gesture = readonly [what: string, act: Act];

const typed = (sheetName: string, cell: string, value: string | number): Gesture => [
  `${sheetName}!${cell}: ${value}`,
  (_, { workbook }) => (workbook.worksheets.getItem(sheetName).getRange(cell).values = [[value]]),
];

const CELLS = ['A1', 'B1', 'C1', 'A2', 'B2', 'C2', 'A3', 'B3', 'C3', 'A12', 'D40'];
const aCell = fc.constantFrom(...CELLS);
/** Each depends on cells in another way: by address, range, whole column, name, table, text, on what spills, on filters, on itself. */
const aFormula = fc.oneof(
  fc.tuple(aCell, aCell).map(([one, other]) => `=${one}+${other}`),
  fc.tuple(aCell, aCell).map(([one, other]) => `=IF(${one}>2,${other},SUM(A1:C3))`),
  aCell.map((cell) => `=Data!${cell}&"!"`),
  aCell.map((cell) => `=INDIRECT("Data!${cell}")`),
  aCell.map((cell) => `=OFFSET(Data!${cell},1,1)`),
  aCell.map((cell) => `=IFERROR(MATCH(3,${cell}:D40,0),"none")`),
  fc.constantFrom(
    ...['=SUM(A:A)', '=COUNTA(Data!A:C)', '=SUMPRODUCT((A1:C3=2)*1)', '=Mine', '=SUM(Mine)', '=SUM(Things[Count])'],
    ...['=SEQUENCE(2,2)', '=A12#', '=SUBTOTAL(109,A1:A12)', '=ISFORMULA(A1)', '=ROWS(Things)', '=[@Count]+1', '=ROW()'],
    ...['=LET(x,B1,x*2)', '=SUMIF(A:A,">1",B:B)', '=Nobody'],
  ),
);
const aValue = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constantFrom('', 'text', '3'), aFormula);

const gesture: fc.Arbitrary<Gesture> = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(aCell, aValue).map(([cell, value]) => typed('Main', cell, value)) },
  fc.tuple(aCell, fc.integer({ max: 4 })).map(([cell, value]) => typed('Data', cell, value)),
  fc
    .constantFrom<Act>(
      (sheet) => sheet.getRange('2:2').insert('Down'),
      (sheet) => sheet.getRange('2:2').delete('Up'),
      (sheet) => sheet.getRange('B1:B3').insert('Right'),
      (sheet) => sheet.getRange('A1:C3').clear('Contents'),
      (sheet) => (sheet.getRange('3:3').rowHidden = true),
      (sheet) => sheet.getRange('A5').copyFrom('A1:C3'),
      (_, { workbook }) => (workbook.names.getItem('Mine').formula = '=Data!$A$2:$B$3'),
      (_, { workbook }) => workbook.names.add('Nobody', '=Data!$C$1'),
      (_, { workbook }) => (workbook.worksheets.getItem('Data').name = 'Other'),
      (_, { workbook }) => workbook.tables.getItem('Things').rows.add(undefined, [[4, 5]]),
      (_, { workbook }) => (workbook.tables.getItem('Things').name = 'Objects'),
      (_, { workbook }) => workbook.tables.getItem('Things').columns.getItem('Count').filter.applyValuesFilter(['2']),
      (_, { workbook }) => workbook.worksheets.getItem('Data').copy('End'),
      (_, { workbook }) => workbook.worksheets.getItem('Data').delete(),
      (_, { workbook }) => (workbook.application.calculationMode = 'Manual'),
      (_, { workbook }) => (workbook.application.calculationMode = 'Automatic'),
      (_, { workbook }) => (workbook.worksheets.getItem('Data').enableCalculation = false),
    )
    .map((act) => [String(act), act] as const),
);

const shown = (workbook: Workbook) =>
  workbook.sheets.map(({ name, contents, spilled }) => [
    name,
    contents.entries().map(([row, column, { value }]) => [row, column, plain(value)]),
    spilled.entries().map(([row, column, { value }]) => [row, column, plain(value)]),
  ]);

/** What the formulas of a circle show depends on how often they were calculated, in Excel too. */
const hasCircle = (workbook: Workbook): boolean =>
  workbook.sheets.some((sheet) =>
    sheet.contents
      .formulaCells()
      .some(([row, column]) =>
        precedents(workbook, { sheet, area: area(row, column) }, false).some(
          (place) => place.sheet === sheet && intersection(place.area, area(row, column)) !== undefined,
        ),
      ),
  );

describe('Formulas after a change', () => {
  it('show what they would if all of them were calculated, whatever changed', async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(gesture, { minLength: 4, maxLength: 20 }), async (gestures) => {
        const workbook = new Workbook('Main');
        const { Excel } = startExcel({ workbook });
        await Excel.run(async (context) => {
          const { worksheets, names, tables } = context.workbook;
          const things = worksheets.add('Data').getRange('E1:F3');
          things.values = [
            ['What', 'Count'],
            ['1', 2],
            ['2', '=Main!A1'],
          ];
          tables.add(things, true).name = 'Things';
          names.add('Mine', '=Main!$A$1:$B$2');
          await context.sync();
          const sheet = worksheets.getItem('Main');
          for (const [, act] of gestures) {
            act(sheet, context);
            // Some are refused, where a sheet or a table is gone: nothing is changed then.
            await context.sync().catch(() => undefined);
            const isCalculated = workbook.sheets.every((one) => one.enableCalculation);
            if (workbook.calculationMode === 'Manual' || !isCalculated) continue;
            const whole = copyWorkbook(workbook);
            calculate(whole, true);
            if (isDeepStrictEqual(shown(workbook), shown(whole))) compared += 1;
            else if (!hasCircle(workbook)) expect(shown(workbook)).toEqual(shown(whole));
          }
        });
      }),
      { numRuns: 60 },
    );
    expect(compared).toBeGreaterThan(200);
  });
});
