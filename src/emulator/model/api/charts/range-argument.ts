import type { Arguments } from '../../../rich-api/arguments';
import { HostRef } from '../../../rich-api/descriptor';
import { HostError, invalidArgument } from '../../../rich-api/host-error';
import { parseArea, splitSheet } from '../../state/address';
import { isEntireColumn, isEntireRow, type Area } from '../../state/area';
import type { Place } from '../../state/follower';
import type { LiveRange } from '../../state/range';

/** The cells that a `Range` argument stands for. */
export const placeOf = (args: Arguments, index: number): Place => {
  const value = args.object(index);
  if (value.type !== 'Range') throw invalidArgument();
  const { sheet, area } = value.target as LiveRange;
  if (area === undefined) throw new HostError('InvalidReference');
  return { sheet, area };
};

/** The cells of an argument that may be a `Range` or an address; undefined when it was left out. */
export const optionalAreaOf = (args: Arguments, index: number): Area | undefined => {
  const value = args.at(index);
  if (value === undefined || value === null || value === '') return undefined;
  if (value instanceof HostRef) return value.isNull ? undefined : placeOf(args, index).area;
  const area = parseArea(splitSheet(args.text(index)).local);
  if (area === undefined) throw invalidArgument();
  return area;
};

/** Whole rows and columns are taken as far as something stands in them. */
export const dataArea = ({ sheet, area }: Place): Area =>
  isEntireColumn(area) || isEntireRow(area) ? (sheet.contents.extent(area) ?? { ...area, rows: 1, columns: 1 }) : area;
