import { describe, ref } from '../../../rich-api/descriptor';
import { invalidArgument, itemNotFound } from '../../../rich-api/host-error';
import type { ConditionalFormat } from '../../state/conditional/conditional-format';
import { conditionalTypes } from '../../state/conditional/enumerations';
import { meets } from '../../state/conditional/area-list';
import {
  addConditionalFormat,
  clearConditionalFormats,
  conditionalFormatsOf,
} from '../../state/conditional/formats-of-sheet';
import type { Area } from '../../state/area';
import { areaOf, type LiveRange } from '../../state/range';
import type { RangeAreasTarget } from '../range/range-areas-ref';
import type { SheetTarget } from '../worksheet-ref';
import { changing, conditionalRef } from './conditional-ref';

/** The conditional formats of some cells: those that reach at least one of them. */
export interface ConditionalCollection extends SheetTarget {
  readonly areas: () => readonly Area[];
}

/** `range.conditionalFormats`. */
export const rangeConditionalFormats = describe<LiveRange>('Range', {
  links: {
    conditionalFormats: (range) =>
      ref('ConditionalFormatCollection', {
        workbook: range.workbook,
        sheet: range.sheet,
        areas: () => [areaOf(range)],
      } satisfies ConditionalCollection),
  },
});

/** `rangeAreas.conditionalFormats`: one format for all the areas. */
export const areasConditionalFormats = describe<RangeAreasTarget>('RangeAreas', {
  links: {
    conditionalFormats: ({ workbook, sheet, ranges }) =>
      ref('ConditionalFormatCollection', {
        workbook,
        sheet,
        areas: () => ranges.map(areaOf),
      } satisfies ConditionalCollection),
  },
});

const formatsOf = ({ sheet, areas }: ConditionalCollection): ConditionalFormat[] => {
  const cells = areas();
  return conditionalFormatsOf(sheet).formats.filter((format) => cells.some((area) => meets(format.areas, area)));
};

export const conditionalFormatCollectionType = describe<ConditionalCollection>('ConditionalFormatCollection', {
  items: (target) => formatsOf(target).map((format) => conditionalRef(target, format)),
  item: (target, args) => {
    const key = args.text(0).toLowerCase();
    const found = conditionalFormatsOf(target.sheet).formats.find(({ id }) => id.toLowerCase() === key);
    if (found === undefined) throw itemNotFound();
    return conditionalRef(target, found);
  },
  methods: {
    add: (target, args) => {
      const type = args.oneOf(0, conditionalTypes);
      changing(target);
      return conditionalRef(target, addConditionalFormat(target.workbook, target.sheet, target.areas(), type));
    },
    getItemAt: (target, args) => {
      const found = formatsOf(target)[args.integer(0)];
      if (found === undefined) throw invalidArgument();
      return conditionalRef(target, found);
    },
    clearAll: (target) => {
      changing(target);
      for (const area of target.areas()) clearConditionalFormats(target.sheet, area);
    },
  },
});
