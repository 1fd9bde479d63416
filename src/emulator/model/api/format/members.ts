import { oneOf } from '../../../rich-api/arguments';
import type { AccessibleValue } from '../../../rich-api/descriptor';
import { invalidArgument } from '../../../rich-api/host-error';
import type { CellFormat } from '../../state/cell-format';
import { parseColor } from '../../state/color';
import { change, common, type FormatTarget } from './format-target';

/** One member of a format: read in common, written to every cell. `parse` refuses what Excel refuses. */
export const member = <T>(
  read: (format: CellFormat) => T,
  write: (format: CellFormat, value: T) => CellFormat,
  parse: (value: unknown) => T,
): AccessibleValue<FormatTarget> => ({
  get: (target) => common(target, read),
  set: (target, value) => {
    if (value === null) return;
    const parsed = parse(value);
    change(target, (format) => write(format, parsed));
  },
});

export const flag = (value: unknown): boolean => {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
};

export const numberIn =
  (least: number, most: number) =>
  (value: unknown): number => {
    if (typeof value !== 'number' || !(value >= least && value <= most)) throw invalidArgument();
    return value;
  };

export const text = (value: unknown): string => {
  if (typeof value !== 'string' || value === '') throw invalidArgument();
  return value;
};

export const color = (value: unknown): string => {
  const parsed = parseColor(value);
  if (parsed === undefined) throw invalidArgument();
  return parsed;
};

export const spelling =
  <const T extends string>(allowed: readonly T[]) =>
  (value: unknown): T =>
    oneOf(value, allowed);
