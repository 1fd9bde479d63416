import { onNewSheet } from './in-excel';

const named = (name: string): Promise<void> =>
  onNewSheet(async (_sheet, context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });

describe('A sheet’s name', () => {
  it.each(['a/b', 'a\\b', 'a?b', 'a*b', '[a]', 'a:b', "'a", "a'", ' ', 'History', 'x'.repeat(32)])(
    'may not be %p',
    async (name) => {
      await expect(named(name)).rejects.toMatchObject({ code: 'InvalidArgument' });
    },
  );

  it('may not be taken, in any case', async () => {
    await expect(named('SHEET1')).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
  });

  it('is found in any case, and by id', async () => {
    const found = await onNewSheet(async (sheet, context) => {
      sheet.load('id');
      await context.sync();
      const byId = context.workbook.worksheets.getItem(sheet.id).load('name');
      const byName = context.workbook.worksheets.getItem('sheet1').load('name');
      await context.sync();
      return [byId.name, byName.name];
    });
    expect(found).toEqual(['Sheet1', 'Sheet1']);
  });
});

describe('Sheets', () => {
  it('are added, moved, hidden and copied', async () => {
    const sheets = await onNewSheet(async (_sheet, context) => {
      const { worksheets } = context.workbook;
      const data = worksheets.add('Data');
      worksheets.add().position = 0;
      data.visibility = 'Hidden';
      data.tabColor = '#FF0000';
      data.copy('End');
      worksheets.load('items/name,items/visibility,items/position,items/tabColor');
      const shown = worksheets.getCount(true);
      await context.sync();
      return [worksheets.items.map((one) => [one.name, one.position, one.visibility]), shown.value];
    });
    expect(sheets).toEqual([
      [
        ['Sheet2', 0, 'Visible'],
        ['Sheet1', 1, 'Visible'],
        ['Data', 2, 'Hidden'],
        ['Data (2)', 3, 'Visible'],
      ],
      3,
    ]);
  });

  it('are never all deleted or hidden', async () => {
    const remove = onNewSheet(async (sheet, context) => {
      sheet.delete();
      await context.sync();
    });
    await expect(remove).rejects.toMatchObject({ code: 'InvalidOperation' });
    const hide = onNewSheet(async (sheet, context) => {
      sheet.visibility = 'Hidden';
      await context.sync();
    });
    await expect(hide).rejects.toMatchObject({ code: 'InvalidOperation' });
  });

  it('that are gone are not found any more', async () => {
    const attempt = onNewSheet(async (_sheet, context) => {
      const sheet = context.workbook.worksheets.add('Short-lived');
      await context.sync();
      sheet.delete();
      await context.sync();
      sheet.getRange('A1').values = [[1]];
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  it('follow each other', async () => {
    const names = await onNewSheet(async (sheet, context) => {
      context.workbook.worksheets.add('Last');
      const next = sheet.getNext().load('name');
      const none = next.getNextOrNullObject();
      const first = context.workbook.worksheets.getLast().getPrevious().load('name');
      await context.sync();
      return [next.name, none.isNullObject, first.name];
    });
    expect(names).toEqual(['Last', true, 'Sheet1']);
  });

  it('that are empty use A1', async () => {
    const used = await onNewSheet(async (sheet, context) => {
      const range = sheet.getUsedRange().load('address');
      const none = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      return [range.address, none.isNullObject];
    });
    expect(used).toEqual(['Sheet1!A1', true]);
  });
});

describe('A protected sheet', () => {
  it('refuses locked cells and takes unlocked ones', async () => {
    const attempt = onNewSheet(async (sheet, context) => {
      sheet.getRange('B2').format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true });
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('A1').format.fill.color = 'red';
      await context.sync();
      sheet.getRange('A1').values = [[1]];
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code: 'AccessDenied', debugInfo: { errorLocation: 'Range.values' } });
  });

  it('refuses rows and formats unless its options allow them', async () => {
    const format = onNewSheet(async (sheet, context) => {
      sheet.protection.protect();
      sheet.getRange('A1').format.font.bold = true;
      await context.sync();
    });
    await expect(format).rejects.toMatchObject({ code: 'AccessDenied' });
    const insert = onNewSheet(async (sheet, context) => {
      sheet.protection.protect({ allowInsertRows: true });
      sheet.getRange('1:1').insert('Down');
      await context.sync();
      sheet.getRange('A:A').insert('Right');
      await context.sync();
    });
    await expect(insert).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  it('opens to its password alone', async () => {
    const state = await onNewSheet(async (sheet, context) => {
      sheet.protection.protect({ selectionMode: 'Unlocked' }, 'secret');
      sheet.protection.load('protected,options');
      await context.sync();
      const before = [sheet.protection.protected, sheet.protection.options.selectionMode];
      sheet.protection.unprotect('secret');
      sheet.protection.load('protected');
      await context.sync();
      return [...before, sheet.protection.protected];
    });
    expect(state).toEqual([true, 'Unlocked', false]);
    const wrong = onNewSheet(async (sheet, context) => {
      sheet.protection.protect({}, 'secret');
      sheet.protection.unprotect('guess');
      await context.sync();
    });
    await expect(wrong).rejects.toMatchObject({ code: 'AccessDenied' });
  });
});
