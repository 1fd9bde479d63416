import { describe, ref } from '../../../rich-api/descriptor';
import type { ChartSeries } from '../../state/charts/chart-series';
import { cellsOf } from '../../state/charts/source';
import { seriesName } from '../../state/charts/series-data';
import { formulaSource } from '../../state/charts/formula-source';
import { asText, flag, partRef, requireEditableChart, type ChartPart } from './chart-part';
import { fillRef, lineRef } from './format';
import type { ElementFormat } from '../../state/charts/chart-format';
import { seriesLabelsRef } from './data-labels';
import { placeOf } from './range-argument';
import { dimensionSource, dimensionValues, dimensions, sourceType } from './series-dimensions';
import { seriesMarkerMembers } from './series-marker';
import { seriesShapeMembers } from './series-shape';
import { automaticSeriesColor } from './series-color';
import { sourceAddress } from '../../state/charts/source';
import type { Arguments } from '../../../rich-api/arguments';
import { invalidArgument } from '../../../rich-api/host-error';

type SeriesPart = ChartPart<ChartSeries>;

/** Points a series to cells of one row or one column. */
const pointTo =
  (key: 'values' | 'categories' | 'bubbleSizes', oneLine: boolean) => (target: SeriesPart, args: Arguments) => {
    requireEditableChart(target);
    const { sheet, area } = placeOf(args, 0);
    if (oneLine && area.rows > 1 && area.columns > 1) throw invalidArgument();
    target.part[key] = cellsOf(sheet, area);
    target.chart.data = undefined;
  };

export const chartSeriesType = describe<SeriesPart>('ChartSeries', {
  id: ({ part }) => ({ _Id: String(part.id) }),
  values: {
    name: {
      get: ({ workbook, chart, part }) => seriesName(workbook, chart, part),
      set: (target, value) => {
        requireEditableChart(target);
        const { workbook, sheet, part } = target;
        const name = asText(value);
        // A formula makes the name follow a cell.
        const source = name.startsWith('=') ? formulaSource(workbook, sheet, name) : undefined;
        part.name = source ?? { kind: 'constants', values: [name] };
      },
    },
    filtered: flag('filtered'),
    hasDataLabels: flag('hasDataLabels'),
    plotOrder: {
      get: ({ chart, part }) => chart.series.indexOf(part),
      set: (target, value) => {
        requireEditableChart(target);
        const { chart, part } = target;
        if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) throw invalidArgument();
        const others = chart.series.filter((series) => series !== part);
        others.splice(value, 0, part);
        chart.series = others;
      },
    },
    showShadow: flag('showShadow'),
    ...seriesMarkerMembers,
    ...seriesShapeMembers,
  },
  links: {
    format: (target) =>
      ref('ChartSeriesFormat', { ...target, part: target.part.format, series: target.part } satisfies SeriesFormatPart),
    points: (target) => ref('ChartPointsCollection', target),
    trendlines: (target) => ref('ChartTrendlineCollection', target),
    dataLabels: (target) => seriesLabelsRef(target, target.part),
    xErrorBars: (target) => partRef('ChartErrorBars', target, target.part.xErrorBars),
    yErrorBars: (target) => partRef('ChartErrorBars', target, target.part.yErrorBars),
    binOptions: (target) => partRef('ChartBinOptions', target, target.part.bins),
    mapOptions: (target) => partRef('ChartMapOptions', target, target.part.map),
    boxwhiskerOptions: (target) => partRef('ChartBoxwhiskerOptions', target, target.part.boxes),
  },
  methods: {
    delete: (target) => {
      requireEditableChart(target);
      target.chart.series = target.chart.series.filter((series) => series !== target.part);
      target.chart.data = undefined;
    },
    setValues: pointTo('values', true),
    setXAxisValues: pointTo('categories', false),
    setBubbleSizes: pointTo('bubbleSizes', true),
    getDimensionValues: ({ workbook, chart, part }, args) =>
      dimensionValues(workbook, chart, part, args.oneOf(0, dimensions)),
    getDimensionDataSourceString: ({ workbook, part }, args) => {
      const source = dimensionSource(part, args.oneOf(0, dimensions));
      if (source === undefined) return '';
      if (source.kind === 'constants') return `{${source.values.join(',')}}`;
      return sourceAddress(workbook, source) ?? '';
    },
    getDimensionDataSourceType: ({ part }, args) => sourceType(dimensionSource(part, args.oneOf(0, dimensions))),
  },
});

/** The colour that Excel gives the series shows where none was chosen. */
interface SeriesFormatPart extends ChartPart<ElementFormat> {
  readonly series: ChartSeries;
}

export const chartSeriesFormatType = describe<SeriesFormatPart>('ChartSeriesFormat', {
  links: {
    fill: (target) => fillRef(target, target.part.fill),
    line: (target) =>
      lineRef('ChartLineFormat', target, target.part.line, {
        color: automaticSeriesColor(target.chart, target.series),
        weight: 2.25,
      }),
  },
});
