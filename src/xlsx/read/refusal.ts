/** Why a file is not read at all. */
export type Refusal =
  /** Neither a .xlsx nor anything near it: no zip, or a zip of something else. */
  | 'notAWorkbook'
  /** A workbook with a password. */
  | 'encrypted'
  /** .xls, .xlsb, .ods: workbooks of another kind. */
  | 'oldFormat'
  /** A zip or XML that breaks off, contradicts itself, or holds what no workbook holds. */
  | 'damaged'
  /** More bytes, entries or cells than `LIMITS` allows. */
  | 'tooLarge';

/** Carries a refusal out of the depth of a part; never leaves this room. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal);
  }
}

/** Bounds on what is read. A fiche with forty data sets is far below each. */
export const LIMITS = {
  /** Bytes of the file. */
  file: 100_000_000,
  entries: 10_000,
  /** Bytes of all parts together, once inflated. */
  inflated: 1_000_000_000,
  /** Bytes of one XML part, once inflated. */
  part: 300_000_000,
  cells: 3_000_000,
} as const;
