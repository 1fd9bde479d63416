import { describe, type AccessibleValue, type HostRef } from '../../../rich-api/descriptor';
import { ref } from '../../../rich-api/descriptor';
import {
  chartLineStyles,
  type ChartFill,
  type ChartFont,
  type ChartLine,
  type ElementFormat,
} from '../../state/charts/chart-format';
import { asColor, asFlag, asNumber, asText, choice, partRef, requireEditableChart, type ChartPart } from './chart-part';
import { oneOf } from '../../../rich-api/arguments';

/** A font, and the size that its element has by itself. */
export interface FontPart extends ChartPart<ChartFont> {
  readonly size: number;
}

const fontMember = <K extends keyof ChartFont>(
  key: K,
  check: (value: unknown) => ChartFont[K],
  otherwise: (target: FontPart) => ChartFont[K],
): AccessibleValue<FontPart> => ({
  get: (target) => target.part[key] ?? target.chart.format.font[key] ?? otherwise(target),
  set: (target, value) => {
    requireEditableChart(target);
    target.part[key] = check(value);
  },
});

/** A line whose automatic colour and width depend on what it belongs to. */
export interface LinePart extends ChartPart<ChartLine> {
  readonly color: string;
  readonly weight: number;
}

/** A fill; `setSolidColor` and `clear` are all that Office.js has of it. */
export const chartFillType = describe<ChartPart<ChartFill>>('ChartFill', {
  methods: {
    setSolidColor: (target, args) => {
      requireEditableChart(target);
      target.part.color = asColor(args.at(0));
    },
    clear: (target) => {
      requireEditableChart(target);
      target.part.color = 'None';
    },
    getSolidColor: ({ part }) => (part.color.startsWith('#') ? part.color : ''),
  },
});

const lineMembers = {
  color: {
    get: ({ part, color }: LinePart) => (part.color === 'Automatic' ? color : part.color),
    set: (target: LinePart, value: unknown) => {
      requireEditableChart(target);
      target.part.color = asColor(value);
      // A colour makes a line that was taken away visible again.
      if (target.part.lineStyle === 'None') target.part.lineStyle = 'Continuous';
    },
  },
  lineStyle: choice('lineStyle', chartLineStyles),
  weight: {
    get: ({ part, weight }: LinePart) => part.weight ?? weight,
    set: (target: LinePart, value: unknown) => {
      requireEditableChart(target);
      target.part.weight = asNumber(value, { least: 0, most: 1584 });
    },
  },
};

const clearLine = (target: LinePart): void => {
  requireEditableChart(target);
  target.part.lineStyle = 'None';
};

export const chartLineFormatType = describe<LinePart>('ChartLineFormat', {
  values: lineMembers,
  methods: { clear: clearLine },
});

export const chartBorderType = describe<LinePart>('ChartBorder', {
  values: lineMembers,
  methods: { clear: clearLine },
});

export const chartFontType = describe<FontPart>('ChartFont', {
  values: {
    bold: fontMember('bold', asFlag, () => false),
    italic: fontMember('italic', asFlag, () => false),
    underline: fontMember(
      'underline',
      (value) => oneOf(value, ['None', 'Single'] as const),
      () => 'None',
    ),
    name: fontMember('name', asText, () => '+mn-lt'),
    size: fontMember(
      'size',
      (value) => asNumber(value, { least: 1, most: 409 }),
      ({ size }) => size,
    ),
    color: fontMember('color', asColor, () => '#595959'),
  },
});

export const fontRef = (from: ChartPart<unknown>, font: ChartFont, size: number): HostRef =>
  ref('ChartFont', { ...from, part: font, size } satisfies FontPart);

export const fillRef = (from: ChartPart<unknown>, fill: ChartFill): HostRef => partRef('ChartFill', from, fill);

/** The defaults are those of Excel's first chart style. */
export const lineRef = (
  type: 'ChartLineFormat' | 'ChartBorder',
  from: ChartPart<unknown>,
  line: ChartLine,
  { color = '#D9D9D9', weight = 0.75 }: { readonly color?: string; readonly weight?: number } = {},
): HostRef => ref(type, { ...from, part: line, color, weight } satisfies LinePart);

/** A format whose target is an element's own, with the size its font has by itself. */
export interface FormatPart extends ChartPart<ElementFormat> {
  readonly size: number;
}

export const formatRef = (type: string, from: ChartPart<unknown>, format: ElementFormat, size = 10): HostRef =>
  ref(type, { ...from, part: format, size } satisfies FormatPart);

/** The formats that have a font, a fill and a border, and differ by name alone. */
const boxFormat = (name: string) =>
  describe<FormatPart>(name, {
    links: {
      font: (target) => fontRef(target, target.part.font, target.size),
      fill: (target) => fillRef(target, target.part.fill),
      border: (target) => lineRef('ChartBorder', target, target.part.line),
    },
  });

export const boxFormatTypes = [
  'ChartTitleFormat',
  'ChartAxisTitleFormat',
  'ChartLegendFormat',
  'ChartDataLabelFormat',
  'ChartTrendlineLabelFormat',
  'ChartDataTableFormat',
  'ChartPlotAreaFormat',
].map(boxFormat);

/** `chart.format`: the area around everything. Its font is that of all elements without one of their own. */
export const chartAreaFormatType = describe<ChartPart<ElementFormat>>('ChartAreaFormat', {
  values: {
    roundedCorners: {
      get: ({ chart }) => chart.roundedCorners,
      set: (target, value) => {
        requireEditableChart(target);
        target.chart.roundedCorners = asFlag(value);
      },
    },
    colorScheme: {
      get: ({ chart }) => chart.colorScheme,
      set: (target, value) => {
        requireEditableChart(target);
        target.chart.colorScheme = asText(value);
      },
    },
  },
  links: {
    font: (target) => fontRef(target, target.part.font, 10),
    fill: (target) => fillRef(target, target.part.fill),
    border: (target) => lineRef('ChartBorder', target, target.part.line),
  },
});
