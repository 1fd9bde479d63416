import { oneOf } from '../../../rich-api/arguments';
import { describe, type AccessibleValue } from '../../../rich-api/descriptor';
import type { ChartSeries } from '../../state/charts/chart-series';
import { asColor, asFlag, asNumber, requireEditableChart, type ChartPart } from './chart-part';

type SeriesPart = ChartPart<ChartSeries>;
type Check<V> = (value: unknown) => V;

const gradient = (
  key: string,
  check: Check<string | number>,
  otherwise: string | number,
): AccessibleValue<SeriesPart> => ({
  get: ({ part }) => part.gradient[key] ?? otherwise,
  set: (target, value) => {
    requireEditableChart(target);
    target.part.gradient[key] = check(value);
  },
});

const among =
  <const T extends string>(options: readonly T[]): Check<T> =>
  (value) =>
    oneOf(value, options);
const kinds = among(['ExtremeValue', 'Number', 'Percent']);
const figure: Check<number> = (value) => asNumber(value);

/** The colours of a map of regions. */
export const seriesGradientMembers: Readonly<Record<string, AccessibleValue<SeriesPart>>> = {
  gradientStyle: gradient('style', among(['TwoPhaseColor', 'ThreePhaseColor']), 'TwoPhaseColor'),
  gradientMinimumType: gradient('minimumType', kinds, 'ExtremeValue'),
  gradientMidpointType: gradient('midpointType', kinds, 'Percent'),
  gradientMaximumType: gradient('maximumType', kinds, 'ExtremeValue'),
  gradientMinimumValue: gradient('minimumValue', figure, 0),
  gradientMidpointValue: gradient('midpointValue', figure, 50),
  gradientMaximumValue: gradient('maximumValue', figure, 0),
  gradientMinimumColor: gradient('minimumColor', asColor, '#D9E1F2'),
  gradientMidpointColor: gradient('midpointColor', asColor, '#8EA9DB'),
  gradientMaximumColor: gradient('maximumColor', asColor, '#4472C4'),
};

type Options = Record<string, string | number | boolean>;

const option = (key: string, check: Check<string | number | boolean>, otherwise: string | number | boolean) => ({
  get: ({ part }: ChartPart<Options>) => part[key] ?? otherwise,
  set: (target: ChartPart<Options>, value: unknown) => {
    requireEditableChart(target);
    target.part[key] = check(value);
  },
});

/** The bins of a histogram or of a Pareto chart. */
export const chartBinOptionsType = describe<ChartPart<Options>>('ChartBinOptions', {
  values: {
    type: option('type', among(['Category', 'Auto', 'BinWidth', 'BinCount']), 'Auto'),
    width: option('width', figure, 0),
    count: option('count', figure, 0),
    allowOverflow: option('allowOverflow', asFlag, false),
    allowUnderflow: option('allowUnderflow', asFlag, false),
    overflowValue: option('overflowValue', figure, 0),
    underflowValue: option('underflowValue', figure, 0),
  },
});

export const chartBoxwhiskerOptionsType = describe<ChartPart<Options>>('ChartBoxwhiskerOptions', {
  values: {
    showInnerPoints: option('showInnerPoints', asFlag, false),
    showOutlierPoints: option('showOutlierPoints', asFlag, true),
    showMeanMarker: option('showMeanMarker', asFlag, true),
    showMeanLine: option('showMeanLine', asFlag, false),
    quartileCalculation: option('quartileCalculation', among(['Inclusive', 'Exclusive']), 'Exclusive'),
  },
});

export const chartMapOptionsType = describe<ChartPart<Options>>('ChartMapOptions', {
  values: {
    level: option(
      'level',
      among(['Automatic', 'DataOnly', 'City', 'County', 'State', 'Country', 'Continent', 'World']),
      'Automatic',
    ),
    labelStrategy: option('labelStrategy', among(['None', 'BestFit', 'ShowAll']), 'None'),
    projectionType: option(
      'projectionType',
      among(['Automatic', 'Mercator', 'Miller', 'Robinson', 'Albers']),
      'Automatic',
    ),
  },
});
