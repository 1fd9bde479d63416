import type { Arguments } from '../../../rich-api/arguments';
import { describe, type HostRef } from '../../../rich-api/descriptor';
import { invalidArgument, itemNotFound } from '../../../rich-api/host-error';
import { COLUMNS, ROWS, area, bounding, fits, intersection, lastColumn, lastRow, type Area } from '../../state/area';
import { areaOf, rangeRef, type LiveRange } from '../../state/range';
import { usedArea } from '../../cells/used-area';
import { cellsOf } from './range-argument';

/** Another area of the range's sheet; one that leaves the sheet is refused. */
const at = (range: LiveRange, to: Area): HostRef => {
  if (!fits(to)) throw invalidArgument();
  return rangeRef(range.workbook, range.sheet, to);
};

const count = (args: Arguments): number => {
  const wanted = args.optionalNumber(0) ?? 1;
  if (wanted === 0 || !Number.isInteger(wanted)) throw invalidArgument();
  return wanted;
};

/** Rows or columns next to an area: `wanted` of them, on the other side when negative. */
const beside = (of: Area, axis: 'row' | 'column', after: boolean, wanted: number): Area => {
  const size = Math.abs(wanted);
  const follows = wanted > 0 ? after : !after;
  if (axis === 'row') return area(follows ? lastRow(of) + 1 : of.row - size, of.column, size, of.columns);
  return area(of.row, follows ? lastColumn(of) + 1 : of.column - size, of.rows, size);
};

/** Another range on the same sheet; Excel has no areas across sheets. */
const other = (range: LiveRange, args: Arguments): Area => {
  const found = cellsOf(range.workbook, range.sheet, args.at(0));
  if (found.sheet !== range.sheet) throw invalidArgument();
  return found.area;
};

/** Ranges found by counting from a range. */
export const rangeNavigate = describe<LiveRange>('Range', {
  methods: {
    getCell: (range, args) => {
      const { row, column } = areaOf(range);
      return at(range, area(row + args.integer(0), column + args.integer(1)));
    },
    getRow: (range, args) => {
      const of = areaOf(range);
      return at(range, area(of.row + args.integer(0), of.column, 1, of.columns));
    },
    getColumn: (range, args) => {
      const of = areaOf(range);
      return at(range, area(of.row, of.column + args.integer(0), of.rows, 1));
    },
    getOffsetRange: (range, args) => {
      const of = areaOf(range);
      return at(range, { ...of, row: of.row + args.integer(0), column: of.column + args.integer(1) });
    },
    getResizedRange: (range, args) => {
      const of = areaOf(range);
      return at(range, { ...of, rows: of.rows + args.integer(0), columns: of.columns + args.integer(1) });
    },
    getAbsoluteResizedRange: (range, args) =>
      at(range, { ...areaOf(range), rows: args.integer(0), columns: args.integer(1) }),
    getEntireRow: (range) => at(range, { ...areaOf(range), column: 0, columns: COLUMNS }),
    getEntireColumn: (range) => at(range, { ...areaOf(range), row: 0, rows: ROWS }),
    getLastCell: (range) => at(range, area(lastRow(areaOf(range)), lastColumn(areaOf(range)))),
    getLastRow: (range) => at(range, { ...areaOf(range), row: lastRow(areaOf(range)), rows: 1 }),
    getLastColumn: (range) => at(range, { ...areaOf(range), column: lastColumn(areaOf(range)), columns: 1 }),
    getRowsAbove: (range, args) => at(range, beside(areaOf(range), 'row', false, count(args))),
    getRowsBelow: (range, args) => at(range, beside(areaOf(range), 'row', true, count(args))),
    getColumnsBefore: (range, args) => at(range, beside(areaOf(range), 'column', false, count(args))),
    getColumnsAfter: (range, args) => at(range, beside(areaOf(range), 'column', true, count(args))),
    getBoundingRect: (range, args) => at(range, bounding(areaOf(range), other(range, args))),
    getIntersection: (range, args) => {
      const shared = intersection(areaOf(range), other(range, args));
      if (shared === undefined) throw itemNotFound();
      return at(range, shared);
    },
    getUsedRange: (range, args) => {
      const used = usedArea(range.workbook, range.sheet, args.flag(0), areaOf(range));
      if (used === undefined) throw itemNotFound();
      return at(range, used);
    },
  },
});
