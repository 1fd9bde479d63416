import { chartFigures, type ChartFigures } from '../../model/charts/picture/chart-figures';
import type { Chart } from '../../model/state/charts/chart';
import { automaticColor } from '../../model/state/charts/chart-format';
import { familyOf } from '../../model/state/charts/chart-type';
import type { Workbook } from '../../model/state/workbook';
import { svg } from '../element';
import { drawCartesian } from './cartesian';
import { colorOr, fontAttributes, lineAttributes, type Frame } from './frame';
import { multiline } from './labels';
import { drawPie } from './pie';
import { drawRadar } from './radar';
import { drawScatter } from './scatter';

const MARGIN = 12;
const TITLE = 30;
const LEGEND = 24;

/** One sentence that says what the chart shows, for those who do not see it. */
const description = (chart: Chart, { title, series, categories }: ChartFigures): string => {
  const given = chart.altTextDescription || chart.altTextTitle;
  if (given !== '') return given;
  const figures = series.map(({ name, values }) =>
    [name, ...values.map((value, index) => `${categories[index] ?? ''} ${value ?? '–'}`)].join(', '),
  );
  return [title ?? chart.name, ...figures].join('. ');
};

const legend = (chart: Chart, figures: ChartFigures, width: number, y: number): SVGGElement => {
  const bySlice = ['pie', 'doughnut'].includes(familyOf(chart.type));
  const entries = bySlice
    ? figures.categories.map((name, index) => ({
        name,
        color: figures.series[0]?.pointColor(index) ?? automaticColor(index),
      }))
    : figures.series.map(({ name, color }) => ({ name, color }));
  const room = (width - 2 * MARGIN) / Math.max(entries.length, 1);
  const font = fontAttributes(chart.legend.format, chart.format, { size: 9 });
  return svg(
    'g',
    { class: 'legend' },
    ...entries.flatMap(({ name, color }, index) => {
      const left = MARGIN + room * index + Math.max(0, room / 2 - name.length * 3 - 14);
      const key = bySlice
        ? svg('rect', { x: left, y: y - 5, width: 10, height: 10, fill: color })
        : svg('line', {
            x1: left - 8,
            x2: left + 14,
            y1: y,
            y2: y,
            ...lineAttributes(
              figures.series[index]?.series.format.line ?? { color, lineStyle: 'Continuous' },
              color,
              2.25,
            ),
          });
      return [key, multiline([name], left + 20, y, { ...font, 'text-anchor': 'start' })];
    }),
  );
};

const plot = (chart: Chart, figures: ChartFigures, frame: Frame): SVGElement => {
  switch (familyOf(chart.type)) {
    case 'radar':
      return drawRadar(chart, figures, frame);
    case 'pie':
    case 'doughnut':
      return drawPie(chart, figures, frame);
    case 'column':
    case 'bar':
    case 'line':
    case 'area':
    case 'bubble':
      return drawCartesian(chart, figures, frame);
    case 'scatter':
      return drawScatter(chart, figures, frame);
    default:
      return multiline(
        [`L’aperçu ne dessine pas ce type de graphique (${chart.type}).`],
        frame.left + frame.width / 2,
        frame.top + 20,
        {
          'font-size': 12,
          'text-anchor': 'middle',
        },
      );
  }
};

/** A chart as a picture, live from the workbook's cells. Sizes are pixels. */
export const drawChart = (workbook: Workbook, chart: Chart, width: number, height: number): SVGSVGElement => {
  const figures = chartFigures(workbook, chart);
  const picture = svg('svg', {
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
    'aria-label': description(chart, figures),
  });
  picture.append(
    svg('rect', {
      x: 0.5,
      y: 0.5,
      width: width - 1,
      height: height - 1,
      rx: chart.roundedCorners ? 10 : 0,
      fill: chart.format.fill.color === 'None' ? 'none' : colorOr(chart.format.fill.color, '#ffffff'),
      ...lineAttributes(chart.format.line, '#d9d9d9', 0.75),
    }),
  );
  const top = MARGIN + (figures.title === undefined ? 0 : TITLE);
  const below = MARGIN + (figures.showLegend ? LEGEND : 0);
  picture.append(
    plot(chart, figures, { left: MARGIN, top, width: width - 2 * MARGIN, height: Math.max(20, height - top - below) }),
  );
  if (figures.title !== undefined)
    picture.append(
      multiline([figures.title], width / 2, MARGIN + TITLE / 2 - 3, {
        ...fontAttributes(chart.title.format, chart.format, { size: 14 }),
        'text-anchor': 'middle',
      }),
    );
  if (figures.showLegend) picture.append(legend(chart, figures, width, height - MARGIN - 4));
  return picture;
};
