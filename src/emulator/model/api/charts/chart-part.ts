import { ref, type AccessibleValue, type HostRef } from '../../../rich-api/descriptor';
import { oneOf } from '../../../rich-api/arguments';
import { invalidArgument } from '../../../rich-api/host-error';
import type { Chart } from '../../state/charts/chart';
import { parseColor } from '../../state/color';
import { requireAllowed } from '../../state/protection';
import type { SheetTarget } from '../worksheet-ref';

/** What members of a chart's classes work on: one part of the chart's state, and where it belongs. */
export interface ChartPart<T> extends SheetTarget {
  readonly chart: Chart;
  readonly part: T;
}

/** Another part of the same chart. */
export const partRef = (type: string, from: ChartPart<unknown>, part: object): HostRef =>
  ref(type, { ...from, part } satisfies ChartPart<object>);

/** A sheet protected without `allowEditObjects` refuses every change to its charts. */
export const requireEditableChart = ({ sheet, workbook }: SheetTarget): void => {
  requireAllowed(sheet, 'allowEditObjects');
  workbook.touch();
};

/** A member that is kept as it was set, after `check` has read it. Absent, it reads as `otherwise`. */
export const kept = <K extends string, V>(
  key: K,
  check: (value: unknown) => V,
  otherwise?: unknown,
): AccessibleValue<ChartPart<Partial<Record<K, V | undefined>>>> => ({
  get: ({ part }) => part[key] ?? otherwise,
  set: (target, value) => {
    requireEditableChart(target);
    const checked = check(value);
    const { part }: { part: Partial<Record<K, V>> } = target as ChartPart<Partial<Record<K, V>>>;
    part[key] = checked;
  },
});

export const flag = <K extends string>(
  key: K,
  otherwise?: boolean,
): AccessibleValue<ChartPart<Partial<Record<K, boolean | undefined>>>> => kept(key, asFlag, otherwise);

export const text = <K extends string>(
  key: K,
  otherwise?: string,
): AccessibleValue<ChartPart<Partial<Record<K, string | undefined>>>> => kept(key, asText, otherwise);

/** A number within bounds, both allowed. */
export const number = <K extends string>(
  key: K,
  bounds: Bounds = {},
  otherwise?: number | null,
): AccessibleValue<ChartPart<Partial<Record<K, number | undefined>>>> =>
  kept(key, (value) => asNumber(value, bounds), otherwise);

/** One of an enumeration's values, whose case Excel does not mind. */
export const choice = <K extends string, const T extends string>(
  key: K,
  options: readonly T[],
  otherwise?: T,
): AccessibleValue<ChartPart<Partial<Record<K, T | undefined>>>> =>
  kept(key, (value) => oneOf(value, options), otherwise);

export const color = <K extends string>(
  key: K,
  otherwise?: string,
): AccessibleValue<ChartPart<Partial<Record<K, string | undefined>>>> => kept(key, asColor, otherwise);

export interface Bounds {
  readonly least?: number;
  readonly most?: number;
  readonly whole?: boolean;
}

export const asFlag = (value: unknown): boolean => {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
};

export const asText = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  throw invalidArgument();
};

export const asNumber = (value: unknown, { least, most, whole = false }: Bounds = {}): number => {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument();
  if (whole && !Number.isInteger(value)) throw invalidArgument();
  if (value < (least ?? value) || value > (most ?? value)) throw invalidArgument();
  return value;
};

export const asColor = (value: unknown): string => {
  const found = parseColor(value);
  if (found === undefined) throw invalidArgument();
  return found;
};

/** Degrees: -90 to 90, or 180 for letters one above the other. */
export const asOrientation = (value: unknown): number =>
  value === 180 ? 180 : asNumber(value, { least: -90, most: 90 });
