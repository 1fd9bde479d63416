import { oneOf } from '../../../rich-api/arguments';
import { describe, ref, type AccessibleValue, type HostRef } from '../../../rich-api/descriptor';
import type { ConditionalBorder, ConditionalStyle } from '../../state/conditional/conditional-format';
import {
  conditionalBorderSides,
  conditionalBorderStyles,
  conditionalUnderlines,
  type ConditionalBorderSide,
} from '../../state/conditional/enumerations';
import { asColor, asFlag, asText } from '../charts/chart-part';
import { changing, type ConditionalPart } from './conditional-ref';

type StylePart = ConditionalPart<ConditionalStyle>;

export const conditionalRangeFormatType = describe<StylePart>('ConditionalRangeFormat', {
  values: {
    numberFormat: {
      get: ({ part }) => part.numberFormat ?? null,
      set: (target, value) => {
        changing(target);
        target.part.numberFormat = value === null || value === '' ? undefined : asText(value);
      },
    },
  },
  links: {
    font: (target) => ref('ConditionalRangeFont', target),
    fill: (target) => ref('ConditionalRangeFill', target),
    borders: (target) => ref('ConditionalRangeBorderCollection', target),
  },
});

type Font = ConditionalStyle['font'];

/** Null where the format leaves the cell's own. */
const fontMember = <K extends keyof Font>(key: K, check: (value: unknown) => Font[K]): AccessibleValue<StylePart> => ({
  get: ({ part }) => part.font[key] ?? null,
  set: (target, value) => {
    const checked = check(value);
    changing(target);
    target.part.font[key] = checked;
  },
});

export const conditionalRangeFontType = describe<StylePart>('ConditionalRangeFont', {
  values: {
    bold: fontMember('bold', asFlag),
    italic: fontMember('italic', asFlag),
    strikethrough: fontMember('strikethrough', asFlag),
    underline: fontMember('underline', (value) => oneOf(value, conditionalUnderlines)),
    color: fontMember('color', asColor),
  },
  methods: {
    clear: (target) => {
      changing(target);
      target.part.font = {};
    },
  },
});

export const conditionalRangeFillType = describe<StylePart>('ConditionalRangeFill', {
  values: {
    color: {
      get: ({ part }) => part.fill.color ?? '',
      set: (target, value) => {
        const color = asColor(value);
        changing(target);
        target.part.fill.color = color;
      },
    },
  },
  methods: {
    clear: (target) => {
      changing(target);
      target.part.fill = {};
    },
  },
});

interface BorderPart extends StylePart {
  readonly side: ConditionalBorderSide;
}

const borderRef = (target: StylePart, side: ConditionalBorderSide): HostRef =>
  ref('ConditionalRangeBorder', { ...target, side } satisfies BorderPart);

export const conditionalRangeBorderCollectionType = describe<StylePart>('ConditionalRangeBorderCollection', {
  values: { count: () => conditionalBorderSides.length },
  items: (target) => conditionalBorderSides.map((side) => borderRef(target, side)),
  item: (target, args) => borderRef(target, args.oneOf(0, conditionalBorderSides)),
  links: {
    top: (target) => borderRef(target, 'EdgeTop'),
    bottom: (target) => borderRef(target, 'EdgeBottom'),
    left: (target) => borderRef(target, 'EdgeLeft'),
    right: (target) => borderRef(target, 'EdgeRight'),
  },
});

const change = (target: BorderPart, part: Partial<ConditionalBorder>): void => {
  changing(target);
  const before = target.part.borders[target.side] ?? { style: 'Continuous', color: '#000000' };
  target.part.borders[target.side] = { ...before, ...part };
};

export const conditionalRangeBorderType = describe<BorderPart>('ConditionalRangeBorder', {
  values: {
    sideIndex: ({ side }) => side,
    style: {
      get: ({ part, side }) => part.borders[side]?.style ?? 'None',
      set: (target, value) => change(target, { style: oneOf(value, conditionalBorderStyles) }),
    },
    color: {
      get: ({ part, side }) => part.borders[side]?.color ?? '',
      set: (target, value) => change(target, { color: asColor(value) }),
    },
  },
});
