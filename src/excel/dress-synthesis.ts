import type { SynthesisRequest } from '../application/workbook-port';
import { PALETTE } from '../format/plan/styles';
import type { ChartBlock, PointLabel } from '../format/synthesis/chart-blocks';
import { SYNTHESIS_CHARTS, SYNTHESIS_NAMES } from '../format/synthesis/synthesis-names';
import { dressScale } from './dress-scale';
import { dressChart, dressSeries, LAST_SERIES_COLOR } from './insert-radar';

/** The order of the matrix's series, as its block has them. */
const SERIES: readonly PointLabel['series'][] = ['complete', 'provisional', 'quadrants'];
const MARKER_SIZE = 9;
const PROVISIONAL_COLOR = '#E0A63A';

/** Titles, axes, markers, labels, then the sheet in front of the user: a run of its own, whose failure leaves the sheet as it is. */
export async function dressSynthesis(context: Excel.RequestContext, { page, titles }: SynthesisRequest): Promise<void> {
  const sheet = context.workbook.names.getItem(SYNTHESIS_NAMES.page).getRange().worksheet;
  dressRadar(sheet.charts.getItem(SYNTHESIS_CHARTS.radar), titles);
  dressMatrix(sheet.charts.getItem(SYNTHESIS_CHARTS.matrix), page.matrix, titles);
  sheet.activate();
  await context.sync();
}

function dressRadar(chart: Excel.Chart, titles: SynthesisRequest['titles']): void {
  chart.title.text = titles.radar;
  dressChart(chart, 'overall');
  chart.legend.visible = true;
  dressSeries(chart.series.getItemAt(1), PALETTE.quiet, 'Diamond', 'Dash');
  dressSeries(chart.series.getItemAt(2), LAST_SERIES_COLOR, 'Square', 'Dash');
}

function dressMatrix(chart: Excel.Chart, { labels }: ChartBlock, titles: SynthesisRequest['titles']): void {
  chart.title.text = titles.matrix;
  chart.title.format.font.size = 13;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = PALETTE.ink;
  chart.legend.visible = false;
  chart.displayBlanksAs = 'NotPlotted';
  dressAxis(chart.axes.categoryAxis, titles.difficultyAxis);
  dressAxis(chart.axes.valueAxis, titles.scaleUpAxis);
  SERIES.forEach((key, place) => {
    const series = chart.series.getItemAt(place);
    dressPoints(series, key);
    for (const label of labels.filter((one) => one.series === key)) dressLabel(series, label);
  });
}

/** The gridline at 50 parts the quadrants. */
function dressAxis(axis: Excel.ChartAxis, title: string): void {
  dressScale(axis, 100, 50);
  axis.title.text = title;
  axis.title.format.font.size = 10;
  axis.title.format.font.bold = false;
  axis.title.format.font.color = PALETTE.ink;
}

/** A disc, a diamond of another colour, and nothing but a name. */
function dressPoints(series: Excel.ChartSeries, key: PointLabel['series']): void {
  if (key === 'quadrants') {
    series.markerStyle = 'None';
    return;
  }
  series.markerStyle = key === 'complete' ? 'Circle' : 'Diamond';
  series.markerSize = MARKER_SIZE;
  series.markerForegroundColor = PALETTE.brand;
  series.markerBackgroundColor = key === 'complete' ? PALETTE.brand : PROVISIONAL_COLOR;
}

const POSITIONS = { left: 'Left', right: 'Right', above: 'Top', below: 'Bottom', over: 'Center' } as const;

function dressLabel(series: Excel.ChartSeries, { row, text, side }: PointLabel): void {
  const point = series.points.getItemAt(row);
  point.hasDataLabel = true;
  const { dataLabel } = point;
  dataLabel.text = text;
  const isQuadrant = side === 'over';
  dataLabel.position = POSITIONS[side];
  dataLabel.format.font.size = isQuadrant ? 11 : 9;
  dataLabel.format.font.bold = isQuadrant;
  dataLabel.format.font.color = isQuadrant ? PALETTE.quiet : PALETTE.ink;
}
