import { describe, ref } from '../../../rich-api/descriptor';
import { itemNotFound } from '../../../rich-api/host-error';
import { chartsOf, findChart, nextChartId } from '../../state/charts/charts-of-sheet';
import { nextDrawingNumber } from '../../state/drawing-number';
import { chartTypes } from '../../state/charts/chart-type';
import { newChart } from '../../state/charts/new-chart';
import type { SheetTarget } from '../worksheet-ref';
import { requireEditableChart } from './chart-part';
import { chartAdded } from '../../charts/events';
import { chartRef } from './chart-ref';
import { dataArea, placeOf } from './range-argument';

export const seriesBys = ['Auto', 'Columns', 'Rows'] as const;

/** `worksheet.charts`. */
export const worksheetChartsType = describe<SheetTarget>('Worksheet', {
  links: { charts: (target) => ref('ChartCollection', target) },
});

export const chartCollectionType = describe<SheetTarget>('ChartCollection', {
  values: { count: ({ sheet }) => chartsOf(sheet).charts.length },
  items: (target) => chartsOf(target.sheet).charts.map((chart) => chartRef(target, chart)),
  item: (target, args) => {
    const chart = findChart(target.sheet, args.text(0));
    if (chart === undefined) throw itemNotFound();
    return chartRef(target, chart);
  },
  methods: {
    add: (target, args) => {
      const { workbook, sheet } = target;
      const type = args.oneOf(0, chartTypes);
      const place = placeOf(args, 1);
      const by = args.oneOf(2, seriesBys, 'Auto');
      requireEditableChart(target);
      const charts = chartsOf(sheet);
      const id = nextChartId(workbook);
      const name = `Chart ${nextDrawingNumber(sheet)}`;
      const chart = newChart(workbook, sheet, { id, name, type, dataSheet: place.sheet, data: dataArea(place), by });
      charts.charts.push(chart);
      chartAdded(target, chart);
      return chartRef(target, chart);
    },
  },
  events: ['added', 'deleted', 'activated', 'deactivated'],
});
