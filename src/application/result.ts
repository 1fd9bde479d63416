/** Why a use case did not do its work. Its sentence is made in text/. */
export type FailureCode =
  /** A cell is being edited in Excel. */
  | 'cellEditing'
  /** A sheet is protected by its owner; `place` is its name. */
  | 'protectedSheet'
  /** What was typed is saved, while scores or titles on a protected sheet are behind; `place` is its name. */
  | 'sheetBehind'
  /** The workbook's structure is protected: no sheet can be added. */
  | 'protectedWorkbook'
  /** The workbook, or this fiche (made by a newer version), can only be read. */
  | 'readOnly'
  /** A sheet, table or name of the fiche is gone; `place` names it. */
  | 'missingPart'
  /** A text is longer than a cell of Excel holds; `place` is its length in characters. Nothing was written. */
  | 'textTooLong'
  /** Excel refuses to move cells to make room for a row; `place` is the sheet, where known. */
  | 'noRoom'
  /** Someone changed the sheet meanwhile and the place to write could not be found again. */
  | 'changedMeanwhile'
  /** This Excel lacks what the action needs; `place` is the requirement set. */
  | 'unsupported'
  /** Sheets that were begun could not be finished nor taken away again; `place` names them. */
  | 'halfBuilt'
  /** Excel is busy or did not answer; trying again may do. */
  | 'busy'
  /** The connection to the workbook is lost; the pane must be reloaded. */
  | 'disconnected'
  /** The questionnaire on its sheet has faults, and cannot be applied. */
  | 'unsoundQuestionnaire'
  /** A file is no workbook and no exported fiche, or a .json that breaks off. */
  | 'unreadableFile'
  /** A workbook file that breaks off or contradicts itself. */
  | 'damagedFile'
  /** A workbook of another kind: .xls, .xlsb, .ods. */
  | 'oldFormatFile'
  /** A file is encrypted with a password. */
  | 'encryptedFile'
  /** A file passes the bounds on size, entries or cells. */
  | 'fileTooLarge'
  /** A readable workbook or .json that holds no fiche. */
  | 'notAFiche'
  /** A file made by a newer version, which says more than this one can read. */
  | 'newerFile'
  /** A part of the add-in that is fetched when it is wanted could not be fetched. Nothing was done. */
  | 'partNotFetched'
  | 'unexpected';

export interface Failure {
  readonly code: FailureCode;
  /** The use case that failed, e.g. `saveAnswer`. */
  readonly useCase: string;
  readonly place?: string;
  /** For the log only, never shown. */
  readonly cause?: unknown;
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failed(failure: Failure): Result<never> {
  return { ok: false, failure };
}
