import { describe, ref } from '../../../rich-api/descriptor';
import { invalidArgument, itemNotFound } from '../../../rich-api/host-error';
import { removeDuplicates } from '../../cells/remove-duplicates';
import { findFirst, readSearch, replaceText } from '../../cells/search';
import { specialCells, specialCellTypes, specialValueTypes } from '../../cells/special-cells';
import { areaOf, rangeRef, type LiveRange } from '../../state/range';
import { intersection } from '../../state/area';
import { rangeAreasRef } from './range-areas-ref';

/** Cells found by what they hold. */
export const rangeFind = describe<LiveRange>('Range', {
  methods: {
    find: (range, args) => {
      const found = findFirst(range, args.text(0), readSearch(args.record(1)));
      if (found === undefined) throw itemNotFound();
      return rangeRef(range.workbook, range.sheet, found);
    },
    replaceAll: (range, args) => replaceText(range, args.text(0), args.text(1), readSearch(args.record(2))),
    getSpecialCells: (range, args) => {
      const found = specialCells(range, args.oneOf(0, specialCellTypes), args.oneOf(1, specialValueTypes, 'All'));
      if (found.length === 0) throw itemNotFound();
      return rangeAreasRef(range.workbook, range.sheet, found);
    },
    getMergedAreas: (range) => {
      const found = range.sheet.merges.filter((merge) => intersection(merge, areaOf(range)) !== undefined);
      if (found.length === 0) throw itemNotFound();
      return rangeAreasRef(range.workbook, range.sheet, found);
    },
    removeDuplicates: (range, args) => {
      const columns = args.at(0);
      if (!Array.isArray(columns) || columns.length === 0) throw invalidArgument();
      const wanted = columns.map((column: unknown) => {
        const inside =
          typeof column === 'number' && Number.isInteger(column) && column >= 0 && column < areaOf(range).columns;
        if (!inside) throw invalidArgument();
        return column;
      });
      return ref(
        'RemoveDuplicatesResult',
        removeDuplicates(range.workbook, range.sheet, areaOf(range), wanted, args.flag(1)),
      );
    },
  },
});

export const removeDuplicatesResultType = describe<{ removed: number; uniqueRemaining: number }>(
  'RemoveDuplicatesResult',
  {
    values: { removed: (result) => result.removed, uniqueRemaining: (result) => result.uniqueRemaining },
  },
);
