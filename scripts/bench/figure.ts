/** One thing measured, beside what it must not exceed or what it is compared with. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 's' | 'bytes' | 'round trips' | 'files' | '×' | Rate;
  /** The most it may be; of a rate, the least. */
  readonly limit?: number;
  /** What does the least possible, or what people would use instead, measured in the same run. */
  readonly peer?: number;
}

/** So many a second: more is better. */
type Rate = 'files/s' | 'fiches/s';

const isRate = (unit: Figure['unit']): unit is Rate => unit.endsWith('/s');

/** How a figure stands to its limit or its peer, 1 or less being as good or better; null where it has neither. */
export const ratioOf = ({ value, unit, limit, peer }: Figure): number | null => {
  const measure = limit ?? peer;
  if (measure === undefined || measure === 0) return null;
  return Number((isRate(unit) ? measure / value : value / measure).toFixed(2));
};

/** A part of the bench: gives its figures as it finds them. */
export type Part = () => AsyncIterable<Figure> | Iterable<Figure>;

/** The value that `share` of the values do not exceed. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const found = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
  if (found === undefined) throw new Error('Nothing was measured.');
  return found;
};
