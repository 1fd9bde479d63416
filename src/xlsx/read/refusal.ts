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
  | 'tooLarge'
  /** A defect of this reader's own, which says nothing of the file. */
  | 'internalError';

/** Carries a refusal out of the depth of a part; never leaves this room. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal);
  }
}

/** Bounds on what is read, so that a pane does not run out of memory. A fiche with forty data sets is far below each. */
export const LIMITS = {
  /** Bytes of the file. */
  file: 50_000_000,
  entries: 10_000,
  /** Bytes of all parts together, once inflated. */
  inflated: 400_000_000,
  /** Bytes of one XML part, once inflated. */
  part: 200_000_000,
  /** Elements held at one time of one part; rows of a sheet are let go one by one. */
  elements: 2_000_000,
  /** Attributes of one element. */
  attributes: 1_000,
  /** Characters of one text, value or comment of XML; a cell holds 32,767, which may be written as seven times as many. */
  text: 1_000_000,
  /** How often the texts of one part may go on after a comment or the like. */
  joins: 10_000,
  /** Cells that hold something or have a look, in all sheets. So many may be asked for in tables too, blank ones included. */
  cells: 1_500_000,
  /** Characters of one formula; Excel takes 8,192, and a file writes some of them as several. */
  formula: 32_767,
  /** Characters of all formulas that cells share, once written out for each of them. */
  sharedFormulas: 50_000_000,
} as const;
