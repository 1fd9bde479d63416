import { startExcel } from '../../../src/emulator/transport/node';

describe('Table styles', () => {
  it('are given to tables, the default one to new tables', async () => {
    const { Excel } = startExcel();
    const seen = await Excel.run(async (context) => {
      const { tableStyles } = context.workbook;
      const { tables } = context.workbook.worksheets.getActiveWorksheet();
      tableStyles.setDefault('TableStyleLight1');
      const first = tables.add('A1:B2', true).load('style');
      const own = tableStyles.add('Maison');
      tableStyles.add('Maison', true);
      own.load('name,readOnly');
      first.style = 'maison';
      const standard = tableStyles.getDefault().load('name,readOnly');
      const count = tableStyles.getCount();
      await context.sync();
      const before = [first.style, own.name, own.readOnly, standard.name, standard.readOnly, count.value];
      tableStyles.getItem('Maison').delete();
      first.load('style');
      const gone = tableStyles.getItemOrNullObject('Maison');
      await context.sync();
      return [before, first.style, gone.isNullObject];
    });
    expect(seen).toEqual([
      ['TableStyleLight1', 'Maison', false, 'TableStyleLight1', true, 62],
      'TableStyleMedium2',
      true,
    ]);
  });

  it('that do not exist, or may not go, are refused', async () => {
    const { Excel } = startExcel();
    const attempt = (script: (context: Excel.RequestContext) => void): Promise<unknown> =>
      Excel.run(async (context) => {
        script(context);
        await context.sync();
      });
    const unknown = attempt((context) => {
      context.workbook.worksheets.getActiveWorksheet().tables.add('A1:A2', true).style = 'TableStyleMedium29';
    });
    await expect(unknown).rejects.toMatchObject({ code: 'InvalidArgument' });
    const builtIn = attempt((context) => context.workbook.tableStyles.getItem('TableStyleDark1').delete());
    await expect(builtIn).rejects.toMatchObject({ code: 'InvalidOperation' });
  });
});
