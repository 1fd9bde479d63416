/** Sums of decimal weights carry noise in the last bits; nothing in the method is finer than this. */
const NOISE = 1e-9;

/** Rounds half up to an integer, as one does with a pencil: 46.5 gives 47 although binary fractions may say 46.49999…. */
export function roundHalfUp(value: number): number {
  return Math.floor(value + 0.5 + NOISE);
}

/** Rounds half up to one decimal: how a theme score is shown. */
export function roundToTenth(value: number): number {
  return Math.floor(value * 10 + 0.5 + NOISE) / 10;
}

/** `value ≥ threshold`, on the unrounded value, deaf to binary noise. */
export function reaches(value: number, threshold: number): boolean {
  return value >= threshold - NOISE;
}
