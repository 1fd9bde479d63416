import { describe, ref } from '../../../rich-api/descriptor';
import { spillArea } from '../../calc/spills';
import { cellCount, isEntireColumn, isEntireRow, lastColumn, lastRow } from '../../state/area';
import { areaOf, fullAddress, type LiveRange } from '../../state/range';
import { worksheetRef } from '../worksheet-ref';

const LARGEST_COUNT = 2_147_483_647;

/** Where a range is and how large: its address, rows and columns, place on the sheet in points. */
export const rangePlace = describe<LiveRange>('Range', {
  values: {
    address: (range) => fullAddress(range.sheet, areaOf(range)),
    addressLocal: (range) => fullAddress(range.sheet, areaOf(range)),
    rowIndex: (range) => areaOf(range).row,
    columnIndex: (range) => areaOf(range).column,
    rowCount: (range) => areaOf(range).rows,
    columnCount: (range) => areaOf(range).columns,
    cellCount: (range) => {
      const count = cellCount(areaOf(range));
      return count > LARGEST_COUNT ? -1 : count;
    },
    isEntireColumn: (range) => isEntireColumn(areaOf(range)),
    isEntireRow: (range) => isEntireRow(areaOf(range)),
    hasSpill: (range) => {
      const { row, column } = areaOf(range);
      const one = cellCount(areaOf(range)) === 1;
      const inSpill = range.sheet.spilled.extent(areaOf(range)) !== undefined;
      return one ? inSpill || spillArea(range.sheet, row, column) !== undefined : inSpill ? null : false;
    },
    top: (range) => range.sheet.rows.offset(areaOf(range).row),
    left: (range) => range.sheet.columns.offset(areaOf(range).column),
    height: (range) => range.sheet.rows.offset(lastRow(areaOf(range)) + 1) - range.sheet.rows.offset(areaOf(range).row),
    width: (range) =>
      range.sheet.columns.offset(lastColumn(areaOf(range)) + 1) - range.sheet.columns.offset(areaOf(range).column),
  },
  links: {
    worksheet: (range) => worksheetRef(range.workbook, range.sheet),
    format: (range) => ref('RangeFormat', formatTarget(range)),
    sort: (range) => ref('RangeSort', range),
  },
});

/** What members of the format classes work on: the cells of one range or of several on a sheet. */
const formatTarget = (
  range: LiveRange,
): { workbook: LiveRange['workbook']; sheet: LiveRange['sheet']; areas: () => unknown } => ({
  workbook: range.workbook,
  sheet: range.sheet,
  areas: () => [areaOf(range)],
});
