import { describe, HostRef } from '../../../rich-api/descriptor';
import { HostError, invalidArgument } from '../../../rich-api/host-error';
import { copyCells, copyTypes, moveCells } from '../../cells/copy';
import { deleteCells, insertCells } from '../../cells/shift-cells';
import { mergeCells, unmergeCells } from '../../cells/merge';
import { setHyperlink, hyperlinkOf } from '../../cells/hyperlink';
import { clearCells, clearTypes } from '../../cells/clear';
import { selectRange } from '../../cells/selection';
import { isEntireColumn, isEntireRow } from '../../state/area';
import { areaOf, rangeRef, type LiveRange } from '../../state/range';
import { calculate } from '../../calc/calculator';
import { isRecord } from '../../../rich-api/arguments';
import { cellsOf, type SheetArea } from './range-argument';

const place = (range: LiveRange): SheetArea => ({ sheet: range.sheet, area: areaOf(range) });

/** What changes cells: cleared, inserted, deleted, merged, copied, moved, selected. */
export const rangeChange = describe<LiveRange>('Range', {
  values: {
    hyperlink: {
      get: (range) => hyperlinkOf(range.sheet, areaOf(range)),
      set: (range, value) => {
        if (value !== null && !isRecord(value)) throw invalidArgument();
        setHyperlink(range.workbook, range.sheet, areaOf(range), value);
      },
    },
  },
  methods: {
    clear: (range, args) => clearCells(range.workbook, range.sheet, areaOf(range), args.oneOf(0, clearTypes, 'All')),
    insert: (range, args) => {
      const area = areaOf(range);
      const direction = args.oneOf(0, ['Down', 'Right'], isEntireColumn(area) ? 'Right' : 'Down');
      if ((isEntireRow(area) && direction === 'Right') || (isEntireColumn(area) && direction === 'Down'))
        throw invalidArgument();
      insertCells(range.workbook, range.sheet, area, direction);
      return rangeRef(range.workbook, range.sheet, area);
    },
    delete: (range, args) => {
      const area = areaOf(range);
      const direction = args.oneOf(0, ['Up', 'Left'], isEntireColumn(area) ? 'Left' : 'Up');
      const whole = isEntireRow(area) ? 'Up' : isEntireColumn(area) ? 'Left' : direction;
      deleteCells(range.workbook, range.sheet, area, whole);
    },
    merge: (range, args) => mergeCells(range.workbook, range.sheet, areaOf(range), args.flag(0)),
    unmerge: (range) => unmergeCells(range.workbook, range.sheet, areaOf(range)),
    copyFrom: (range, args) => {
      const options = { type: args.oneOf(1, copyTypes, 'All'), skipBlanks: args.flag(2), transpose: args.flag(3) };
      const source = args.at(0);
      if (source instanceof HostRef && source.type === 'RangeAreas') {
        throw new HostError('UnsupportedOperation', 'The emulated Excel copies from one range at a time.');
      }
      copyCells(range.workbook, cellsOf(range.workbook, range.sheet, source), place(range), options);
    },
    moveTo: (range, args) => moveCells(range.workbook, place(range), cellsOf(range.workbook, range.sheet, args.at(0))),
    select: (range) => selectRange(range.workbook, range.sheet, areaOf(range)),
    calculate: (range) => calculate(range.workbook, true),
    setDirty: (range) => range.workbook.touch(),
  },
});
