import { startExcel, type RunningExcel } from '../../../src/emulator/transport/node';
import { until } from '../until';

type Context = Excel.RequestContext;
const sheetOf = (context: Context): Excel.Worksheet => context.workbook.worksheets.getActiveWorksheet();

/** A table T on B2:D4 of a new workbook: headers A, B, C, and two rows of numbers. */
const withTable = async (): Promise<RunningExcel> => {
  const excel = startExcel();
  await excel.Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('B2:D4').values = [
      ['A', 'B', 'C'],
      [1, 2, 3],
      [4, 5, 6],
    ];
    sheet.tables.add('B2:D4', true).name = 'T';
    await context.sync();
  });
  return excel;
};

const run = <R>({ Excel }: RunningExcel, script: (context: Context) => Promise<R>): Promise<R> => Excel.run(script);

const shape = (excel: RunningExcel): Promise<{ address: string; names: string[]; values: unknown[][] }> =>
  run(excel, async (context) => {
    const table = context.workbook.tables.getItem('T');
    const range = table.getRange().load('address,values');
    table.columns.load('items/name');
    await context.sync();
    return {
      address: range.address.replace('Sheet1!', ''),
      names: table.columns.items.map((column) => column.name),
      values: range.values as unknown[][],
    };
  });

const refused = (excel: RunningExcel, script: (context: Context) => void): Promise<unknown> =>
  run(excel, async (context) => {
    script(context);
    await context.sync();
  });

describe('Making a table', () => {
  it('without headers puts a row of them above the data', async () => {
    const excel = startExcel();
    const seen = await run(excel, async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('A1:B3').values = [
        [1, 2],
        [3, 4],
        ['below', 5],
      ];
      const table = sheet.tables.add('A1:B2', false).load('name');
      const all = sheet.getRange('A1:B4').load('values');
      const range = table.getRange().load('address');
      await context.sync();
      return [table.name, range.address, all.values];
    });
    expect(seen).toEqual([
      'Table1',
      'Sheet1!A1:B3',
      [
        ['Column1', 'Column2'],
        [1, 2],
        [3, 4],
        ['below', 5],
      ],
    ]);
  });

  it('makes headers texts, none empty and no two the same', async () => {
    const excel = startExcel();
    const names = await run(excel, async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('A1:E2').values = [
        ['a', 'A', '', 2024, 'a2'],
        [1, 2, 3, 4, 5],
      ];
      const table = sheet.tables.add(sheet.getRange('A1:E2'), true);
      const header = table.getHeaderRowRange().load('values');
      await context.sync();
      return header.values;
    });
    expect(names).toEqual([['a', 'A3', 'Column1', '2024', 'a2']]);
  });

  it('is refused over another table, and over merged cells', async () => {
    const excel = await withTable();
    await expect(refused(excel, (context) => sheetOf(context).tables.add('A1:B2', true))).rejects.toMatchObject({
      code: 'InvalidArgument',
      message: "A table can't overlap another table.",
    });
    await expect(
      refused(excel, (context) => {
        sheetOf(context).getRange('G1:H1').merge();
        sheetOf(context).tables.add('G1:H3', true);
      }),
    ).rejects.toMatchObject({ code: 'MergedRangeConflict' });
  });

  it.each([
    ['', 'InvalidArgument'],
    ['two words', 'InvalidArgument'],
    ['1st', 'InvalidArgument'],
    ['AB12', 'InvalidArgument'],
    ['R1C1', 'InvalidArgument'],
    ['c', 'InvalidArgument'],
    ['t', 'ItemAlreadyExists'],
  ])('refuses the name %j', async (name, code) => {
    const excel = await withTable();
    const attempt = refused(excel, (context) => (sheetOf(context).tables.add('F1:F2', true).name = name));
    await expect(attempt).rejects.toMatchObject({ code });
  });
});

describe('The rows of a table', () => {
  it('are changed and deleted, and the last leaves a blank one', async () => {
    const excel = await withTable();
    await run(excel, async (context) => {
      const { rows } = context.workbook.tables.getItem('T');
      sheetOf(context).getRange('B5').values = [['below']];
      rows.getItemAt(1).values = [[7, null, 9]];
      rows.getItemAt(0).delete();
      await context.sync();
    });
    expect(await shape(excel)).toMatchObject({
      address: 'B2:D3',
      values: [
        ['A', 'B', 'C'],
        [7, 5, 9],
      ],
    });
    const seen = await run(excel, async (context) => {
      const table = context.workbook.tables.getItem('T');
      table.rows.getItemAt(0).delete();
      const count = table.rows.getCount();
      const body = table.getDataBodyRange().load('address,values');
      const below = sheetOf(context).getRange('B4').load('values');
      await context.sync();
      return [count.value, body.address, body.values, below.values];
    });
    expect(seen).toEqual([0, 'Sheet1!B3:D3', [['', '', '']], [['below']]]);
  });

  it('are deleted several at once', async () => {
    const excel = await withTable();
    await run(excel, async (context) => {
      const { rows } = context.workbook.tables.getItem('T');
      rows.add(-1, [
        [7, 8, 9],
        [10, 11, 12],
        [13, 14, 15],
      ]);
      rows.deleteRows([0, 3, 4]);
      rows.deleteRowsAt(1, 1);
      await context.sync();
    });
    expect((await shape(excel)).values).toEqual([
      ['A', 'B', 'C'],
      [4, 5, 6],
    ]);
  });

  it('outside the table are refused', async () => {
    const excel = await withTable();
    for (const touch of [
      (context: Context) => void context.workbook.tables.getItem('T').rows.getItemAt(2).load('values'),
      (context: Context) => void context.workbook.tables.getItem('T').rows.add(3, [[1, 2, 3]]),
      (context: Context) => context.workbook.tables.getItem('T').rows.deleteRowsAt(1, 2),
    ]) {
      await expect(refused(excel, touch)).rejects.toMatchObject({ code: 'InvalidArgument' });
    }
  });

  it('push a table below down when it is no wider, and stay out of its way when it is', async () => {
    const excel = await withTable();
    const seen = await run(excel, async (context) => {
      const sheet = sheetOf(context);
      const narrow = sheet.tables.add('B6:C7', true);
      context.workbook.tables.getItem('T').rows.add(undefined, [[7, 8, 9]]);
      const moved = narrow.getRange().load('address');
      await context.sync();
      return moved.address;
    });
    expect(seen).toBe('Sheet1!B7:C8');
    await run(excel, async (context) => {
      sheetOf(context).tables.add('A10:F11', true);
      context.workbook.tables.getItem('T').rows.add(undefined, [[10, 11, 12]]);
      await context.sync();
    });
    expect((await shape(excel)).address).toBe('B2:D6');
    const attempt = refused(excel, (context) => context.workbook.tables.getItem('T').rows.add(0, [[0, 0, 0]]));
    await expect(attempt).rejects.toMatchObject({ code: 'InsertDeleteConflict' });
  });
});

describe('The columns of a table', () => {
  it('are added in the middle and at the end, named and found', async () => {
    const excel = await withTable();
    await run(excel, async (context) => {
      const { columns } = context.workbook.tables.getItem('T');
      sheetOf(context).getRange('E3').values = [['beside']];
      columns.add(1, [['New'], [10], [11]]);
      columns.add(undefined, undefined, 'Last');
      columns.add();
      await context.sync();
    });
    expect(await shape(excel)).toEqual({
      address: 'B2:G4',
      names: ['A', 'New', 'B', 'C', 'Last', 'Column1'],
      values: [
        ['A', 'New', 'B', 'C', 'Last', 'Column1'],
        [1, 10, 2, 3, '', ''],
        [4, 11, 5, 6, '', ''],
      ],
    });
    const beside = await run(excel, async (context) => {
      const range = sheetOf(context).getRange('H3').load('values');
      await context.sync();
      return range.values;
    });
    expect(beside).toEqual([['beside']]);
  });

  it('are renamed and deleted, and keep their ids', async () => {
    const excel = await withTable();
    const ids = await run(excel, async (context) => {
      const { columns } = context.workbook.tables.getItem('T');
      columns.getItem('A').delete();
      columns.getItem(3).name = 'Third';
      columns.load('items/id,items/index,items/name,items/values');
      await context.sync();
      return columns.items.map(({ id, index, name, values }) => [id, index, name, values]);
    });
    expect(ids).toEqual([
      [2, 0, 'B', [['B'], [2], [5]]],
      [3, 1, 'Third', [['Third'], [3], [6]]],
    ]);
    await expect(
      refused(excel, (context) => (context.workbook.tables.getItem('T').columns.getItem('B').name = 'third')),
    ).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
    await expect(
      refused(excel, (context) => void context.workbook.tables.getItem('T').columns.add(undefined, [['x'], [1]])),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
    await expect(
      refused(excel, (context) => void context.workbook.tables.getItem('T').columns.getItem('A').load('name')),
    ).rejects.toMatchObject({ code: 'ItemNotFound', debugInfo: { errorLocation: 'TableColumnCollection.getItem' } });
  });
});

describe('The shape of a table', () => {
  it('follows rows and columns inserted and deleted around it', async () => {
    const excel = await withTable();
    await run(excel, async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('1:1').insert('Down');
      sheet.getRange('A:A').delete('Left');
      sheet.getRange('4:4').insert('Down');
      sheet.getRange('B:B').insert('Right');
      await context.sync();
    });
    expect(await shape(excel)).toEqual({
      address: 'A3:D6',
      names: ['A', 'Column1', 'B', 'C'],
      values: [
        ['A', 'Column1', 'B', 'C'],
        ['', '', '', ''],
        [1, '', 2, 3],
        [4, '', 5, 6],
      ],
    });
    await run(excel, async (context) => {
      sheetOf(context).getRange('4:6').delete('Up');
      await context.sync();
    });
    expect((await shape(excel)).address).toBe('A3:D4');
  });

  it('is not torn apart by cells inserted or deleted beside it', async () => {
    const excel = await withTable();
    for (const tear of [
      (context: Context) => void sheetOf(context).getRange('B1').insert('Down'),
      (context: Context) => sheetOf(context).getRange('A3').delete('Left'),
      (context: Context) => sheetOf(context).getRange('C3').delete('Up'),
    ]) {
      await expect(refused(excel, tear)).rejects.toMatchObject({ code: 'InsertDeleteConflict' });
    }
  });

  it('is resized, shown with and without headers and totals, and let go', async () => {
    const excel = await withTable();
    await run(excel, async (context) => {
      const table = context.workbook.tables.getItem('T');
      table.resize('B2:E6');
      table.showTotals = true;
      await context.sync();
    });
    expect(await shape(excel)).toMatchObject({ address: 'B2:E7', names: ['A', 'B', 'C', 'Column1'] });
    await run(excel, async (context) => {
      const table = context.workbook.tables.getItem('T');
      table.showTotals = false;
      table.showHeaders = false;
      await context.sync();
    });
    expect((await shape(excel)).address).toBe('B3:E6');
    await expect(
      refused(excel, (context) => void context.workbook.tables.getItem('T').getHeaderRowRange().load('values')),
    ).rejects.toMatchObject({ code: 'ItemNotFound' });
    const seen = await run(excel, async (context) => {
      const table = context.workbook.tables.getItem('T');
      table.showHeaders = true;
      const range = table.convertToRange().load('address,values');
      const count = context.workbook.tables.getCount();
      await context.sync();
      return [range.address, range.values[0], count.value];
    });
    expect(seen).toEqual(['Sheet1!B2:E6', ['A', 'B', 'C', 'Column1'], 0]);
    const gone = refused(excel, (context) => void context.workbook.tables.getItem('T').load('name'));
    await expect(gone).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  it('is emptied with the table when it is deleted', async () => {
    const excel = await withTable();
    const values = await run(excel, async (context) => {
      context.workbook.tables.getItem('T').delete();
      const range = sheetOf(context).getRange('B2:D3').load('values');
      await context.sync();
      return range.values.flat() as unknown[];
    });
    expect(new Set(values)).toEqual(new Set(['']));
  });

  it('is copied with its sheet, under another name', async () => {
    const excel = await withTable();
    const seen = await run(excel, async (context) => {
      const copy = sheetOf(context).copy('End');
      copy.tables.load('items/name');
      const body = copy.tables.getItemAt(0).getDataBodyRange().load('values');
      await context.sync();
      return [copy.tables.items.map((table) => table.name), body.values];
    });
    expect(seen[0]).not.toEqual(['T']);
    expect(seen[1]).toEqual([
      [1, 2, 3],
      [4, 5, 6],
    ]);
  });

  it('meets ranges', async () => {
    const excel = await withTable();
    const seen = await run(excel, async (context) => {
      const sheet = sheetOf(context);
      const counts = [
        sheet.getRange('A1:B2').getTables(false).getCount(),
        sheet.getRange('A1:B2').getTables(true).getCount(),
        sheet.getRange('A1:E9').getTables(true).getCount(),
        sheet.getRange('F1').getTables().getCount(),
      ];
      const first = sheet.getRange('C3').getTables().getFirst().load('name');
      await context.sync();
      return [...counts.map((count) => count.value), first.name];
    });
    expect(seen).toEqual([1, 0, 1, 0, 'T']);
  });
});

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

describe('A protected sheet', () => {
  it('lets nobody change its tables', async () => {
    const excel = await withTable();
    await run(excel, async (context) => {
      sheetOf(context).protection.protect();
      await context.sync();
    });
    for (const change of [
      (context: Context) => void context.workbook.tables.getItem('T').rows.add(undefined, [[1, 2, 3]]),
      (context: Context) => context.workbook.tables.getItem('T').columns.getItem('A').delete(),
      (context: Context) => context.workbook.tables.getItem('T').sort.apply([{ key: 0 }]),
      (context: Context) => context.workbook.tables.getItem('T').columns.getItem('A').filter.applyTopItemsFilter(1),
      (context: Context) => void sheetOf(context).tables.add('G1:H2', true),
    ]) {
      await expect(refused(excel, change)).rejects.toMatchObject({ code: 'AccessDenied' });
    }
  });
});
