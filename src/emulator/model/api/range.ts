import { describe } from '../../rich-api/descriptor';
import { HostError, invalidArgument } from '../../rich-api/host-error';
import type { Area } from '../state/area';
import { plain, type CellValue } from '../state/cell';
import { fullAddress, type LiveRange } from '../state/range';
import { tableFollower } from '../tables/follower';

const areaOf = (range: LiveRange): Area => {
  if (range.area === undefined) throw new HostError('InvalidReference');
  return range.area;
};

export const rangeType = describe<LiveRange>('Range', {
  values: {
    address: (range) => fullAddress(range.sheet, areaOf(range)),
    rowCount: (range) => areaOf(range).rows,
    columnCount: (range) => areaOf(range).columns,
    values: {
      get: (range) => {
        const { row, column, rows, columns } = areaOf(range);
        return Array.from({ length: rows }, (_, r) =>
          Array.from({ length: columns }, (_unused, c) =>
            plain(range.sheet.contents.get(row + r, column + c)?.value ?? ''),
          ),
        );
      },
      set: (range, value) => {
        const { row, column, rows, columns } = areaOf(range);
        if (!Array.isArray(value) || value.length !== rows) throw invalidArgument();
        value.forEach((line: unknown, r) => {
          if (!Array.isArray(line) || line.length !== columns) throw invalidArgument();
          line.forEach((cell: CellValue, c) => range.sheet.contents.set(row + r, column + c, { value: cell }));
        });
        tableFollower.written?.(range.workbook, range.sheet, areaOf(range));
      },
    },
  },
});
