import { describe } from '../../../rich-api/descriptor';
import { invalidArgument } from '../../../rich-api/host-error';
import type { Chart, ChartTitle } from '../../state/charts/chart';
import type { AxisTitle } from '../../state/charts/chart-axis';
import type { ChartFont } from '../../state/charts/chart-format';
import { horizontalAlignments, verticalAlignments } from '../../state/charts/enumerations';
import { formulaSource, sourceText } from '../../state/charts/formula-source';
import type { Source } from '../../state/charts/source';
import { titleText } from '../../state/charts/series-data';
import { requireAxes } from './axis-of-chart';
import {
  asOrientation,
  asText,
  choice,
  flag,
  kept,
  number,
  partRef,
  requireEditableChart,
  type ChartPart,
} from './chart-part';
import { fontRef, formatRef } from './format';
import { chartBox } from './layout';

/** Makes an element show the text of cells; Excel takes a formula that names some, and no other. */
const follow = (target: ChartPart<{ source?: Source | undefined; visible: boolean }>, value: unknown): void => {
  requireEditableChart(target);
  const source = formulaSource(target.workbook, target.sheet, asText(value));
  if (source === undefined) throw invalidArgument();
  target.part.source = source;
  target.part.visible = true;
};

export const chartTitleType = describe<ChartPart<ChartTitle>>('ChartTitle', {
  values: {
    visible: flag('visible'),
    overlay: flag('overlay'),
    showShadow: flag('showShadow'),
    text: {
      get: ({ workbook, chart }) => titleText(workbook, chart),
      set: (target, value) => {
        requireEditableChart(target);
        target.part.text = asText(value);
        target.part.source = undefined;
        target.part.visible = true;
        target.part.runs = [];
      },
    },
    position: choice('position', ['Automatic', 'Top', 'Bottom', 'Left', 'Right']),
    horizontalAlignment: choice('horizontalAlignment', horizontalAlignments),
    verticalAlignment: choice('verticalAlignment', verticalAlignments),
    textOrientation: kept('textOrientation', asOrientation),
    left: {
      ...number('left', { least: 0 }),
      get: (target) => target.part.left ?? chartBox(target, 'title')?.left ?? null,
    },
    top: { ...number('top', { least: 0 }), get: (target) => target.part.top ?? chartBox(target, 'title')?.top ?? null },
    width: (target) => chartBox(target, 'title')?.width ?? null,
    height: (target) => chartBox(target, 'title')?.height ?? null,
  },
  links: { format: (target) => formatRef('ChartTitleFormat', target, target.part.format, 14) },
  methods: {
    setFormula: (target, args) => follow(target, args.at(0)),
    getSubstring: (target, args) => {
      const text = titleText(target.workbook, target.chart);
      const [start, length] = [args.integer(0), args.integer(1)];
      if (start < 0 || length < 1 || start + length > text.length) throw invalidArgument();
      return partRef('ChartFormatString', target, substringFont(target.chart, start, length));
    },
  },
});

/** The font of a part of the title, made from the title's own when it is first asked for. */
const substringFont = ({ title }: Chart, start: number, length: number): ChartFont => {
  const known = title.runs.find((run) => run.start === start && run.length === length);
  if (known !== undefined) return known.font;
  const font = { ...title.format.font };
  title.runs.push({ start, length, font });
  return font;
};

export const chartFormatStringType = describe<ChartPart<ChartFont>>('ChartFormatString', {
  links: { font: (target) => fontRef(target, target.part, 14) },
});

export const chartAxisTitleType = describe<ChartPart<AxisTitle>>('ChartAxisTitle', {
  values: {
    visible: flag('visible'),
    text: {
      get: ({ workbook, part }) => sourceText(workbook, part.source) ?? part.text,
      set: (target, value) => {
        requireEditableChart(target);
        requireAxes(target.chart);
        target.part.text = asText(value);
        target.part.source = undefined;
        target.part.visible = true;
      },
    },
    textOrientation: kept('textOrientation', asOrientation),
  },
  links: { format: (target) => formatRef('ChartAxisTitleFormat', target, target.part.format, 10) },
  methods: {
    setFormula: (target, args) => follow(target, args.at(0)),
  },
});
