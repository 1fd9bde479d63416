import { describe } from '../../../rich-api/descriptor';
import { underlines, type CellFormat, type FontFormat } from '../../state/cell-format';
import type { FormatTarget } from './format-target';
import { color, flag, member, numberIn, spelling, text } from './members';

const font = <K extends keyof FontFormat>(
  key: K,
  parse: (value: unknown) => FontFormat[K],
  also: Partial<FontFormat> = {},
): ReturnType<typeof member> =>
  member<FontFormat[K]>(
    (format: CellFormat) => format.font[key],
    (format, value) => ({ ...format, font: { ...format.font, ...also, [key]: value } }),
    parse,
  );

export const rangeFontType = describe<FormatTarget>('RangeFont', {
  values: {
    name: font('name', text),
    size: font('size', numberIn(1, 409)),
    color: font('color', color, { tintAndShade: 0 }),
    bold: font('bold', flag),
    italic: font('italic', flag),
    underline: font('underline', spelling(underlines)),
    strikethrough: font('strikethrough', flag),
    subscript: font('subscript', flag, { superscript: false }),
    superscript: font('superscript', flag, { subscript: false }),
    tintAndShade: font('tintAndShade', numberIn(-1, 1)),
  },
});
