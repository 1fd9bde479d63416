import { describe, nullRef, type HostRef, type LinkMember } from '../../../rich-api/descriptor';
import { HostError, invalidArgument } from '../../../rich-api/host-error';
import type { ConditionalFormat } from '../../state/conditional/conditional-format';
import type { ConditionalType } from '../../state/conditional/enumerations';
import { conditionalFormatsOf, removeConditionalFormat } from '../../state/conditional/formats-of-sheet';
import { rangeRef } from '../../state/range';
import { rangeAreasRef } from '../range/range-areas-ref';
import { asFlag } from '../charts/chart-part';
import { changing, pieceRef, type ConditionalPart } from './conditional-ref';

type FormatPart = ConditionalPart<ConditionalFormat>;

/** The class that shows a condition, by the member's name. */
const faces: Readonly<Record<string, { readonly type: ConditionalType; readonly shows: string }>> = {
  custom: { type: 'Custom', shows: 'CustomConditionalFormat' },
  cellValue: { type: 'CellValue', shows: 'CellValueConditionalFormat' },
  textComparison: { type: 'ContainsText', shows: 'TextConditionalFormat' },
  topBottom: { type: 'TopBottom', shows: 'TopBottomConditionalFormat' },
  preset: { type: 'PresetCriteria', shows: 'PresetCriteriaConditionalFormat' },
  colorScale: { type: 'ColorScale', shows: 'ColorScaleConditionalFormat' },
  dataBar: { type: 'DataBar', shows: 'DataBarConditionalFormat' },
  iconSet: { type: 'IconSet', shows: 'IconSetConditionalFormat' },
};

/** A condition answers under the name of its type alone: under others it is null, or an invalid operation. */
const faceOf = (target: FormatPart, name: string, otherwise: () => HostRef): HostRef => {
  const face = faces[name];
  const { condition } = target.format;
  return face?.type === condition.type ? pieceRef(face.shows, target, condition) : otherwise();
};

const refuse = (): never => {
  throw new HostError('InvalidOperation');
};

const links: Record<string, LinkMember<FormatPart>> = {};
for (const name of Object.keys(faces)) {
  links[name] = (target) => faceOf(target, name, refuse);
  links[`${name}OrNullObject`] = (target) => faceOf(target, name, () => nullRef);
}

/** Moves a format among those of its sheet; a negative place counts from the end, one out of bounds is the nearest. */
const setPriority = ({ sheet, format }: FormatPart, wanted: number): void => {
  const all = conditionalFormatsOf(sheet);
  const others = all.formats.filter((other) => other !== format);
  const place = wanted < 0 ? others.length + 1 + wanted : wanted;
  others.splice(Math.min(Math.max(0, place), others.length), 0, format);
  all.formats = others;
};

export const conditionalFormatType = describe<FormatPart>('ConditionalFormat', {
  id: ({ format }) => ({ Id: format.id }),
  values: {
    id: ({ format }) => format.id,
    type: ({ format }) => format.condition.type,
    priority: {
      get: ({ sheet, format }) => conditionalFormatsOf(sheet).formats.indexOf(format),
      set: (target, value) => {
        if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument();
        changing(target);
        setPriority(target, value);
      },
    },
    stopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set: (target, value) => {
        const { type } = target.format.condition;
        if (['ColorScale', 'DataBar', 'IconSet'].includes(type)) throw invalidArgument();
        changing(target);
        target.format.stopIfTrue = asFlag(value);
      },
    },
  },
  links,
  methods: {
    delete: (target) => {
      changing(target);
      removeConditionalFormat(target.sheet, target.format);
    },
    getRange: ({ workbook, sheet, format }) => {
      const [only, ...others] = format.areas;
      if (only === undefined || others.length > 0) throw new HostError('InvalidOperation');
      return rangeRef(workbook, sheet, only);
    },
    getRanges: ({ workbook, sheet, format }) => rangeAreasRef(workbook, sheet, format.areas),
    getRangeOrNullObject: ({ workbook, sheet, format }) => {
      const [only, ...others] = format.areas;
      return only === undefined || others.length > 0 ? nullRef : rangeRef(workbook, sheet, only);
    },
  },
});
