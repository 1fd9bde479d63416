import { describe, ref, HostRef } from '../../../rich-api/descriptor';
import { invalidArgument, itemNotFound } from '../../../rich-api/host-error';
import { calculate } from '../../calc/calculator';
import { clearCells, clearTypes } from '../../cells/clear';
import { copyCells, copyTypes } from '../../cells/copy';
import { specialCells, specialCellTypes, specialValueTypes } from '../../cells/special-cells';
import { usedArea } from '../../cells/used-area';
import { COLUMNS, ROWS, cellCount, fits, intersection, isEntireColumn, isEntireRow, type Area } from '../../state/area';
import { areaOf, fullAddress, rangeRef, type LiveRange } from '../../state/range';
import type { FormatTarget } from '../format/format-target';
import { worksheetRef } from '../worksheet-ref';
import { cellsOf } from './range-argument';
import { rangeAreasRef, type RangeAreasTarget } from './range-areas-ref';

const areas = (target: RangeAreasTarget): readonly Area[] => target.ranges.map(areaOf);

const made = (target: RangeAreasTarget, found: readonly Area[]): HostRef => {
  if (found.length === 0) throw itemNotFound();
  return rangeAreasRef(target.workbook, target.sheet, found);
};

const addresses = (target: RangeAreasTarget): string =>
  areas(target)
    .map((area) => fullAddress(target.sheet, area))
    .join(',');

/** The areas a caller means by a Range, by RangeAreas or by an address. */
const others = (target: RangeAreasTarget, value: unknown): readonly Area[] => {
  if (value instanceof HostRef && value.type === 'RangeAreas') return areas(value.target as RangeAreasTarget);
  return [cellsOf(target.workbook, target.sheet, value).area];
};

export const rangeAreasType = describe<RangeAreasTarget>('RangeAreas', {
  values: {
    address: addresses,
    addressLocal: addresses,
    areaCount: (target) => target.ranges.length,
    cellCount: (target) => areas(target).reduce((sum, area) => sum + cellCount(area), 0),
    isEntireColumn: (target) => areas(target).every(isEntireColumn),
    isEntireRow: (target) => areas(target).every(isEntireRow),
  },
  links: {
    areas: (target) => ref('RangeCollection', target),
    format: ({ workbook, sheet, ranges }) =>
      ref('RangeFormat', { workbook, sheet, areas: () => ranges.map(areaOf) } satisfies FormatTarget),
    worksheet: (target) => worksheetRef(target.workbook, target.sheet),
  },
  methods: {
    calculate: (target) => calculate(target.workbook, true),
    setDirty: (target) => target.workbook.touch(),
    clear: (target, args) => {
      const type = args.oneOf(0, clearTypes, 'All');
      for (const area of areas(target)) clearCells(target.workbook, target.sheet, area, type);
    },
    copyFrom: (target, args) => {
      const from = cellsOf(target.workbook, target.sheet, args.at(0));
      const options = { type: args.oneOf(1, copyTypes, 'All'), skipBlanks: args.flag(2), transpose: args.flag(3) };
      for (const area of areas(target)) copyCells(target.workbook, from, { sheet: target.sheet, area }, options);
    },
    getEntireColumn: (target) =>
      made(
        target,
        areas(target).map((area) => ({ ...area, row: 0, rows: ROWS })),
      ),
    getEntireRow: (target) =>
      made(
        target,
        areas(target).map((area) => ({ ...area, column: 0, columns: COLUMNS })),
      ),
    getIntersection: (target, args) => {
      const with_ = others(target, args.at(0));
      return made(
        target,
        areas(target).flatMap((area) => with_.flatMap((other) => intersection(area, other) ?? [])),
      );
    },
    getOffsetRangeAreas: (target, args) => {
      const moved = areas(target).map((area) => ({
        ...area,
        row: area.row + args.integer(0),
        column: area.column + args.integer(1),
      }));
      if (!moved.every(fits)) throw invalidArgument();
      return made(target, moved);
    },
    getSpecialCells: (target, args) => {
      const type = args.oneOf(0, specialCellTypes);
      const values = args.oneOf(1, specialValueTypes, 'All');
      return made(
        target,
        target.ranges.flatMap((range) => specialCells(range, type, values)),
      );
    },
    getUsedRangeAreas: (target, args) =>
      made(
        target,
        areas(target).flatMap((area) => usedArea(target.workbook, target.sheet, args.flag(0), area) ?? []),
      ),
  },
});

/** Ranges, of one sheet or of several. */
export const rangeCollectionType = describe<{ readonly ranges: readonly LiveRange[] }>('RangeCollection', {
  items: ({ ranges }) => ranges.map((range) => rangeRef(range.workbook, range.sheet, areaOf(range))),
});
