import { wentSoFar } from '../application/mend-stages';
import { success, type Result } from '../application/result';
import type { CellValue } from '../format/cells';
import type { Block } from '../format/plan/sheet-plan';
import type { Mend } from '../format/repair/mend';
import { placed, type FailurePlace } from './place-failure';
import { runInExcel } from './run';
import { drawTable } from './draw-sheet';
import { drawStyle } from './draw-style';
import { addRows } from './add-rows';
import { toRangeValue } from './text-value';

/** Does the steps of a repair, each in a run of its own: what Excel refuses keeps no other step back. */
export async function mendAll(mends: readonly Mend[]): Promise<Result<void>> {
  let refused: Result<void> = success(undefined);
  for (const mend of mends) {
    const done = await runInExcel('mend', (context) => mendWorkbook(context, mend));
    if (!done.ok) refused = wentSoFar(refused, await placed(done, placeOf(mend)));
  }
  return refused;
}

function placeOf(mend: Mend): readonly FailurePlace[] {
  if (mend.kind === 'defineName') return mend.draws ? [{ table: mend.draws.besideTable }] : [];
  if (mend.kind === 'makeTable') return [{ sheet: mend.sheet }];
  return [{ table: mend.kind === 'renameTable' ? mend.from : mend.table }];
}

/** Does one step of a repair. One round trip, and one more for a name, which may be there with its place lost. */
async function mendWorkbook(context: Excel.RequestContext, mend: Mend): Promise<void> {
  const { names, tables } = context.workbook;
  switch (mend.kind) {
    case 'renameTable':
      tables.getItem(mend.from).name = mend.to;
      break;
    case 'showHeaders':
      tables.getItem(mend.table).showHeaders = true;
      break;
    case 'makeTable': {
      const sheet = context.workbook.worksheets.getItem(mend.sheet);
      const { row, column, rows, columns } = mend.area;
      drawTable(sheet, mend.name, sheet.getRangeByIndexes(row, column, rows, columns));
      break;
    }
    case 'defineName': {
      if (mend.draws) drawBlocks(tables.getItem(mend.draws.besideTable).worksheet, mend.draws.blocks);
      const found = names.getItemOrNullObject(mend.name);
      await context.sync();
      if (found.isNullObject) names.add(mend.name, mend.refersTo);
      else found.formula = mend.refersTo;
      break;
    }
    case 'addColumn':
      addColumn(tables.getItem(mend.table), mend);
      break;
    case 'addRows':
      await addRows(context, tables.getItem(mend.table), mend);
      break;
    case 'fill': {
      const body = tables.getItem(mend.table).getDataBodyRange();
      for (const { row, column, value } of mend.cells) body.getCell(row, column).values = [[toRangeValue(value)]];
      break;
    }
    case 'formula': {
      const body = tables.getItem(mend.table).getDataBodyRange();
      for (const row of mend.rows) body.getCell(row, mend.column).formulas = [[mend.formula]];
    }
  }
  await context.sync();
}

function drawBlocks(sheet: Excel.Worksheet, blocks: readonly Block[]): void {
  for (const { row, column, values, style } of blocks) {
    const [rows, columns] = [values.length, values[0]?.length ?? 1];
    const range = sheet.getRangeByIndexes(row, column, rows, columns);
    drawStyle(range, style, rows, columns);
    range.values = values.map((line) => line.map(toRangeValue));
  }
}

function addColumn(table: Excel.Table, { header, values, room }: Extract<Mend, { kind: 'addColumn' }>): void {
  const lines: CellValue[][] = [header, ...values].map((value) => [toRangeValue(value)]);
  if (room === 'pushed') {
    table.columns.add(-1, lines);
    return;
  }
  table.resize(table.getRange().getResizedRange(0, 1));
  if (room === 'itself') return;
  const column = table.getRange().getLastColumn();
  column.copyFrom(column.getOffsetRange(0, -1), 'Formats');
  column.getCell(0, 0).getResizedRange(lines.length - 1, 0).values = lines;
}
