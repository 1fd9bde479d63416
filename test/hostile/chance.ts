/** Where chances come from, the same for the same seed. */
export interface Chance {
  /** A whole number from 0 to under `count`. */
  readonly below: (count: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(of: readonly T[]) => T | undefined;
}
