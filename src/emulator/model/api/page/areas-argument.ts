import type { Arguments } from '../../../rich-api/arguments';
import { HostRef } from '../../../rich-api/descriptor';
import { invalidArgument } from '../../../rich-api/host-error';
import type { Area } from '../../state/area';
import { areaOf } from '../../state/range';
import { cellsOf } from '../range/range-argument';
import type { RangeAreasTarget } from '../range/range-areas-ref';
import type { SheetTarget } from '../worksheet-ref';

/** The areas that a Range, a RangeAreas or an address with commas stands for; all on the target's own sheet. */
export const areasArgument = ({ workbook, sheet }: SheetTarget, args: Arguments, index: number): Area[] => {
  const value = args.at(index);
  if (value instanceof HostRef && value.type === 'RangeAreas') {
    const { sheet: on, ranges } = value.target as RangeAreasTarget;
    if (on !== sheet) throw invalidArgument();
    return ranges.map(areaOf);
  }
  const parts = typeof value === 'string' ? value.split(',').map((part) => part.trim()) : [value];
  return parts.map((part) => {
    const found = cellsOf(workbook, sheet, part);
    if (found.sheet !== sheet) throw invalidArgument();
    return found.area;
  });
};

/** The one area of an argument. */
export const areaArgument = (target: SheetTarget, args: Arguments, index: number): Area => {
  const [only, ...others] = areasArgument(target, args, index);
  if (only === undefined || others.length > 0) throw invalidArgument();
  return only;
};
