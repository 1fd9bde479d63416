/** Why a file is not in a synthesis. Its sentence is among the words of the sheets. */
export type RefusalReason =
  /** Its bytes could not be had: moved meanwhile, or no right to read it. */
  | 'unreachable'
  /** Neither a workbook nor an exported fiche. */
  | 'notAWorkbook'
  /** A workbook with a password. */
  | 'encrypted'
  /** .xls, .xlsb, .ods. */
  | 'oldFormat'
  | 'damaged'
  | 'tooLarge'
  /** A readable workbook or .json that holds no fiche. */
  | 'notAFiche'
  /** Made by a newer version of the add-in, which may count otherwise. */
  | 'newer'
  /** A defect of the reader's own. */
  | 'unexpected';

/** A file that was chosen and is not in the synthesis. */
export interface RefusedFile {
  readonly file: string;
  readonly reason: RefusalReason;
}
