import { execute } from '../../../scripts/excel/execute';
import { describeFailure } from '../../../scripts/excel/failure';
import { readOptions } from '../../../scripts/excel/options';
import { valueAt } from '../../../src/emulator/model/cells/read';
import { startExcel } from '../../../src/emulator/transport/node';

/** Runs a script; what A1 then holds, and its failures as they are shown. */
const ran = async (script: string, file = 'script.js'): Promise<{ value: unknown; failures: readonly string[] }> => {
  const excel = startExcel();
  const failures = await execute(script, file, excel);
  return { value: valueAt(excel.workbook, excel.workbook.active, 0, 0), failures: failures.map(describeFailure) };
};

const writing = (value: string): string => `async (context) => {
  context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[${value}]];
  await context.sync();
}`;

describe('A script run from the command line', () => {
  it('may await at its top', async () => {
    expect(await ran(`await Excel.run(${writing('1')});`)).toEqual({ value: 1, failures: [] });
  });

  it('may leave its work under way', async () => {
    expect(await ran(`Excel.run(${writing('2')});`)).toEqual({ value: 2, failures: [] });
  });

  it('may wait for Office, and be TypeScript', async () => {
    const script = `Office.onReady(() => { void main(3); });
      async function main(value: number): Promise<void> { await Excel.run(${writing('value')}); }`;
    expect(await ran(script, 'script.ts')).toEqual({ value: 3, failures: [] });
  });

  it('may deal with its own failures', async () => {
    const script = `await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Nowhere').delete();
      await context.sync();
    }).catch(() => {});
    await Excel.run(${writing('4')});`;
    expect(await ran(script)).toEqual({ value: 4, failures: [] });
  });

  it('shows a failure as Excel does: code, message, place and statement', async () => {
    const { failures } = await ran(`await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Nowhere').activate();
      await context.sync();
    });`);
    expect(failures).toHaveLength(1);
    expect(failures[0]).toContain("RichApi.Error: ItemNotFound: The requested resource doesn't exist.");
    expect(failures[0]).toContain('location: WorksheetCollection.getItem');
    expect(failures[0]).toContain('statement: var worksheet = worksheets.getItem(...);');
  });

  it('that cannot be read says where', async () => {
    const { failures } = await ran('const x = ;');
    expect(failures[0]).toContain('const x = ;');
  });
});

describe('The command line', () => {
  it('names a script, files and the log', () => {
    expect(readOptions(['a.js', '--open', 'in.xlsx', '--save', 'out.xlsx', '--log'])).toEqual({
      script: 'a.js',
      open: 'in.xlsx',
      save: 'out.xlsx',
      log: true,
    });
  });

  it.each([
    [[], 'Which script?'],
    [['a.js', 'b.js'], 'One script at a time: a.js or b.js?'],
    [['a.js', '--open'], '--open needs a file.'],
    [['a.js', '--fast'], '--fast is not known.'],
  ])('%p is refused: %s', (args, reason) => {
    expect(readOptions(args)).toBe(reason);
  });
});
