import { CellError, isErrorText, type CellValue, type ErrorText } from '../state/cell';
import { parseEntry } from '../state/number-format';
import type { Area } from '../state/area';
import type { Sheet } from '../state/sheet';

/** What a formula computes with: a cell's value, or null for an empty cell or argument. */
export type Value = CellValue | null;
export type Matrix = readonly (readonly Value[])[];

/** A place in the workbook, before its values are looked at. */
export class Reference {
  constructor(
    readonly sheet: Sheet,
    readonly area: Area,
  ) {}
}

export type Result = Value | Matrix | Reference;

export const isMatrix = (result: Result): result is Matrix => Array.isArray(result);

/** An error on its way from where it arose to the formula's result. */
export class Raised extends Error {
  constructor(readonly error: CellError) {
    super(error.text);
  }
}

export const fail = (text: ErrorText): Raised => new Raised(CellError.of(text));

/** A value as a number, the way arithmetic reads it: TRUE is 1, an empty cell 0, `"12"` 12. */
export const number = (value: Value): number => {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof CellError) throw new Raised(value);
  const parsed = numberFromText(value);
  if (parsed === undefined) throw fail('#VALUE!');
  return parsed;
};

/** Text that would be a number if it were typed into a cell, as that number: `"12%"`, `"1/2/2024"`. */
export const numberFromText = (entered: string): number | undefined => {
  const parsed = parseEntry(entered)?.value;
  return typeof parsed === 'number' ? parsed : undefined;
};

export const text = (value: Value): string => {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof CellError) throw new Raised(value);
  return numberText(value);
};

/** A number with up to 15 digits, as `&` writes it. */
export const numberText = (value: number): string => {
  const rounded = Number(value.toPrecision(15));
  const size = Math.abs(rounded);
  if (size !== 0 && (size >= 1e21 || size < 1e-9)) {
    return rounded
      .toExponential()
      .toUpperCase()
      .replace(/E([+-])(\d)$/, 'E$10$2');
  }
  return String(rounded).toUpperCase();
};

export const flag = (value: Value): boolean => {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') {
    if (/^true$/i.test(value)) return true;
    if (/^false$/i.test(value)) return false;
  }
  return number(value) !== 0;
};

/** A JavaScript number as a cell shows it: what is not finite is `#NUM!`. */
export const finite = (value: number): Value => (Number.isFinite(value) ? value : CellError.of('#NUM!'));

const rank = (value: Value): number => (typeof value === 'boolean' ? 3 : typeof value === 'string' ? 2 : 1);

/** Excel's order: numbers, then text without regard to case, then FALSE and TRUE. An empty cell equals 0, `""` and FALSE. */
export const compare = (left: Value, right: Value): number => {
  if (left instanceof CellError) throw new Raised(left);
  if (right instanceof CellError) throw new Raised(right);
  const a = left ?? emptyLike(right);
  const b = right ?? emptyLike(left);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  return Number(a) - Number(b);
};

export const compareText = (a: string, b: string): number => {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x === y ? 0 : x.localeCompare(y, 'en') || (x < y ? -1 : 1);
};

const emptyLike = (other: Value): Exclude<Value, null> =>
  typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;

/** Text that came from outside as an error's spelling, as the error itself. */
export const errorFrom = (spelled: string): CellError => CellError.of(isErrorText(spelled) ? spelled : '#VALUE!');

/** Does `work`; an error raised in it becomes its result. */
export const caught = <T>(work: () => T): T | CellError => {
  try {
    return work();
  } catch (error) {
    if (error instanceof Raised) return error.error;
    throw error;
  }
};
