import { startExcel } from '../../../src/emulator/transport/node';
import { until } from '../until';
import { run, sheetOf, withTable } from './letters-table';

describe('A table that is listened to', () => {
  it('tells of edits with their details, of rows, and of the selection', async () => {
    const excel = await withTable();
    const heard: unknown[] = [];
    await run(excel, async (context) => {
      const table = context.workbook.tables.getItem('T');
      table.onChanged.add(async (event) => {
        const range = await excel.Excel.run(async (inner) => {
          const found = event.getRange(inner).load('address');
          await inner.sync();
          return found.address;
        });
        heard.push([
          event.changeType,
          event.address,
          (event.details as Excel.ChangedEventDetail | undefined)?.valueAfter,
          range,
        ]);
      });
      table.onSelectionChanged.add((event) => {
        heard.push([event.isInsideTable, event.address]);
        return Promise.resolve();
      });
      await context.sync();
      sheetOf(context).getRange('C3').values = [[20]];
      await context.sync();
    });
    await until(() => heard.length >= 1);
    await run(excel, async (context) => {
      context.workbook.tables.getItem('T').rows.add(0, [[0, 0, 0]]);
      sheetOf(context).getRange('F9').values = [[1]];
      await context.sync();
    });
    await until(() => heard.length >= 3);
    await run(excel, async (context) => {
      sheetOf(context).getRange('B3').select();
      sheetOf(context).getRange('F9').select();
      sheetOf(context).getRange('F10').select();
      await context.sync();
    });
    await until(() => heard.length >= 5);
    expect(heard).toEqual([
      ['RangeEdited', 'C3', 20, 'Sheet1!C3'],
      ['RowInserted', 'B3:D3', undefined, 'Sheet1!B3:D3'],
      ['RangeEdited', 'B3:D3', undefined, 'Sheet1!B3:D3'],
      [true, 'B3'],
      [false, ''],
    ]);
  });

  it('is announced when it comes and when it goes', async () => {
    const excel = startExcel();
    const heard: unknown[] = [];
    await run(excel, async (context) => {
      context.workbook.tables.onAdded.add((event) => {
        heard.push([event.type, event.source]);
        return Promise.resolve();
      });
      sheetOf(context).tables.onDeleted.add((event) => {
        heard.push([event.type, event.tableName]);
        return Promise.resolve();
      });
      await context.sync();
      const table = sheetOf(context).tables.add('A1:B2', true);
      table.name = 'Gone';
      table.delete();
      await context.sync();
    });
    await until(() => heard.length >= 2);
    expect(heard).toEqual([
      ['TableAdded', 'Local'],
      ['TableDeleted', 'Gone'],
    ]);
  });
});
