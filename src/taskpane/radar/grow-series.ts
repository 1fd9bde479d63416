import type { RadarSeries } from './radar-series';

/** Whether curves can turn into others: as many, under the same names, with as many values. */
export function sameCurves(from: readonly RadarSeries[], to: readonly RadarSeries[]): boolean {
  return (
    from.length === to.length &&
    from.every(({ name, values }, i) => {
      const other = to[i];
      return other?.name === name && other.values.length === values.length;
    })
  );
}

/** Curves a share of the way, 0 to 1, to others. A value that comes grows from `min`; one that goes is gone at once. */
export function grown(
  from: readonly RadarSeries[],
  to: readonly RadarSeries[],
  share: number,
  min: number,
): readonly RadarSeries[] {
  return to.map(({ name, values }, curve) => ({
    name,
    values: values.map((value, index) => {
      if (value === null) return null;
      const start = from[curve]?.values[index] ?? min;
      return start + (value - start) * share;
    }),
  }));
}
