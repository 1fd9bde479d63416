import { oneOf } from '../../../rich-api/arguments';
import { describe } from '../../../rich-api/descriptor';
import { invalidArgument } from '../../../rich-api/host-error';
import {
  autoSizes,
  dashStyles,
  horizontalOverflows,
  shapeLineStyles,
  shapeReadingOrders,
  shapeUnderlines,
  textHorizontals,
  textOrientations,
  textVerticals,
  verticalOverflows,
} from '../../state/shapes/enumerations';
import type { ShapeFill, ShapeFont, ShapeLine, ShapeText } from '../../state/shapes/shape';
import { asColor, asFlag, asNumber, asText } from '../charts/chart-part';
import { drawing, keptInShape, shapePieceRef, type ShapePart } from './shape-part';

const share = (value: unknown): number => asNumber(value, { least: 0, most: 1 });
const margin = (value: unknown): number => asNumber(value, { least: 0 });

const paint = (target: ShapePart<ShapeFill>, value: unknown): void => {
  const color = asColor(value);
  drawing(target);
  target.part.color = color;
  target.part.type = 'Solid';
};

export const shapeFillType = describe<ShapePart<ShapeFill>>('ShapeFill', {
  values: {
    foregroundColor: { get: ({ part }) => (part.type === 'Solid' ? part.color : ''), set: paint },
    transparency: keptInShape('transparency', share),
    type: ({ part }) => part.type,
  },
  methods: {
    setSolidColor: (target, args) => paint(target, args.at(0)),
    clear: (target) => {
      drawing(target);
      target.part.type = 'NoFill';
    },
  },
});

export const shapeLineFormatType = describe<ShapePart<ShapeLine>>('ShapeLineFormat', {
  values: {
    visible: keptInShape('visible', asFlag),
    color: {
      get: ({ part }) => part.color,
      set: (target, value) => {
        const color = asColor(value);
        drawing(target);
        Object.assign(target.part, { color, visible: true });
      },
    },
    style: keptInShape('style', (value) => oneOf(value, shapeLineStyles)),
    dashStyle: keptInShape('dashStyle', (value) => oneOf(value, dashStyles)),
    weight: keptInShape('weight', (value) => asNumber(value, { least: 0, most: 1584 })),
    transparency: keptInShape('transparency', share),
  },
});

export const textFrameType = describe<ShapePart<ShapeText>>('TextFrame', {
  values: {
    leftMargin: keptInShape('leftMargin', margin),
    rightMargin: keptInShape('rightMargin', margin),
    topMargin: keptInShape('topMargin', margin),
    bottomMargin: keptInShape('bottomMargin', margin),
    horizontalAlignment: keptInShape('horizontalAlignment', (value) => oneOf(value, textHorizontals)),
    verticalAlignment: keptInShape('verticalAlignment', (value) => oneOf(value, textVerticals)),
    horizontalOverflow: keptInShape('horizontalOverflow', (value) => oneOf(value, horizontalOverflows)),
    verticalOverflow: keptInShape('verticalOverflow', (value) => oneOf(value, verticalOverflows)),
    orientation: keptInShape('orientation', (value) => oneOf(value, textOrientations)),
    readingOrder: keptInShape('readingOrder', (value) => oneOf(value, shapeReadingOrders)),
    autoSizeSetting: keptInShape('autoSizeSetting', (value) => oneOf(value, autoSizes)),
    hasText: ({ part }) => part.text !== '',
  },
  links: { textRange: (target) => shapePieceRef('TextRange', target, { frame: target.part }) },
  methods: {
    deleteText: (target) => {
      drawing(target);
      target.part.text = '';
      target.part.runs = [];
    },
  },
});

/** The text of a shape, or a part of it. */
interface Range {
  readonly frame: ShapeText;
  readonly start?: number;
  readonly length?: number;
}

const cut = ({ frame, start = 0, length = frame.text.length }: Range): string =>
  frame.text.slice(start, start + length);

const fontOf = ({ frame, start, length }: Range): ShapeFont => {
  if (start === undefined || length === undefined) return frame.font;
  const known = frame.runs.find((run) => run.start === start && run.length === length);
  if (known !== undefined) return known.font;
  const font = { ...frame.font };
  frame.runs.push({ start, length, font });
  return font;
};

export const textRangeType = describe<ShapePart<Range>>('TextRange', {
  values: {
    text: {
      get: ({ part }) => cut(part),
      set: (target, value) => {
        const text = asText(value);
        drawing(target);
        const { frame, start = 0, length = frame.text.length } = target.part;
        frame.text = frame.text.slice(0, start) + text + frame.text.slice(start + length);
        frame.runs = [];
      },
    },
  },
  links: { font: (target) => shapePieceRef('ShapeFont', target, fontOf(target.part)) },
  methods: {
    getSubstring: (target, args) => {
      const own = cut(target.part);
      const start = args.integer(0);
      const length = args.optionalNumber(1) ?? own.length - start;
      if (start < 0 || length < 0 || start + length > own.length) throw invalidArgument();
      return shapePieceRef('TextRange', target, {
        frame: target.part.frame,
        start: (target.part.start ?? 0) + start,
        length,
      } satisfies Range);
    },
  },
});

export const shapeFontType = describe<ShapePart<ShapeFont>>('ShapeFont', {
  values: {
    name: keptInShape('name', asText),
    size: keptInShape('size', (value) => asNumber(value, { least: 1, most: 4000 })),
    color: keptInShape('color', asColor),
    bold: keptInShape('bold', asFlag),
    italic: keptInShape('italic', asFlag),
    underline: keptInShape('underline', (value) => oneOf(value, shapeUnderlines)),
  },
});
