import { invalidArgument } from '../../rich-api/host-error';
import { FormulaSyntaxError, parseFormula } from '../calc/parser';
import { normalizeFormula } from '../calc/rewrite';
import { CellError, isErrorText, type Content } from '../state/cell';
import { parseEntry } from '../state/number-format';

/** What a caller gives a cell: null leaves it alone. */
export type Input = string | number | boolean | null;

export interface Entry {
  /** Undefined empties the cell. */
  readonly content: Content | undefined;
  /** The number format that the entry brings along into a General cell. */
  readonly format?: string;
}

/** What becomes of an entry in a cell with this number format, as if it were typed in. */
export const readEntry = (input: string | number | boolean, numberFormat: string): Entry => {
  if (typeof input !== 'string') return { content: { value: input } };
  if (input === '') return { content: undefined };
  if (input.length > 32_767) throw invalidArgument('Text in a cell can have up to 32,767 characters.');
  if (numberFormat === '@') return { content: { value: input, asText: true } };
  if (input.startsWith("'")) return { content: { value: input.slice(1), asText: true } };
  if (input.startsWith('=') && input.length > 1) return { content: { formula: checked(input), value: 0 } };
  const spelled = input.toUpperCase();
  if (isErrorText(spelled)) return { content: { value: CellError.of(spelled) } };
  const parsed = parseEntry(input);
  if (parsed === undefined) return { content: { value: input } };
  const content = { value: parsed.value };
  return parsed.format === undefined ? { content } : { content, format: parsed.format };
};

/** The formula as Excel keeps it: references and functions in capitals. One that makes no sense is refused. */
const checked = (formula: string): string => {
  if (formula.length > 8192) throw invalidArgument();
  try {
    parseFormula(formula);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) throw invalidArgument();
    throw error;
  }
  return normalizeFormula(formula);
};
