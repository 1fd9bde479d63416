import { describe } from '../../../rich-api/descriptor';
import { sortFields } from '../../sorting/order';
import { sortArea } from '../../sorting/sort';
import { areaOf, type LiveRange } from '../../state/range';

export const rangeSortType = describe<LiveRange>('RangeSort', {
  methods: {
    apply: (range, args) => {
      const axis = args.oneOf(3, ['Rows', 'Columns'], 'Rows') === 'Rows' ? 'row' : 'column';
      const whole = areaOf(range);
      const head = args.flag(2) ? 1 : 0;
      const area =
        axis === 'row'
          ? { ...whole, row: whole.row + head, rows: whole.rows - head }
          : { ...whole, column: whole.column + head, columns: whole.columns - head };
      const fields = sortFields(args.at(0), axis === 'row' ? area.columns : area.rows);
      args.oneOf(4, ['PinYin', 'StrokeCount'], 'PinYin');
      sortArea(range.workbook, range.sheet, area, { fields, matchCase: args.flag(1), axis });
    },
  },
});
