/** An error a cell shows, as Excel spells it. */
export const ERRORS = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
] as const;
export type ErrorText = (typeof ERRORS)[number];

/** An error value, kept apart from text that merely looks like one. There is one of each. */
export class CellError {
  private static readonly all = new Map<ErrorText, CellError>();

  private constructor(readonly text: ErrorText) {}

  static of(text: ErrorText): CellError {
    const found = CellError.all.get(text) ?? new CellError(text);
    CellError.all.set(text, found);
    return found;
  }
}

/** What a cell shows: a constant, or what its formula came to. `''` is an empty result. */
export type CellValue = string | number | boolean | CellError;

/** What a cell holds. Formulas are kept in English with A1 addresses, starting with `=`. */
export interface Content {
  readonly formula?: string;
  readonly value: CellValue;
  /** Entered with a leading apostrophe, or as text in a text cell: never reinterpreted. */
  readonly asText?: boolean;
}

export const isErrorText = (text: string): text is ErrorText => (ERRORS as readonly string[]).includes(text);

/** A value as Office.js gives it: errors as their text. */
export const plain = (value: CellValue): string | number | boolean => (value instanceof CellError ? value.text : value);
