import { describe, ref, type HostRef } from '../../../rich-api/descriptor';
import { invalidArgument, itemNotFound } from '../../../rich-api/host-error';
import { newSeries, type ChartSeries } from '../../state/charts/chart-series';
import { asText, requireEditableChart, type ChartPart } from './chart-part';

export const seriesRef = (from: ChartPart<unknown>, series: ChartSeries): HostRef =>
  ref('ChartSeries', { ...from, part: series } satisfies ChartPart<ChartSeries>);

export const chartSeriesCollectionType = describe<ChartPart<unknown>>('ChartSeriesCollection', {
  values: { count: ({ chart }) => chart.series.length },
  items: (target) => target.chart.series.map((series) => seriesRef(target, series)),
  item: (target, args) => {
    const series = target.chart.series.find(({ id }) => id === Number(args.text(0)));
    if (series === undefined) throw itemNotFound();
    return seriesRef(target, series);
  },
  methods: {
    /** A new series is empty until it is given values; `index` says before which one it is drawn. */
    add: (target, args) => {
      requireEditableChart(target);
      const { chart, workbook } = target;
      const index = args.optionalNumber(1) ?? chart.series.length;
      if (!Number.isInteger(index) || index < 0 || index > chart.series.length) throw invalidArgument();
      const series = newSeries(workbook.nextId(), chart.type, { kind: 'constants', values: [1] });
      const name = args.at(0);
      if (name !== undefined && name !== '') series.name = { kind: 'constants', values: [asText(name)] };
      const [first] = chart.series;
      // Like Excel, a series added to others shares their categories.
      if (first?.categories !== undefined) series.categories = first.categories;
      chart.series.splice(index, 0, series);
      chart.data = undefined;
      return seriesRef(target, series);
    },
  },
});
