import { oneOf } from '../../../rich-api/arguments';
import { describe, ref, type HostRef } from '../../../rich-api/descriptor';
import { HostError, invalidArgument, itemNotFound } from '../../../rich-api/host-error';
import { automaticLine } from '../../state/charts/chart-format';
import { newLabels, type ChartSeries, type ErrorBars, type Trendline } from '../../state/charts/chart-series';
import { acceptsTrendlines } from '../../state/charts/chart-type';
import { errorBarSides, errorBarTypes, trendlineTypes } from '../../state/charts/enumerations';
import { seriesName } from '../../state/charts/series-data';
import { asNumber, asText, choice, flag, number, requireEditableChart, type ChartPart } from './chart-part';
import { singleLabelMembers } from './data-labels';
import { formatRef, lineRef } from './format';
import { labelMembers, type LabelsPart } from './label-members';
import { automaticSeriesColor } from './series-color';

type SeriesPart = ChartPart<ChartSeries>;

interface TrendlinePart extends ChartPart<Trendline> {
  readonly series: ChartSeries;
}

const trendlineRef = (from: SeriesPart, trendline: Trendline): HostRef =>
  ref('ChartTrendline', { ...from, part: trendline, series: from.part } satisfies TrendlinePart);

export const chartTrendlineCollectionType = describe<SeriesPart>('ChartTrendlineCollection', {
  items: (target) => target.part.trendlines.map((trendline) => trendlineRef(target, trendline)),
  /** By place; a trendline that was added is addressed by its id from then on, which is text. */
  item: (target, args) => {
    const key = args.at(0);
    const { trendlines } = target.part;
    const found = typeof key === 'number' ? trendlines[key] : trendlines.find(({ id }) => String(id) === key);
    if (found === undefined) throw itemNotFound();
    return trendlineRef(target, found);
  },
  methods: {
    add: (target, args) => {
      requireEditableChart(target);
      const type = args.oneOf(0, trendlineTypes, 'Linear');
      if (!acceptsTrendlines(target.part.type)) throw new HostError('InvalidOperation');
      const trendline: Trendline = {
        id: target.workbook.nextId(),
        type,
        polynomialOrder: 2,
        movingAveragePeriod: 2,
        forwardPeriod: 0,
        backwardPeriod: 0,
        showEquation: false,
        showRSquared: false,
        line: automaticLine(),
        label: newLabels(),
      };
      target.part.trendlines.push(trendline);
      return trendlineRef(target, trendline);
    },
  },
});

const names: Readonly<Record<Trendline['type'], string>> = {
  Linear: 'Linear',
  Exponential: 'Expon.',
  Logarithmic: 'Log.',
  MovingAverage: 'per. Mov. Avg.',
  Polynomial: 'Poly.',
  Power: 'Power',
};

/** Excel's name of a trendline: `Linear (Sales)`, `2 per. Mov. Avg. (Sales)`. */
const automaticName = ({ workbook, chart, series, part }: TrendlinePart): string => {
  const kind = part.type === 'MovingAverage' ? `${part.movingAveragePeriod} ${names[part.type]}` : names[part.type];
  return `${kind} (${seriesName(workbook, chart, series)})`;
};

export const chartTrendlineType = describe<TrendlinePart>('ChartTrendline', {
  id: ({ part }) => ({ _Id: String(part.id) }),
  values: {
    type: {
      get: ({ part }) => part.type,
      set: (target, value) => {
        requireEditableChart(target);
        target.part.type = oneOf(value, trendlineTypes);
      },
    },
    name: {
      get: (target) => target.part.name ?? automaticName(target),
      set: (target, value) => {
        requireEditableChart(target);
        target.part.name = value === null || value === '' ? undefined : asText(value);
      },
    },
    polynomialOrder: number('polynomialOrder', { least: 2, most: 6, whole: true }),
    movingAveragePeriod: number('movingAveragePeriod', { least: 2, whole: true }),
    forwardPeriod: number('forwardPeriod', { least: 0 }),
    backwardPeriod: number('backwardPeriod', { least: 0 }),
    showEquation: flag('showEquation'),
    showRSquared: flag('showRSquared'),
    intercept: {
      get: ({ part }) => part.intercept ?? 0,
      set: (target, value) => {
        requireEditableChart(target);
        if (!['Linear', 'Exponential', 'Polynomial'].includes(target.part.type)) throw invalidArgument();
        target.part.intercept = value === '' || value === null ? undefined : asNumber(value);
      },
    },
    _Id: ({ part }) => String(part.id),
  },
  links: {
    format: (target) => ref('ChartTrendlineFormat', target),
    label: (target) =>
      ref('ChartTrendlineLabel', {
        ...target,
        part: target.part.label,
        reach: [target.part.label],
        show: () => undefined,
      } satisfies LabelsPart),
  },
  methods: {
    delete: (target) => {
      requireEditableChart(target);
      target.series.trendlines = target.series.trendlines.filter((trendline) => trendline !== target.part);
    },
  },
});

export const chartTrendlineFormatType = describe<TrendlinePart>('ChartTrendlineFormat', {
  links: {
    line: (target) =>
      lineRef('ChartLineFormat', target, target.part.line, {
        color: automaticSeriesColor(target.chart, target.series),
        weight: 1.5,
      }),
  },
});

export const chartTrendlineLabelType = describe<LabelsPart<Trendline['label']>>('ChartTrendlineLabel', {
  values: { ...labelMembers, ...singleLabelMembers({ text: () => '', box: () => undefined }) },
  links: { format: (target) => formatRef('ChartTrendlineLabelFormat', target, target.part.format, 9) },
});

export const chartErrorBarsType = describe<ChartPart<ErrorBars>>('ChartErrorBars', {
  values: {
    visible: flag('visible'),
    include: choice('include', errorBarSides),
    type: choice('type', errorBarTypes),
    endStyleCap: flag('endStyleCap'),
  },
  links: { format: (target) => ref('ChartErrorBarsFormat', target) },
});

export const chartErrorBarsFormatType = describe<ChartPart<ErrorBars>>('ChartErrorBarsFormat', {
  links: { line: (target) => lineRef('ChartLineFormat', target, target.part.line) },
});
