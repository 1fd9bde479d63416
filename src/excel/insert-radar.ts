import type { RadarRequest } from '../application/workbook-port';
import { PALETTE } from '../format/plan/styles';
import { CHART_NAMES } from '../format/chart-names';
import { dressScale } from './dress-scale';
import { RADAR_CHART, radarChart, radarSheet } from './radar-chart';
import { writeCells, type Present } from './write-cells';

/** Of the last of several curves. */
export const LAST_SERIES_COLOR = PALETTE.second;
const MARKER_SIZE = 7;

/** Redraws the radar that there is, in one round trip: values, range, title. It stays where it stands. */
export async function redrawRadar(
  context: Excel.RequestContext,
  request: RadarRequest,
  present: Present,
): Promise<void> {
  queueRadar(context, radarSheet(context).charts.getItem(RADAR_CHART), request);
  await writeCells(context, request.writes, [], present);
}

/** Draws the radar in its place, in one round trip. One that came meanwhile makes way. */
export async function drawRadar(context: Excel.RequestContext, request: RadarRequest, present: Present): Promise<void> {
  const charts = radarSheet(context).charts.load({ name: true });
  radarChart(context).delete();
  const chart = radarSheet(context).charts.add('RadarMarkers', sourceRange(context, request), 'Columns');
  chart.name = RADAR_CHART;
  const place = context.workbook.names.getItem(CHART_NAMES.place).getRange();
  chart.setPosition(place.getCell(0, 0), place.getLastCell());
  queueRadar(context, chart, request);
  try {
    await writeCells(context, request.writes, [], present);
  } catch (error) {
    await removeNameless(charts);
    throw error;
  }
}

/**
 * Takes away the chart that was drawn and not yet named when Excel stopped: nobody would know it again. Which charts there were
 * before came with the answer, as far as that went.
 */
async function removeNameless(charts: Excel.ChartCollection): Promise<void> {
  const before = namesOf(charts);
  if (!before) return;
  charts.load({ name: true, chartType: true });
  await charts.context.sync();
  for (const chart of charts.items) {
    if (!before.includes(chart.name) && chart.name !== RADAR_CHART && chart.chartType === 'RadarMarkers')
      chart.delete();
  }
  await charts.context.sync();
}

/** Null where they did not come: Excel stopped before anything was drawn, or nobody knows how far it got. */
function namesOf(charts: Excel.ChartCollection): readonly string[] | null {
  try {
    return charts.items.map(({ name }) => name);
  } catch {
    return null;
  }
}

function queueRadar(context: Excel.RequestContext, chart: Excel.Chart, request: RadarRequest): void {
  chart.setData(sourceRange(context, request), 'Columns');
  chart.title.text = request.title;
}

/** Labels and series side by side: the first two columns of the scores, or a block of two curves. */
function sourceRange(context: Excel.RequestContext, { mode }: RadarRequest): Excel.Range {
  if (mode !== 'overall') return context.workbook.names.getItem(CHART_NAMES[mode]).getRange();
  return context.workbook.tables.getItem('FPD_Scores').getRange().getColumn(0).getResizedRange(0, 1);
}

/** Axis, markers, colours, legend, then the radar in front of the user: a run of its own, whose failure leaves the radar as it is. */
export async function dressRadar(context: Excel.RequestContext, { mode, inFront }: RadarRequest): Promise<void> {
  const sheet = radarSheet(context);
  dressChart(sheet.charts.getItem(RADAR_CHART), mode);
  if (inFront) sheet.activate();
  await context.sync();
}

/** Gives a radar its looks. Queues everything, sends nothing. */
export function dressChart(chart: Excel.Chart, mode: RadarRequest['mode']): void {
  dressScale(chart.axes.valueAxis, 4, 1);
  chart.axes.categoryAxis.format.font.size = 10;
  chart.axes.categoryAxis.format.font.color = PALETTE.ink;
  chart.displayBlanksAs = 'NotPlotted';
  chart.title.format.font.size = 13;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = PALETTE.ink;
  chart.legend.visible = mode !== 'overall';
  chart.legend.position = 'Bottom';
  dressSeries(chart.series.getItemAt(0), PALETTE.brand, 'Circle', 'Continuous');
  if (mode !== 'overall') dressSeries(chart.series.getItemAt(1), LAST_SERIES_COLOR, 'Square', 'Dash');
}

/** Gives one curve of a radar its looks. Queues everything, sends nothing. */
export function dressSeries(
  series: Excel.ChartSeries,
  color: string,
  markerStyle: 'Circle' | 'Square' | 'Diamond',
  lineStyle: 'Continuous' | 'Dash',
): void {
  series.format.line.color = color;
  series.format.line.weight = 2.25;
  series.format.line.lineStyle = lineStyle;
  series.markerStyle = markerStyle;
  series.markerSize = MARKER_SIZE;
  series.markerBackgroundColor = PALETTE.white;
  series.markerForegroundColor = color;
}
