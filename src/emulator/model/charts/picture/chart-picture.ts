import { HostError } from '../../../rich-api/host-error';
import type { Chart } from '../../state/charts/chart';
import { automaticColor } from '../../state/charts/chart-format';
import { familyOf, type ChartFamily } from '../../state/charts/chart-type';
import type { Workbook } from '../../state/workbook';
import { chartFigures, type ChartFigures } from './chart-figures';
import { LINE_HEIGHT, fitted, textWidth, write } from './lettering';
import { drawBars, drawLines, drawPie, drawRadar, drawScatter, type Frame } from './plots';
import { pngBase64 } from './png';
import { Raster } from './raster';

const INK = '#595959';
const MARGIN = 12;
const AXIS_LABELS = 56;

/**
 * A plain drawing of a chart as a PNG in base64: its data, scales, title and legend in a dot-matrix lettering. It is
 * not Excel's own picture, whose fonts, effects and finer formats it leaves out. Throws a HostError for the types that
 * it cannot draw (surfaces, stocks, statistics). Kinds combined in one chart share one scale.
 */
export const chartPicture = (workbook: Workbook, chart: Chart, width: number, height: number): string => {
  const paper = chart.format.fill.color.startsWith('#') ? chart.format.fill.color : '#FFFFFF';
  const raster = new Raster(width, height, paper);
  const figures = chartFigures(workbook, chart);
  if (figures.title !== undefined) {
    const title = fitted(figures.title, width - 2 * MARGIN);
    write(raster, title, (width - textWidth(title)) / 2, MARGIN, INK);
  }
  const round = ['pie', 'doughnut', 'radar'].includes(familyOf(chart.type));
  const frame = frameOf(width, height, figures, round);
  if (figures.showLegend) legend(raster, chart, figures, height - MARGIN - LINE_HEIGHT);
  for (const family of new Set(figures.series.map(({ series }) => familyOf(series.type)))) {
    const series = figures.series.filter((each) => familyOf(each.series.type) === family);
    draw(raster, frame, family, { ...figures, series }, paper);
  }
  return pngBase64(raster);
};

const frameOf = (width: number, height: number, { title, showLegend }: ChartFigures, round: boolean): Frame => {
  const top = MARGIN + (title === undefined ? 0 : LINE_HEIGHT + MARGIN);
  const below = MARGIN + (showLegend ? LINE_HEIGHT + MARGIN : 0) + (round ? 0 : LINE_HEIGHT + 5);
  const left = MARGIN + (round ? 0 : AXIS_LABELS);
  // The last number under a scale stands half beyond it.
  const right = round ? MARGIN : 2 * MARGIN;
  return { left, top, width: Math.max(1, width - left - right), height: Math.max(1, height - top - below) };
};

/** A patch of colour and a name for each series, or for each slice. */
const legend = (raster: Raster, chart: Chart, { series, categories }: ChartFigures, top: number): void => {
  const bySlice = ['pie', 'doughnut'].includes(familyOf(chart.type));
  const entries = bySlice
    ? categories.map((name, index) => ({ name, color: series[0]?.pointColor(index) ?? automaticColor(index) }))
    : series.map(({ name, color }) => ({ name, color }));
  const room = (raster.width - 2 * MARGIN) / (entries.length || 1);
  entries.forEach(({ name, color }, index) => {
    const left = MARGIN + index * room;
    raster.rectangle(left, top, LINE_HEIGHT, LINE_HEIGHT, color);
    write(raster, fitted(name, room - LINE_HEIGHT - 12), left + LINE_HEIGHT + 5, top, INK);
  });
};

const draw = (raster: Raster, frame: Frame, family: ChartFamily, figures: ChartFigures, paper: string): void => {
  switch (family) {
    case 'column':
      drawBars(raster, frame, figures, false);
      break;
    case 'bar':
      drawBars(raster, frame, figures, true);
      break;
    case 'line':
    case 'area':
      drawLines(raster, frame, figures);
      break;
    case 'scatter':
    case 'bubble':
      drawScatter(raster, frame, figures);
      break;
    case 'radar':
      drawRadar(raster, frame, figures);
      break;
    case 'pie':
      drawPie(raster, frame, figures, 0, paper);
      break;
    case 'doughnut':
      drawPie(raster, frame, figures, (figures.series[0]?.series.doughnutHoleSize ?? 75) / 100, paper);
      break;
    default:
      throw new HostError('NotImplemented', `The emulated Excel draws no picture of a ${family} chart.`);
  }
};
