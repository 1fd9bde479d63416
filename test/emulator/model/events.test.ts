import { userEdits } from '../../../src/emulator/model/user-edits';
import { startExcel } from '../../../src/emulator/transport/node';
import { until } from '../until';
import { onSheetOf } from './in-excel';

/** An Excel in which every change of Sheet1 is noted. */
const listening = async (): Promise<{
  excel: ReturnType<typeof startExcel>;
  heard: Excel.WorksheetChangedEventArgs[];
}> => {
  const excel = startExcel();
  const heard: Excel.WorksheetChangedEventArgs[] = [];
  await onSheetOf(excel, async (sheet, context) => {
    sheet.onChanged.add((event) => {
      heard.push(event);
      return Promise.resolve();
    });
    await context.sync();
  });
  return { excel, heard };
};

describe('A change on a sheet', () => {
  it('made by the add-in is told, with details for one cell', async () => {
    const { excel, heard } = await listening();
    await onSheetOf(excel, async (sheet, context) => {
      sheet.getRange('A1').values = [['new']];
      sheet.getRange('A2:B2').values = [[1, 2]];
      await context.sync();
    });
    await until(() => heard.length === 2);
    expect(
      heard.map(({ address, changeType, source, triggerSource, details }) => [
        address,
        changeType,
        source,
        triggerSource,
        details,
      ]),
    ).toEqual([
      [
        'A1',
        'RangeEdited',
        'Local',
        'ThisLocalAddin',
        { valueBefore: '', valueAfter: 'new', valueTypeBefore: 'Empty', valueTypeAfter: 'String' },
      ],
      ['A2:B2', 'RangeEdited', 'Local', 'ThisLocalAddin', undefined],
    ]);
  });

  it('made by the user is told likewise, and gives its range', async () => {
    const { excel, heard } = await listening();
    userEdits(excel.workbook).setCell('Sheet1', 'B2', '12%');
    await until(() => heard.length === 1);
    const [event] = heard;
    expect(event?.triggerSource).toBe('Unknown');
    const values = await onSheetOf(excel, async (_sheet, context) => {
      const range = event?.getRange(context).load('values,address');
      await context.sync();
      return [range?.address, range?.values] as unknown;
    });
    expect(values).toEqual(['Sheet1!B2', [[0.12]]]);
  });

  it('of structure says which way cells went', async () => {
    const { excel, heard } = await listening();
    userEdits(excel.workbook).insertRow('Sheet1', 2);
    await onSheetOf(excel, async (sheet, context) => {
      sheet.getRange('B2').delete('Left');
      await context.sync();
    });
    await until(() => heard.length === 2);
    expect(
      heard.map(({ address, changeType, changeDirectionState }) => [address, changeType, changeDirectionState]),
    ).toEqual([
      ['3:3', 'RowInserted', undefined],
      ['B2', 'CellDeleted', { deleteShiftDirection: 'Left', insertShiftDirection: undefined }],
    ]);
  });

  it('is not told once the handler is gone, nor while events are off', async () => {
    const excel = startExcel();
    const heard: string[] = [];
    await onSheetOf(excel, async (sheet, context) => {
      const handler = sheet.onChanged.add((event) => {
        heard.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      context.runtime.enableEvents = false;
      sheet.getRange('A1').values = [[1]];
      context.runtime.enableEvents = true;
      sheet.getRange('A2').values = [[2]];
      await context.sync();
      await until(() => heard.length > 0);
      handler.remove();
      await context.sync();
      sheet.getRange('A3').values = [[3]];
      await context.sync();
    });
    // Whatever was sent is sent by the time another request has been answered.
    await onSheetOf(excel, (_sheet, context) => context.sync());
    expect(heard).toEqual(['A2']);
  });
});

describe('The workbook', () => {
  it('tells of sheets that come, go, are shown and selected in', async () => {
    const excel = startExcel();
    const heard: string[] = [];
    await onSheetOf(excel, async (_sheet, context) => {
      const note = ({ type }: { readonly type: string }): Promise<void> => {
        heard.push(type);
        return Promise.resolve();
      };
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(note);
      worksheets.onActivated.add(note);
      worksheets.onDeleted.add(note);
      worksheets.onSelectionChanged.add(note);
      worksheets.onCalculated.add(note);
      context.workbook.onSelectionChanged.add(() => note({ type: 'document' }));
      await context.sync();
      const added = worksheets.add('Added');
      added.activate();
      added.getRange('A1').formulas = [['=1+1']];
      added.getRange('B2').select();
      await context.sync();
      added.delete();
      await context.sync();
    });
    await until(() => heard.length >= 7);
    expect([...heard].sort()).toEqual([
      'WorksheetActivated',
      'WorksheetActivated',
      'WorksheetAdded',
      'WorksheetCalculated',
      'WorksheetDeleted',
      'WorksheetSelectionChanged',
      'document',
    ]);
  });
});

describe('The user', () => {
  it('selects, and the add-in sees what is selected', async () => {
    const excel = startExcel();
    userEdits(excel.workbook).select('Sheet1', 'B3:C4');
    const selected = await onSheetOf(excel, async (_sheet, context) => {
      const cell = context.workbook.getActiveCell().load('address');
      const range = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return [cell.address, range.address];
    });
    expect(selected).toEqual(['Sheet1!B3', 'Sheet1!B3:C4']);
  });

  it('is refused on a protected sheet', async () => {
    const excel = startExcel();
    await onSheetOf(excel, async (sheet, context) => {
      sheet.protection.protect();
      await context.sync();
    });
    expect(() => userEdits(excel.workbook).setCell('Sheet1', 'A1', 'x')).toThrow('You cannot perform');
  });
});
