import type { Arguments } from '../../../rich-api/arguments';
import { describe, HostRef } from '../../../rich-api/descriptor';
import { invalidArgument, itemNotFound } from '../../../rich-api/host-error';
import { spillArea } from '../../calc/spills';
import { valueAt } from '../../cells/read';
import { area, between, bounding, containsCell, lastColumn, lastRow, type Area } from '../../state/area';
import { currentRegion } from '../../cells/current-region';
import { directions, edge } from '../../cells/edge';
import { areaOf, rangeRef, type LiveRange } from '../../state/range';
import { cellsOf } from './range-argument';

/** The cell to start from: the one given, else the range's first. It must lie in the range. */
const active = (range: LiveRange, args: Arguments): Area => {
  const of = areaOf(range);
  if (!args.has(1)) return area(of.row, of.column);
  const given = args.at(1);
  const cell = given instanceof HostRef && given.isNull ? undefined : cellsOf(range.workbook, range.sheet, given).area;
  if (cell === undefined || !containsCell(of, cell.row, cell.column)) throw invalidArgument();
  return area(cell.row, cell.column);
};

const at = (range: LiveRange, to: Area): HostRef => rangeRef(range.workbook, range.sheet, to);

/** Ranges found by looking at what the cells hold. */
export const rangeEdge = describe<LiveRange>('Range', {
  methods: {
    getRangeEdge: (range, args) => {
      const cell = active(range, args);
      const [row, column] = edge(range, cell.row, cell.column, args.oneOf(0, directions));
      return at(range, area(row, column));
    },
    getExtendedRange: (range, args) => {
      const of = areaOf(range);
      const direction = args.oneOf(0, directions);
      const cell = active(range, args);
      const [row, column] = edge(range, cell.row, cell.column, direction);
      const across = direction === 'Left' || direction === 'Right';
      const reach = across
        ? between(of.row, column, lastRow(of), column)
        : between(row, of.column, row, lastColumn(of));
      return at(range, bounding(of, reach));
    },
    getSurroundingRegion: (range) => at(range, currentRegion(range.sheet, areaOf(range))),
    getSurroundingDataRegion: (range) => at(range, currentRegion(range.sheet, areaOf(range))),
    getSpillingToRange: (range) => {
      const { row, column } = areaOf(range);
      valueAt(range.workbook, range.sheet, row, column);
      const spilled = spillArea(range.sheet, row, column);
      if (spilled === undefined) throw itemNotFound();
      return at(range, spilled);
    },
    getSpillParent: (range) => {
      const { row, column } = areaOf(range);
      valueAt(range.workbook, range.sheet, row, column);
      const cell = range.sheet.spilled.get(row, column);
      if (cell !== undefined) return at(range, area(cell.row, cell.column));
      if (spillArea(range.sheet, row, column) === undefined) throw itemNotFound();
      return at(range, area(row, column));
    },
  },
});
