import { ref, type HostRef } from '../../../rich-api/descriptor';
import { invalidArgument } from '../../../rich-api/host-error';
import { FormulaSyntaxError, parseFormula } from '../../calc/parser';
import type { ConditionalFormat, ConditionalStyle } from '../../state/conditional/conditional-format';
import { requireAllowed } from '../../state/protection';
import { parseColor } from '../../state/color';
import type { SheetTarget } from '../worksheet-ref';

/** What members of a conditional format's classes work on; `part` is the piece of its state that a class shows. */
export interface ConditionalPart<T> extends SheetTarget {
  readonly format: ConditionalFormat;
  readonly part: T;
}

export const conditionalRef = (target: SheetTarget, format: ConditionalFormat): HostRef =>
  ref('ConditionalFormat', {
    workbook: target.workbook,
    sheet: target.sheet,
    format,
    part: format,
  } satisfies ConditionalPart<ConditionalFormat>);

export const pieceRef = (type: string, from: ConditionalPart<unknown>, part: object): HostRef =>
  ref(type, { ...from, part } satisfies ConditionalPart<object>);

export const styleRef = (from: ConditionalPart<unknown>, style: ConditionalStyle): HostRef =>
  pieceRef('ConditionalRangeFormat', from, style);

/** A sheet protected without `allowFormatCells` refuses every change, and whoever looks at the sheet sees a new one. */
export const changing = ({ sheet, workbook }: SheetTarget): void => {
  requireAllowed(sheet, 'allowFormatCells');
  workbook.touch();
};

/** A formula that can be parsed, with its `=`. Numbers and words without one are constants, as in Excel's dialogs. */
export const asFormula = (value: unknown): string => {
  if (typeof value === 'number' || typeof value === 'boolean') return `=${String(value).toUpperCase()}`;
  if (typeof value !== 'string' || value.trim() === '') throw invalidArgument();
  const formula = value.startsWith('=') ? value : constant(value.trim());
  try {
    parseFormula(formula);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) throw invalidArgument();
    throw error;
  }
  return formula;
};

const constant = (text: string): string => {
  const plain = Number.isFinite(Number(text)) || text.startsWith('"') || /^(true|false)$/i.test(text);
  return plain || /^\$?[A-Za-z]{1,3}\$?[0-9]+$/.test(text) ? `=${text}` : `="${text.replaceAll('"', '""')}"`;
};

/** A colour, or `''` where there may be none. */
export const asColorOrNone = (value: unknown): string => {
  if (value === '' || value === null) return '';
  const color = parseColor(value);
  if (color === undefined) throw invalidArgument();
  return color;
};
