import { describe, ref } from '../../../rich-api/descriptor';
import { HostError, invalidArgument, itemNotFound } from '../../../rich-api/host-error';
import { chartPicture } from '../../charts/picture/chart-picture';
import { activateSheet } from '../../cells/selection';
import { anchorAt, boxOf, boxOfCells, type Box } from '../../state/charts/anchor';
import type { Chart } from '../../state/charts/chart';
import { chartTypes, familyOf } from '../../state/charts/chart-type';
import { bounding } from '../../state/area';
import { setChartData } from '../../state/charts/new-chart';
import { sheetOf } from '../../state/charts/source';
import { worksheetRef } from '../worksheet-ref';
import { seriesBys } from './chart-collection';
import { chartLabelsRef } from './data-labels';
import { deleteChart } from '../../charts/delete-chart';
import { activateChart } from '../../charts/events';
import { asNumber, choice, flag, kept, number, partRef, requireEditableChart, type ChartPart } from './chart-part';
import { asText } from './chart-part';
import { dataArea, optionalAreaOf, placeOf } from './range-argument';
import { oneOf, type Arguments } from '../../../rich-api/arguments';

const side = (key: keyof Box) => ({
  get: ({ sheet, chart }: ChartPart<Chart>) => boxOf(sheet, chart.anchor)[key],
  set: (target: ChartPart<Chart>, value: unknown) => {
    requireEditableChart(target);
    const box = { ...boxOf(target.sheet, target.chart.anchor), [key]: asNumber(value, { least: 0 }) };
    target.chart.anchor = anchorAt(target.sheet, box);
  },
});

const asName = (value: unknown): string => {
  const name = asText(value);
  if (name.trim() === '' || name.length > 255) throw invalidArgument();
  return name;
};

/** Pixels: the chart's own, or as asked; fitted, a picture keeps the chart's proportions. */
const pictureSize = (box: Box, args: Arguments): [width: number, height: number] => {
  const own = { width: box.width / 0.75, height: box.height / 0.75 };
  const wanted = { width: args.optionalNumber(0), height: args.optionalNumber(1) };
  const mode = args.oneOf(2, ['Fit', 'FitAndCenter', 'Fill'], 'Fit');
  const across = (wanted.width ?? own.width) / own.width;
  const down = (wanted.height ?? own.height) / own.height;
  const both = wanted.width !== undefined && wanted.height !== undefined;
  const filled = mode === 'Fill' && both;
  const share = both ? Math.min(across, down) : wanted.width === undefined ? down : across;
  const size = filled ? [own.width * across, own.height * down] : [own.width * share, own.height * share];
  return size.map((side) => Math.min(4096, Math.max(1, Math.round(side)))) as [number, number];
};

export const chartType = describe<ChartPart<Chart>>('Chart', {
  id: ({ chart }) => ({ Id: chart.id }),
  values: {
    id: ({ chart }) => chart.id,
    // Two charts of a sheet may have one name; then `getItem` finds the first.
    name: kept('name', asName),
    left: side('left'),
    top: side('top'),
    width: side('width'),
    height: side('height'),
    chartType: {
      get: ({ chart }) => chart.type,
      set: (target, value) => {
        requireEditableChart(target);
        target.chart.type = oneOf(value, chartTypes);
        for (const series of target.chart.series) series.type = target.chart.type;
      },
    },
    plotBy: {
      get: ({ chart }) => chart.plotBy,
      set: (target, value) => {
        requireEditableChart(target);
        const by = oneOf(value, ['Rows', 'Columns'] as const);
        const { chart, workbook } = target;
        const dataSheet = chart.data === undefined ? undefined : sheetOf(workbook, chart.data);
        if (chart.data?.kind !== 'cells' || dataSheet === undefined) throw new HostError('InvalidOperation');
        setChartData(workbook, chart, { dataSheet, data: chart.data.area, by });
      },
    },
    displayBlanksAs: choice('displayBlanksAs', ['NotPlotted', 'Zero', 'Interplotted']),
    plotVisibleOnly: flag('plotVisibleOnly'),
    showDataLabelsOverMaximum: flag('showDataLabelsOverMaximum'),
    showAllFieldButtons: flag('showAllFieldButtons'),
    style: number('style', { least: 1, most: 408, whole: true }),
    categoryLabelLevel: number('categoryLabelLevel', { least: -3, whole: true }),
    seriesNameLevel: number('seriesNameLevel', { least: -3, whole: true }),
  },
  links: {
    title: (target) => partRef('ChartTitle', target, target.chart.title),
    legend: (target) => partRef('ChartLegend', target, target.chart.legend),
    axes: (target) => partRef('ChartAxes', target, target.chart.axes),
    series: (target) => partRef('ChartSeriesCollection', target, target.chart.series),
    dataLabels: (target) => chartLabelsRef(target),
    plotArea: (target) => partRef('ChartPlotArea', target, target.chart.plotArea),
    format: (target) => partRef('ChartAreaFormat', target, target.chart.format),
    worksheet: ({ workbook, sheet }) => worksheetRef(workbook, sheet),
  },
  methods: {
    activate: (target) => {
      activateSheet(target.workbook, target.sheet);
      activateChart(target, target.chart);
    },
    delete: (target) => {
      requireEditableChart(target);
      deleteChart(target, target.chart.id);
    },
    setData: (target, args) => {
      requireEditableChart(target);
      const place = placeOf(args, 0);
      const by = args.oneOf(1, seriesBys, 'Auto');
      setChartData(target.workbook, target.chart, { dataSheet: place.sheet, data: dataArea(place), by });
    },
    setPosition: (target, args) => {
      requireEditableChart(target);
      const start = optionalAreaOf(args, 0);
      if (start === undefined) throw invalidArgument();
      const end = optionalAreaOf(args, 1);
      const { sheet, chart } = target;
      const { left, top } = boxOfCells(sheet, start);
      const box =
        end === undefined ? { ...boxOf(sheet, chart.anchor), left, top } : boxOfCells(sheet, bounding(start, end));
      chart.anchor = anchorAt(sheet, box);
    },
    getDataTable: (target) => {
      if (!['column', 'bar', 'line', 'area', 'stock'].includes(familyOf(target.chart.type))) throw itemNotFound();
      return ref('ChartDataTable', { ...target, part: target.chart.dataTable });
    },
    getImage: ({ workbook, sheet, chart }, args) => {
      const [width, height] = pictureSize(boxOf(sheet, chart.anchor), args);
      return chartPicture(workbook, chart, width, height);
    },
  },
  events: ['activated', 'deactivated'],
});
