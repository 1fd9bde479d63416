import { describe } from '../../../rich-api/descriptor';
import { normalFormat, type FillFormat } from '../../state/cell-format';
import { parseColor } from '../../state/color';
import { change, type FormatTarget } from './format-target';
import { color, member, numberIn, spelling } from './members';

const patterns = [
  'None',
  'Solid',
  'Gray50',
  'Gray75',
  'Gray25',
  'Horizontal',
  'Vertical',
  'Down',
  'Up',
  'Checker',
  'SemiGray75',
  'LightHorizontal',
  'LightVertical',
  'LightDown',
  'LightUp',
  'Grid',
  'CrissCross',
  'Gray16',
  'Gray8',
  'LinearGradient',
  'RectangularGradient',
] as const;

const fill = <K extends keyof FillFormat>(
  key: K,
  parse: (value: unknown) => FillFormat[K],
  also: (fill: FillFormat) => Partial<FillFormat> = () => ({}),
): ReturnType<typeof member> =>
  member<FillFormat[K]>(
    (format) => format.fill[key],
    (format, value) => ({ ...format, fill: { ...format.fill, ...also(format.fill), [key]: value } }),
    parse,
  );

/** A cell without a fill answers white for its colour, as Excel does. */
const fillColor = member<string>(
  (format) => (format.fill.color === '' ? '#FFFFFF' : format.fill.color),
  (format, value) => ({
    ...format,
    fill:
      value === ''
        ? normalFormat.fill
        : {
            ...format.fill,
            color: value,
            tintAndShade: 0,
            pattern: format.fill.pattern === 'None' ? 'Solid' : format.fill.pattern,
          },
  }),
  (value) => (value === '' ? '' : (parseColor(value) ?? color(value))),
);

export const rangeFillType = describe<FormatTarget>('RangeFill', {
  values: {
    color: fillColor,
    pattern: fill('pattern', spelling(patterns)),
    patternColor: fill('patternColor', color),
    tintAndShade: fill('tintAndShade', numberIn(-1, 1)),
    patternTintAndShade: fill('patternTintAndShade', numberIn(-1, 1)),
  },
  methods: {
    clear: (target) => change(target, (format) => ({ ...format, fill: normalFormat.fill })),
  },
});
