import { SLOTS } from '../../src/format/summary/summary-slots';
import { type SlotKey } from '../../src/format/summary/summary-names';
import { sheetWords } from '../../src/format/words/sheet-words';

export const words = sheetWords('fr').summary;
export const rangeOf = (context: Excel.RequestContext, key: SlotKey) =>
  context.workbook.names.getItem(SLOTS[key].name).getRange();

/** The first cell of a slot. */
export async function read(key: SlotKey): Promise<unknown> {
  return (await readAll(key))[0]?.[0];
}

export async function readAll(key: SlotKey): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = rangeOf(context, key).load({ values: true });
    await context.sync();
    return range.values as unknown[][];
  });
}

export async function type(key: SlotKey, value: string): Promise<void> {
  await Excel.run(async (context) => {
    rangeOf(context, key).getCell(0, 0).values = [[value]];
    await context.sync();
  });
}

export async function named(name: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange().load({ values: true });
    await context.sync();
    return (range.values as unknown[][])[0]?.[0];
  });
}

export async function sheetsAndCharts() {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    const sheet = rangeOf(context, 'title').worksheet.load('name');
    const active = worksheets.getActiveWorksheet().load('name');
    sheet.charts.load('items/name,items/chartType,items/left');
    await context.sync();
    return {
      sheets: worksheets.items.map(({ name }) => name),
      page: sheet.name,
      active: active.name,
      charts: sheet.charts.items.map(({ name, chartType }) => [name, chartType]),
      left: sheet.charts.items[0]?.left,
    };
  });
}
