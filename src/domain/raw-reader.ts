import { isIsoDate } from './iso-date';
import type { Problem, ProblemCode } from './problem';

/** Reads values out of something of unknown shape, noting each that is not what it should be. Never throws. */
export class RawReader {
  readonly problems: Problem[] = [];

  note(code: ProblemCode, place: string, found?: unknown): void {
    this.problems.push(found === undefined ? { code, place } : { code, place, found: asText(found) });
  }

  /** A record's own property, or undefined: inherited names and `__proto__` are never followed. */
  property(raw: unknown, name: string): unknown {
    return isRecord(raw) && Object.hasOwn(raw, name) ? raw[name] : undefined;
  }

  /** Text, of any length; numbers and booleans become their text, the rest is noted and becomes ''. */
  text(raw: unknown, place: string): string {
    if (raw === undefined || raw === null) return '';
    if (typeof raw === 'string') return raw;
    if (typeof raw === 'number' || typeof raw === 'boolean') return String(raw);
    this.note('wrongType', place, raw);
    return '';
  }

  date(raw: unknown, place: string): string {
    const text = this.text(raw, place);
    if (text !== '' && !isIsoDate(text)) this.note('notADate', place, text);
    return text;
  }

  amount(raw: unknown, place: string): number | string | null {
    if (typeof raw === 'number' && Number.isFinite(raw)) return raw;
    const text = this.text(raw, place);
    if (text === '') return null;
    this.note('notANumber', place, text);
    return text;
  }

  /** A finite number, or null; anything else but nothing is noted. */
  number(raw: unknown, place: string): number | null {
    if (raw === undefined || raw === null) return null;
    if (typeof raw === 'number' && Number.isFinite(raw)) return raw;
    this.note('notANumber', place, raw);
    return null;
  }

  choice(raw: unknown, place: string, choices: readonly string[]): string {
    const text = this.text(raw, place);
    if (text !== '' && !choices.includes(text)) this.note('unknownChoice', place, text);
    return text;
  }

  /** The entries of a list; what is no list is noted and read as empty, and an entry that is no object is noted. */
  items<T>(raw: unknown, place: string, read: (item: unknown, place: string) => T): T[] {
    if (raw === undefined || raw === null) return [];
    if (!Array.isArray(raw)) {
      this.note('wrongType', place, raw);
      return [];
    }
    return raw.flatMap((item: unknown, index) => {
      const itemPlace = `${place}[${index}]`;
      if (isRecord(item)) return [read(item, itemPlace)];
      this.note('notAnObject', itemPlace, item);
      return [];
    });
  }

  /** The own entries of a record, `__proto__` left out; what is no record is noted and read as empty. */
  entries(raw: unknown, place: string): [string, unknown][] {
    if (raw === undefined || raw === null) return [];
    if (isRecord(raw)) return Object.entries(raw).filter(([key]) => key !== '__proto__');
    this.note('notAnObject', place, raw);
    return [];
  }
}

export function isRecord(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

const LONGEST_FOUND = 200;

function asText(found: unknown): string {
  if (typeof found === 'string') return found.slice(0, LONGEST_FOUND);
  if (typeof found === 'number' || typeof found === 'boolean' || found === null) return String(found);
  return Array.isArray(found) ? '[…]' : typeof found === 'object' ? '{…}' : typeof found;
}
