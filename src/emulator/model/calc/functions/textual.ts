import { formatValue } from '../../state/number-format';
import { CellError } from '../../state/cell';
import type { Argument, FunctionTable } from '../scope';
import { fail, flag, number, numberFromText, text, type Value } from '../value';
import { wildcard } from './criteria';
import { given, optionalNumber, required, requireCount, scalar, valuesIn } from './define';

const count = (value: Value | undefined, otherwise: number): number => {
  const size = value === undefined || value === null ? otherwise : Math.trunc(number(value));
  if (size < 0) throw fail('#VALUE!');
  return size;
};

const words = /\p{L}+/gu;
const proper = (value: string): string =>
  value.toLowerCase().replace(words, (word) => word.charAt(0).toUpperCase() + word.slice(1));

const found = (position: number): number => {
  if (position < 0) throw fail('#VALUE!');
  return position + 1;
};

const search = (wanted: string, within: string, start: number): number => {
  const pattern = new RegExp(wildcard(wanted).source.slice(1, -1), 'i');
  const at = within.slice(start - 1).search(pattern);
  return found(at < 0 ? -1 : at + start - 1);
};

const substitute = (value: string, from: string, to: string, which: number | undefined): string => {
  if (from === '') return value;
  if (which === undefined) return value.replaceAll(from, to);
  const parts = value.split(from);
  return which >= parts.length ? value : `${parts.slice(0, which).join(from)}${to}${parts.slice(which).join(from)}`;
};

/** The delimiters an argument gives: one, or several to look for side by side. */
const delimiters = (args: readonly Argument[], at: number): readonly string[] =>
  required(args, at).matrix().flat().map(text);

const splitAll = (value: string, by: readonly string[]): string[] =>
  by.reduce<string[]>(
    (parts, delimiter) => parts.flatMap((part) => (delimiter === '' ? [part] : part.split(delimiter))),
    [value],
  );

const around = (args: readonly Argument[], before: boolean): Value => {
  const value = text(required(args, 0).value());
  const by = delimiters(args, 1)[0] ?? '';
  const which = Math.trunc(optionalNumber(args, 2, 1));
  const parts = value.split(by);
  const cut = which > 0 ? which : parts.length + which;
  if (which === 0 || cut < 1 || cut >= parts.length) {
    const otherwise = given(args, 5);
    if (otherwise === undefined) throw fail('#N/A');
    return otherwise.value();
  }
  return before ? parts.slice(0, cut).join(by) : parts.slice(cut).join(by);
};

export const textual: FunctionTable = {
  LEN: scalar(1, 1, (value) => text(value ?? null).length),
  LEFT: scalar(1, 2, (value, size) => text(value ?? null).slice(0, count(size, 1))),
  RIGHT: scalar(1, 2, (value, size) => {
    const all = text(value ?? null);
    return all.slice(Math.max(0, all.length - count(size, 1)));
  }),
  MID: scalar(3, 3, (value, start, size) => {
    const from = count(start, 1);
    if (from < 1) throw fail('#VALUE!');
    return text(value ?? null).slice(from - 1, from - 1 + count(size, 0));
  }),
  UPPER: scalar(1, 1, (value) => text(value ?? null).toUpperCase()),
  LOWER: scalar(1, 1, (value) => text(value ?? null).toLowerCase()),
  PROPER: scalar(1, 1, (value) => proper(text(value ?? null))),
  TRIM: scalar(1, 1, (value) =>
    text(value ?? null)
      .replace(/ +/g, ' ')
      .replace(/^ | $/g, ''),
  ),

  CLEAN: scalar(1, 1, (value) => text(value ?? null).replace(/[\u0000-\u001f]/g, '')),
  REPT: scalar(2, 2, (value, times) => text(value ?? null).repeat(count(times, 0))),
  EXACT: scalar(2, 2, (a, b) => text(a ?? null) === text(b ?? null)),
  CONCATENATE: (args) => args.map((arg) => text(arg.value())).join(''),
  CONCAT: (args) => valuesIn(args).map(text).join(''),
  TEXTJOIN: (args) => {
    requireCount(args, 3, 255);
    const by = delimiters(args, 0);
    const skip = flag(required(args, 1).value());
    const parts = valuesIn(args.slice(2))
      .map(text)
      .filter((part) => !(skip && part === ''));
    return parts.reduce(
      (joined, part, at) => (at === 0 ? part : `${joined}${by[(at - 1) % by.length] ?? ''}${part}`),
      '',
    );
  },
  FIND: scalar(2, 3, (wanted, within, start) =>
    found(text(within ?? null).indexOf(text(wanted ?? null), count(start, 1) - 1)),
  ),
  SEARCH: scalar(2, 3, (wanted, within, start) => search(text(wanted ?? null), text(within ?? null), count(start, 1))),
  SUBSTITUTE: scalar(3, 4, (value, from, to, which) =>
    substitute(text(value ?? null), text(from ?? null), text(to ?? null), which == null ? undefined : count(which, 1)),
  ),
  REPLACE: scalar(4, 4, (value, start, size, to) => {
    const all = text(value ?? null);
    const from = count(start, 1) - 1;
    return all.slice(0, from) + text(to ?? null) + all.slice(from + count(size, 0));
  }),
  TEXT: scalar(2, 2, (value, format) => formatValue(value ?? 0, text(format ?? null))),
  VALUE: scalar(1, 1, (value) => number(value ?? null)),
  NUMBERVALUE: scalar(1, 3, (value, decimal, group) => {
    const plain = text(value ?? null)
      .replaceAll(text(group ?? ','), '')
      .replace(text(decimal ?? '.'), '.')
      .replace(/\s/g, '');
    const parsed = plain === '' ? 0 : numberFromText(plain);
    if (parsed === undefined) throw fail('#VALUE!');
    return parsed;
  }),
  FIXED: scalar(1, 3, (value, digits, plain) => {
    const places = digits == null ? 2 : Math.trunc(number(digits));
    const rounded =
      places < 0 ? Math.round(number(value ?? null) * 10 ** places) / 10 ** places : number(value ?? null);
    const format = `${plain != null && flag(plain) ? '0' : '#,##0'}${places > 0 ? `.${'0'.repeat(places)}` : ''}`;
    return formatValue(rounded, format);
  }),
  DOLLAR: scalar(1, 2, (value, digits) => {
    const places = digits == null ? 2 : Math.max(0, Math.trunc(number(digits)));
    const format = `$#,##0${places > 0 ? `.${'0'.repeat(places)}` : ''}`;
    return formatValue(number(value ?? null), `${format};(${format})`);
  }),
  CHAR: scalar(1, 1, (code) => String.fromCharCode(count(code, 0))),
  UNICHAR: scalar(1, 1, (code) => String.fromCodePoint(count(code, 0))),
  CODE: scalar(1, 1, (value) => text(value ?? null).charCodeAt(0)),
  UNICODE: scalar(1, 1, (value) => text(value ?? null).codePointAt(0) ?? CellError.of('#VALUE!')),
  T: (args) => {
    const value = required(args, 0).value();
    return typeof value === 'string' || value instanceof CellError ? value : '';
  },
  TEXTBEFORE: (args) => around(args, true),
  TEXTAFTER: (args) => around(args, false),
  TEXTSPLIT: (args) => {
    const rows = given(args, 2) === undefined ? [''] : delimiters(args, 2);
    const skip = given(args, 3) !== undefined && flag(required(args, 3).value());
    const columns = given(args, 1) === undefined ? [''] : delimiters(args, 1);
    const lines = splitAll(text(required(args, 0).value()), rows).map((line) =>
      splitAll(line, columns).filter((part) => !(skip && part === '')),
    );
    const size = Math.max(...lines.map((line) => line.length));
    const padding = given(args, 5)?.value() ?? CellError.of('#N/A');
    return lines.map((line) => Array.from({ length: size }, (_, at) => line[at] ?? padding));
  },
};
