import { describe, ref } from '../../../rich-api/descriptor';
import type { ChartLegend } from '../../state/charts/chart';
import { familyOf } from '../../state/charts/chart-type';
import { sourceValues } from '../../state/charts/source';
import { asFlag, choice, flag, number, partRef, requireEditableChart, type ChartPart } from './chart-part';
import { formatRef } from './format';
import { chartBox } from './layout';

/** A measure that reads as set, else as the emulator lays the chart out. */
const measure = (key: 'left' | 'top' | 'width' | 'height') => ({
  ...number(key, { least: 0 }),
  get: (target: ChartPart<ChartLegend>) => target.part[key] ?? chartBox(target, 'legend')?.[key] ?? null,
});

export const chartLegendType = describe<ChartPart<ChartLegend>>('ChartLegend', {
  values: {
    visible: flag('visible'),
    position: choice('position', ['Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom']),
    overlay: flag('overlay'),
    showShadow: flag('showShadow'),
    left: measure('left'),
    top: measure('top'),
    width: measure('width'),
    height: measure('height'),
  },
  links: {
    format: (target) => formatRef('ChartLegendFormat', target, target.part.format, 9),
    legendEntries: (target) => partRef('ChartLegendEntryCollection', target, target.part),
  },
});

/** One entry of the legend, by its place. */
interface Entry extends ChartPart<ChartLegend> {
  readonly index: number;
}

/** A pie has an entry a slice, other charts an entry a series. */
const entries = (target: ChartPart<ChartLegend>): number => {
  const { chart, workbook } = target;
  const [first] = chart.series;
  const bySlice = ['pie', 'doughnut'].includes(familyOf(chart.type)) && first !== undefined;
  return bySlice ? sourceValues(workbook, first.values, chart.plotVisibleOnly).length : chart.series.length;
};

export const chartLegendEntryCollectionType = describe<ChartPart<ChartLegend>>('ChartLegendEntryCollection', {
  items: (target) =>
    Array.from({ length: entries(target) }, (_, index) =>
      ref('ChartLegendEntry', { ...target, index } satisfies Entry),
    ),
});

const ROW = 12;

export const chartLegendEntryType = describe<Entry>('ChartLegendEntry', {
  values: {
    index: ({ index }) => index,
    visible: {
      get: ({ part, index }) => !part.hiddenEntries.includes(index),
      set: (target, value) => {
        requireEditableChart(target);
        const others = target.part.hiddenEntries.filter((hidden) => hidden !== target.index);
        target.part.hiddenEntries = asFlag(value) ? others : [...others, target.index];
      },
    },
    left: (target) => chartBox(target, 'legend')?.left ?? null,
    top: (target) => (chartBox(target, 'legend')?.top ?? 0) + target.index * ROW,
    width: (target) => chartBox(target, 'legend')?.width ?? null,
    height: () => ROW,
  },
});
