import { describe, type AccessibleValue } from '../../../rich-api/descriptor';
import { invalidArgument } from '../../../rich-api/host-error';
import { raise, worksheetEvent } from '../../events';
import { areaAddress } from '../../state/address';
import { lastColumn, lastRow } from '../../state/area';
import { requireAllowed } from '../../state/protection';
import { areaOf, type LiveRange } from '../../state/range';

type Axis = 'rows' | 'columns';

const span = (range: LiveRange, axis: Axis): readonly [number, number] => {
  const of = areaOf(range);
  return axis === 'rows' ? [of.row, lastRow(of)] : [of.column, lastColumn(of)];
};

/** Whether all rows or columns of a range are hidden; null where only some are. */
const isHidden = (range: LiveRange, axis: Axis): boolean | null => {
  const [from, to] = span(range, axis);
  const hidden = [...range.sheet[axis].hidden.keys()].filter((at) => at >= from && at <= to).length;
  return hidden === 0 ? false : hidden === to - from + 1 ? true : null;
};

const hide = (range: LiveRange, axis: Axis, hidden: boolean): void => {
  requireAllowed(range.sheet, axis === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  const [from, to] = span(range, axis);
  for (let at = from; at <= to; at += 1) {
    if (hidden) range.sheet[axis].hidden.set(at, true);
    else range.sheet[axis].hidden.delete(at);
  }
  range.workbook.touch();
  if (axis === 'rows') {
    raise(range.workbook, range.sheet, worksheetEvent.rowHiddenChanged, {
      address: areaAddress({ ...areaOf(range), column: 0, columns: 16_384 }),
      changeType: hidden ? 'Hidden' : 'Unhidden',
    });
  }
};

const member = (axis: Axis): AccessibleValue<LiveRange> => ({
  get: (range) => isHidden(range, axis),
  set: (range, value) => {
    if (typeof value !== 'boolean') throw invalidArgument();
    hide(range, axis, value);
  },
});

const group = (range: LiveRange, axis: Axis, by: number): void => {
  const [from, to] = span(range, axis);
  const { levels } = range.sheet[axis];
  for (let at = from; at <= to; at += 1) {
    const level = (levels.get(at) ?? 0) + by;
    if (level > 7) throw invalidArgument();
    if (level <= 0) levels.delete(at);
    else levels.set(at, level);
  }
  range.workbook.touch();
};

const groupOptions = ['ByRows', 'ByColumns'] as const;
const axisOf = (option: (typeof groupOptions)[number]): Axis => (option === 'ByRows' ? 'rows' : 'columns');

/** Hidden rows and columns, and the outline that groups them. */
export const rangeVisibility = describe<LiveRange>('Range', {
  values: {
    rowHidden: member('rows'),
    columnHidden: member('columns'),
    hidden: (range) => {
      const [rows, columns] = [isHidden(range, 'rows'), isHidden(range, 'columns')];
      if (rows === true || columns === true) return true;
      return rows === false && columns === false ? false : null;
    },
  },
  methods: {
    group: (range, args) => group(range, axisOf(args.oneOf(0, groupOptions)), 1),
    ungroup: (range, args) => group(range, axisOf(args.oneOf(0, groupOptions)), -1),
    hideGroupDetails: (range, args) => hide(range, axisOf(args.oneOf(0, groupOptions)), true),
    showGroupDetails: (range, args) => hide(range, axisOf(args.oneOf(0, groupOptions)), false),
  },
});
