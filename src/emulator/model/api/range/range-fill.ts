import { describe } from '../../../rich-api/descriptor';
import { invalidArgument } from '../../../rich-api/host-error';
import { autoFill, autoFillTypes } from '../../cells/auto-fill';
import { areaOf, type LiveRange } from '../../state/range';
import { cellsOf } from './range-argument';

export const rangeFill = describe<LiveRange>('Range', {
  methods: {
    autoFill: (range, args) => {
      const type = args.oneOf(1, autoFillTypes, 'FillDefault');
      const to = args.has(0)
        ? cellsOf(range.workbook, range.sheet, args.at(0))
        : { sheet: range.sheet, area: areaOf(range) };
      if (to.sheet !== range.sheet) throw invalidArgument();
      autoFill(range.workbook, range.sheet, areaOf(range), to.area, type);
    },
  },
});
