/** One thing measured, beside what it must not exceed or what it is compared with. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 's' | 'bytes' | 'round trips' | 'files' | 'files/s' | '×';
  /** The most it may be. */
  readonly limit?: number;
  /** What does the least possible, measured in the same run. */
  readonly peer?: number;
}

/** How a figure stands to its limit or its peer; null where it has neither. */
export const ratioOf = ({ value, limit, peer }: Figure): number | null => {
  const measure = limit ?? peer;
  return measure === undefined || measure === 0 ? null : Number((value / measure).toFixed(2));
};

/** A part of the bench: gives its figures as it finds them. */
export type Part = () => AsyncIterable<Figure>;

/** The value that `share` of the values do not exceed. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const found = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
  if (found === undefined) throw new Error('Nothing was measured.');
  return found;
};
