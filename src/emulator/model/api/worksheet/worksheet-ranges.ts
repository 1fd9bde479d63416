import { describe, ref } from '../../../rich-api/descriptor';
import { invalidArgument, itemNotFound } from '../../../rich-api/host-error';
import { usedArea } from '../../cells/used-area';
import { area, fits, wholeSheet, type Area } from '../../state/area';
import { liveRange, rangeRef } from '../../state/range';
import { findAreas, readSearch, replaceText } from '../../cells/search';
import { findCells } from '../range/range-argument';
import { rangeAreasRef } from '../range/range-areas-ref';
import { liveSheet, type SheetTarget } from '../worksheet-ref';

const within = (of: Area): Area => {
  if (!fits(of)) throw invalidArgument();
  return of;
};

/** The ranges of a sheet: by address, by position, by what they hold. */
export const worksheetRanges = describe<SheetTarget>('Worksheet', {
  methods: {
    getRange: (target, args) => {
      const home = liveSheet(target);
      const address = args.optionalText(0);
      if (address === undefined || address === '') return rangeRef(target.workbook, home, wholeSheet);
      const { sheet, area: found } = findCells(target.workbook, home, address);
      return rangeRef(target.workbook, sheet, found);
    },
    getCell: (target, args) =>
      rangeRef(target.workbook, liveSheet(target), within(area(args.integer(0), args.integer(1)))),
    getRangeByIndexes: (target, args) =>
      rangeRef(
        target.workbook,
        liveSheet(target),
        within(area(args.integer(0), args.integer(1), args.integer(2), args.integer(3))),
      ),
    getRanges: (target, args) => {
      const home = liveSheet(target);
      const address = args.optionalText(0);
      const parts =
        address === undefined
          ? [wholeSheet]
          : address
              .split(/[,;](?=(?:[^']*'[^']*')*[^']*$)/)
              .map((part) => findCells(target.workbook, home, part.trim()).area);
      return rangeAreasRef(target.workbook, home, parts);
    },
    getUsedRange: (target, args) => {
      const used = usedArea(target.workbook, liveSheet(target), args.flag(0));
      return rangeRef(target.workbook, target.sheet, used ?? area(0, 0));
    },
    getUsedRangeOrNullObject: (target, args) => {
      const used = usedArea(target.workbook, liveSheet(target), args.flag(0));
      if (used === undefined) return ref('', null);
      return rangeRef(target.workbook, target.sheet, used);
    },
    findAll: (target, args) => {
      const found = findAreas(
        liveRange(target.workbook, liveSheet(target), wholeSheet),
        args.text(0),
        readSearch(args.record(1)),
      );
      if (found.length === 0) throw itemNotFound();
      return rangeAreasRef(target.workbook, target.sheet, found);
    },
    replaceAll: (target, args) =>
      replaceText(
        liveRange(target.workbook, liveSheet(target), wholeSheet),
        args.text(0),
        args.text(1),
        readSearch(args.record(2)),
      ),
  },
});
