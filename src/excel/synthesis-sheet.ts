import type { FoundSynthesis, SynthesisRequest } from '../application/workbook-port';
import { movedPlan } from '../format/plan/moved-plan';
import type { Area, SheetPlan } from '../format/plan/sheet-plan';
import {
  ALL_SYNTHESIS_NAMES,
  SYNTHESIS_CHARTS,
  SYNTHESIS_NAMES,
  SYNTHESIS_TABLE,
} from '../format/synthesis/synthesis-names';
import { drawRules, drawSheet } from './draw-sheet';

/** Reads where the sheet is and what drawing one depends on, in one round trip. */
export async function findSynthesis(context: Excel.RequestContext): Promise<FoundSynthesis> {
  const { names, worksheets, protection } = context.workbook;
  worksheets.load({ name: true });
  protection.load('protected');
  const range = names.getItemOrNullObject(SYNTHESIS_NAMES.page).getRangeOrNullObject();
  range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  const sheet = range.worksheet.load({ name: true, protection: { protected: true } });
  await context.sync();
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
  return {
    sheet: range.isNullObject
      ? null
      : { name: sheet.name, isProtected: sheet.protection.protected, area: { row, column, rows, columns } },
    sheetNames: worksheets.items.map(({ name }) => name),
    structureIsProtected: protection.protected,
  };
}

/** Draws the sheet with its charts, over what it held or on a new sheet, which bears `draftName` until it is whole. One round trip. */
export async function drawSynthesis(
  context: Excel.RequestContext,
  { page, over }: SynthesisRequest,
  draftName: string,
): Promise<void> {
  if (over) redraw(context, page.plan, over);
  else drawNew(context, page.plan, draftName);
  addChart(context, 'RadarMarkers', 'radar');
  addChart(context, 'XYScatter', 'matrix');
  await context.sync();
}

function drawNew({ workbook }: Excel.RequestContext, plan: SheetPlan<string>, draftName: string): void {
  // A table that is left of a sheet without its names stays where it is, as cells: two cannot have one name.
  workbook.tables.getItemOrNullObject(SYNTHESIS_TABLE).convertToRange();
  for (const name of ALL_SYNTHESIS_NAMES) workbook.names.getItemOrNullObject(name).delete();
  const sheet = workbook.worksheets.add(draftName);
  drawSheet(sheet, plan);
  for (const { name, area } of plan.names) {
    workbook.names.add(name, sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns));
  }
  drawRules(sheet, plan);
  sheet.name = plan.name;
}

/** Empties the cells that are ours, makes room where they have to grow, and draws from their first cell on. */
function redraw({ workbook }: Excel.RequestContext, plan: SheetPlan<string>, over: Area): void {
  const sheet = workbook.names.getItem(SYNTHESIS_NAMES.page).getRange().worksheet;
  const areaOf = ({ row, column, rows, columns }: Area) => sheet.getRangeByIndexes(row, column, rows, columns);
  for (const name of Object.values(SYNTHESIS_CHARTS)) sheet.charts.getItemOrNullObject(name).delete();
  workbook.tables.getItemOrNullObject(SYNTHESIS_TABLE).convertToRange();
  const old = areaOf(over);
  old.conditionalFormats.clearAll();
  old.unmerge();
  old.clear();
  const moved = movedPlan(plan, over);
  const wanted = moved.names.find(({ name }) => name === SYNTHESIS_NAMES.page)?.area ?? over;
  const [moreRows, moreColumns] = [wanted.rows - over.rows, wanted.columns - over.columns];
  if (moreRows > 0)
    areaOf({ row: over.row + over.rows, column: 0, rows: moreRows, columns: 1 })
      .getEntireRow()
      .insert('Down');
  if (moreColumns > 0)
    areaOf({ row: 0, column: over.column + over.columns, rows: 1, columns: moreColumns })
      .getEntireColumn()
      .insert('Right');
  // Cells that it no longer fills stay its own, so that growing again moves nobody's notes.
  const held = { ...wanted, rows: Math.max(wanted.rows, over.rows), columns: Math.max(wanted.columns, over.columns) };
  for (const { name, area } of moved.names) {
    workbook.names.getItemOrNullObject(name).delete();
    workbook.names.add(name, areaOf(name === SYNTHESIS_NAMES.page ? held : area));
  }
  drawSheet(sheet, moved);
  drawRules(sheet, moved);
}

/** Its data and its place are found by name: both may have moved with the sheet. */
function addChart(
  { workbook }: Excel.RequestContext,
  type: 'RadarMarkers' | 'XYScatter',
  key: keyof typeof SYNTHESIS_CHARTS,
): void {
  const data = workbook.names.getItem(SYNTHESIS_NAMES[key]).getRange();
  const place = workbook.names.getItem(SYNTHESIS_NAMES[`${key}Place`]).getRange();
  const chart = data.worksheet.charts.add(type, data, 'Columns');
  chart.name = SYNTHESIS_CHARTS[key];
  chart.setPosition(place.getCell(0, 0), place.getLastCell());
}
