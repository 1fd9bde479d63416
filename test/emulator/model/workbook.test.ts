import { startExcel } from '../../../src/emulator/transport/node';
import { onNewSheet, onSheetOf } from './in-excel';

describe('Names', () => {
  it('stand for ranges, constants and formulas', async () => {
    const read = await onNewSheet(async (sheet, context) => {
      const { names } = context.workbook;
      names.add('Block', sheet.getRange('A1:B2'), 'two by two');
      names.add('Rate', 0.2 as unknown as string);
      names.addFormulaLocal('Total', '=SUM(Sheet1!$A$1:$A$2)');
      sheet.getRange('A1:A2').values = [[1], [2]];
      names.load('items/name,items/type,items/value,items/formula,items/scope,items/comment');
      const range = names.getItem('block').getRange().load('address');
      await context.sync();
      return [
        names.items.map((item): unknown[] => [item.name, item.type, String(item.value), item.formula, item.comment]),
        range.address,
      ] as unknown;
    });
    expect(read).toEqual([
      [
        ['Block', 'Range', 'Sheet1!$A$1:$B$2', '=Sheet1!$A$1:$B$2', 'two by two'],
        ['Rate', 'Double', '0.2', '=0.2', ''],
        ['Total', 'Integer', '3', '=SUM(Sheet1!$A$1:$A$2)', ''],
      ],
      'Sheet1!A1:B2',
    ]);
  });

  it.each(['A1', 'two words', '1st', 'R1C1', 'x'.repeat(256)])('may not be %p', async (name) => {
    const attempt = onNewSheet(async (sheet, context) => {
      context.workbook.names.add(name, sheet.getRange('A1'));
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('of a deleted sheet are #REF!', async () => {
    const read = await onNewSheet(async (_sheet, context) => {
      const other = context.workbook.worksheets.add('Other');
      const name = context.workbook.names.add('Gone', other.getRange('A1'));
      other.delete();
      name.load('value,type');
      const range = name.getRangeOrNullObject();
      await context.sync();
      return [name.value, name.type, range.isNullObject] as unknown;
    });
    expect(read).toEqual(['#REF!', 'Error', true]);
  });

  it('of one sheet are not the workbook’s', async () => {
    const read = await onNewSheet(async (sheet, context) => {
      sheet.names.add('Local', sheet.getRange('C1'));
      const outside = context.workbook.names.getItemOrNullObject('Local');
      const inside = sheet.names.getItem('Local').load('scope');
      await context.sync();
      return [outside.isNullObject, inside.scope];
    });
    expect(read).toEqual([true, 'Worksheet']);
  });
});

describe('The workbook', () => {
  it('keeps properties, settings and bindings', async () => {
    const read = await onNewSheet(async (sheet, context) => {
      const { properties, settings, bindings } = context.workbook;
      properties.title = 'A title';
      properties.custom.add('number', 5);
      settings.add('key', { deep: [1] });
      bindings.add(sheet.getRange('A1:B2'), 'Range', 'mine');
      properties.load('title');
      const custom = properties.custom.getItem('NUMBER').load('value,type');
      const setting = settings.getItem('key').load('value');
      const bound = bindings.getItem('mine').getRange().load('address');
      await context.sync();
      return [properties.title, custom.value, custom.type, setting.value, bound.address] as unknown;
    });
    expect(read).toEqual(['A title', 5, 'Number', { deep: [1] }, 'Sheet1!A1:B2']);
  });

  it('shares its settings with the document of Office', async () => {
    const excel = startExcel();
    const { settings } = excel.Office.context.document;
    settings.set('flag', true);
    await new Promise((resolve) => settings.saveAsync(resolve));
    const value = await onSheetOf(excel, async (_sheet, context) => {
      const setting = context.workbook.settings.getItem('flag').load('value');
      await context.sync();
      return setting.value as unknown;
    });
    expect(value).toBe(true);
  });

  it('with a protected structure keeps its sheets', async () => {
    const attempt = onNewSheet(async (_sheet, context) => {
      context.workbook.protection.protect();
      context.workbook.worksheets.add();
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code: 'AccessDenied' });
  });
});

describe('Office', () => {
  it('is ready at once, in Excel, and knows what Excel supports', async () => {
    const { Office } = startExcel({ apiVersion: '1.14', language: 'fr-FR' });
    expect(await Office.onReady()).toEqual({ host: 'Excel', platform: 'PC' });
    const { requirements, displayLanguage } = Office.context;
    expect(['1.9', '1.14', '1.15'].map((version) => requirements.isSetSupported('ExcelApi', version))).toEqual([
      true,
      true,
      false,
    ]);
    expect(displayLanguage).toBe('fr-FR');
  });

  it('refuses members beyond the claimed version where asked to', async () => {
    const attempt = onNewSheet(
      async (sheet, context) => {
        sheet.getRange('A1').getPrecedents();
        await context.sync();
      },
      { apiVersion: '1.13' },
    );
    await expect(attempt).rejects.toMatchObject({ code: 'ApiNotFound' });
  });

  it('counts what scripts send, and not its own tidying up', async () => {
    const excel = startExcel();
    await onSheetOf(excel, async (sheet, context) => {
      sheet.getRange('A1').load('values');
      await context.sync();
    });
    await onSheetOf(excel, (_sheet, context) => context.sync());
    expect(excel.requests).toHaveLength(1);
    expect(excel.requests[0]?.bytes).toBeGreaterThan(100);
  });
});
