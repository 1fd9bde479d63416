import { HostRef } from '../../rich-api/descriptor';
import { isRecord, oneOf } from '../../rich-api/arguments';
import { invalidArgument } from '../../rich-api/host-error';
import { serialOf } from '../calc/functions/dates';
import { FormulaSyntaxError, parseFormula } from '../calc/parser';
import { absoluteAddress, quoteSheetName } from '../state/address';
import { areaOf, type LiveRange } from '../state/range';
import type { Sheet } from '../state/sheet';
import { COMPARED, OPERATORS, type Compared, type ValidationRule } from '../state/validation';

/** Excel's own limit for a list typed into the dialogue. */
const MAX_LIST = 255;

/** Reads a rule as Office.js gives it: an object with one member that names the kind. */
export const readRule = (value: unknown, home: Sheet): ValidationRule => {
  if (!isRecord(value)) throw invalidArgument();
  const given = Object.entries(value).filter(([, part]) => part !== undefined && part !== null);
  const [first, ...more] = given;
  if (first === undefined) return { kind: 'none' };
  const [name, part] = first;
  if (more.length > 0 || !isRecord(part)) throw invalidArgument();
  const kind = oneOf(name, [...COMPARED, 'list', 'custom']);
  if (kind === 'list') return readList(part, home);
  if (kind === 'custom') return { kind, formula: readFormula(part['formula']) };
  return readComparison(kind, part, home);
};

const readList = (part: Readonly<Record<string, unknown>>, home: Sheet): ValidationRule => {
  const { inCellDropDown = true } = part;
  if (typeof inCellDropDown !== 'boolean') throw invalidArgument();
  const source = part['source'];
  if (source instanceof HostRef) return { kind: 'list', source: rangeFormula(source, home), inCellDropDown };
  if (typeof source !== 'string' || source.trim() === '') throw invalidArgument();
  if (source.startsWith('=')) return { kind: 'list', source: readFormula(source), inCellDropDown };
  if (source.length > MAX_LIST) throw invalidArgument();
  return { kind: 'list', source, inCellDropDown };
};

const readComparison = (kind: Compared, part: Readonly<Record<string, unknown>>, home: Sheet): ValidationRule => {
  const operator = oneOf(part['operator'] ?? 'Between', OPERATORS);
  const needsTwo = operator === 'Between' || operator === 'NotBetween';
  const formula1 = readOperand(kind, part['formula1'], home);
  if (!needsTwo) return { kind, operator, formula1 };
  return { kind, operator, formula1, formula2: readOperand(kind, part['formula2'], home) };
};

const readOperand = (kind: Compared, value: unknown, home: Sheet): string => {
  if (value instanceof HostRef) return rangeFormula(value, home);
  if (typeof value === 'number' && Number.isFinite(value)) return `=${String(value)}`;
  if (typeof value !== 'string' || value.trim() === '') throw invalidArgument();
  if (value.startsWith('=')) return readFormula(value);
  if (Number.isFinite(Number(value))) return `=${value.trim()}`;
  const serial = kind === 'date' || kind === 'time' ? serialOfText(value) : undefined;
  if (serial === undefined) throw invalidArgument();
  return `=${String(serial)}`;
};

const ISO = /^(?:(\d{4})-(\d{1,2})-(\d{1,2}))?(?:[T ]?(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?Z?$/;

/** The serial number of a date, a time or both, written as in ISO 8601. */
const serialOfText = (text: string): number | undefined => {
  const found = ISO.exec(text.trim());
  if (found === null || text.trim() === '') return undefined;
  const [year, month, day, hour = 0, minute = 0, second = 0] = found
    .slice(1)
    .map((part: string | undefined) => (part === undefined ? undefined : Number(part)));
  const date = year === undefined ? 0 : serialOf(year, (month ?? 1) - 1, day ?? 1);
  return date + (hour * 3600 + minute * 60 + second) / 86_400;
};

const readFormula = (value: unknown): string => {
  if (typeof value !== 'string' || !value.startsWith('=')) throw invalidArgument();
  try {
    parseFormula(value);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) throw invalidArgument();
    throw error;
  }
  return value;
};

/** A range given as an object, as the formula Excel keeps for it. */
const rangeFormula = (reference: HostRef, home: Sheet): string => {
  if (reference.type !== 'Range') throw invalidArgument();
  const range = reference.target as LiveRange;
  const prefix = range.sheet === home ? '' : `${quoteSheetName(range.sheet.name)}!`;
  return `=${prefix}${absoluteAddress(areaOf(range))}`;
};
