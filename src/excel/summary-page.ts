import type { FoundSummary, SummaryRequest } from '../application/workbook-port';
import type { CellValue } from '../format/cells';
import type { SlotWrite } from '../format/summary/kept-texts';
import { ALL_SUMMARY_NAMES, SLOTS } from '../format/summary/summary-slots';
import { SUMMARY_NAMES } from '../format/summary/summary-names';
import { drawFooter } from './draw-page';
import { drawRules, drawSheet } from './draw-sheet';
import { dressChart } from './insert-radar';
import { toRangeValue } from './text-value';

/** Name of the page's radar among the charts of its sheet. */
const SUMMARY_CHART = 'FPD_SummaryRadar';

/** Reads what there is of the page, and what drawing one depends on, in one round trip. */
export async function findSummary(context: Excel.RequestContext): Promise<FoundSummary> {
  const { names, tables, worksheets, protection } = context.workbook;
  worksheets.load({ name: true });
  protection.load('protected');
  const found = ALL_SUMMARY_NAMES.map((name) => {
    const item = names.getItemOrNullObject(name).load({ name: true });
    return { name, item, range: item.getRangeOrNullObject().load({ values: true }) };
  });
  const sheet = names.getItemOrNullObject(SUMMARY_NAMES.page).getRangeOrNullObject().worksheet;
  sheet.load({ name: true, protection: { protected: true } });
  const radarSheet = tables.getItemOrNullObject('FPD_Scores').worksheet.load({ position: true });
  const chart = sheet.charts.getItemOrNullObject(SUMMARY_CHART).load({ name: true });
  await context.sync();
  return {
    sheet: sheet.isNullObject ? null : { name: sheet.name, isProtected: sheet.protection.protected },
    named: new Map(
      found.flatMap(({ name, item, range }) =>
        item.isNullObject ? [] : [[name, range.isNullObject ? null : (range.values as CellValue[][])] as const],
      ),
    ),
    hasRadar: !chart.isNullObject,
    sheetNames: worksheets.items.map(({ name }) => name),
    radarPosition: radarSheet.isNullObject ? null : radarSheet.position,
    structureIsProtected: protection.protected,
  };
}

/**
 * Draws the page on a new sheet, which bears `draftName` until it is whole, or writes to the one there is, and its radar. One
 * round trip.
 */
export async function drawSummary(
  context: Excel.RequestContext,
  request: SummaryRequest,
  draftName: string,
): Promise<void> {
  const { anew, writes, heights, footer, radar } = request;
  if (anew) drawPage(context, anew, draftName);
  for (const write of writes) cellOf(context, write).values = [[toRangeValue(write.value)]];
  for (const { name, row, height } of heights) namedRange(context, name).getCell(row, 0).format.rowHeight = height;
  drawFooter(summarySheet(context), footer);
  const chart = radar.isDrawn ? summaryChart(context) : addChart(context, request);
  chart.setData(chartRange(context, radar), 'Columns');
  chart.title.text = radar.title;
  if (anew && anew.position !== null) summarySheet(context).position = anew.position;
  if (anew) summarySheet(context).name = anew.plan.name;
  await context.sync();
}

function drawPage(
  { workbook }: Excel.RequestContext,
  { plan, staleNames }: NonNullable<SummaryRequest['anew']>,
  draftName: string,
): void {
  for (const name of staleNames) workbook.names.getItem(name).delete();
  const sheet = workbook.worksheets.add(draftName);
  drawSheet(sheet, plan);
  for (const { name, area } of plan.names) {
    workbook.names.add(name, sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns));
  }
  drawRules(sheet, plan);
}

/** Takes a page away that was begun and could not be finished: Excel keeps what it did before it stopped. */
export async function removeDraft(context: Excel.RequestContext, draftName: string): Promise<void> {
  context.workbook.worksheets.getItemOrNullObject(draftName).delete();
  await context.sync();
}

/** The radar's looks, then the page in front of the user: a run of its own, whose failure leaves the page as it is. */
export async function dressSummary(context: Excel.RequestContext, { radar }: SummaryRequest): Promise<void> {
  dressChart(summaryChart(context), radar.mode);
  summarySheet(context).activate();
  await context.sync();
}

function summarySheet(context: Excel.RequestContext): Excel.Worksheet {
  return namedRange(context, SUMMARY_NAMES.page).worksheet;
}

function summaryChart(context: Excel.RequestContext): Excel.Chart {
  return summarySheet(context).charts.getItem(SUMMARY_CHART);
}

function addChart(context: Excel.RequestContext, { radar }: SummaryRequest): Excel.Chart {
  const chart = summarySheet(context).charts.add('RadarMarkers', chartRange(context, radar), 'Columns');
  chart.name = SUMMARY_CHART;
  if (radar.hasPlace) {
    const place = namedRange(context, SUMMARY_NAMES.chartPlace);
    chart.setPosition(place.getCell(0, 0), place.getLastCell());
  }
  return chart;
}

/** Labels and series side by side, from the data beside the page. */
function chartRange(context: Excel.RequestContext, { mode, rows }: SummaryRequest['radar']): Excel.Range {
  const columns = mode === 'overall' ? 2 : 3;
  return namedRange(context, SLOTS.chart.name)
    .getCell(0, 0)
    .getResizedRange(rows - 1, columns - 1);
}

function cellOf(context: Excel.RequestContext, { name, row, column }: SlotWrite): Excel.Range {
  return namedRange(context, name).getCell(row, column);
}

function namedRange(context: Excel.RequestContext, name: string): Excel.Range {
  return context.workbook.names.getItem(name).getRange();
}
