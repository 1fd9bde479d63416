import type { Argument, FunctionTable, Scope } from '../scope';
import { fail, isMatrix, number, text, type Value } from '../value';
import { given, numeric, optionalNumber, required, requireCount, scalar } from './define';

const DAY = 86_400_000;
/** Day 0 of Excel's calendar. Excel believes in 29 February 1900, hence the jump at day 60. */
const EPOCH = Date.UTC(1899, 11, 30);

/** The calendar day of a serial number. */
export const dateOf = (serial: number): Date => {
  const day = Math.floor(serial);
  if (day < 0 || day > 2_958_465) throw fail('#NUM!');
  return new Date(EPOCH + (day < 60 ? day + 1 : day) * DAY);
};

/** The serial number of a day; months and days beyond their range run on, as in DATE. */
export const serialOf = (year: number, month: number, day: number): number => {
  const serial = Math.round((Date.UTC(year, month, day) - EPOCH) / DAY);
  return serial < 61 ? serial - 1 : serial;
};

/** This moment in the computer's own time zone. */
export const serialNow = (now: Date): number =>
  serialOf(now.getFullYear(), now.getMonth(), now.getDate()) +
  (now.getHours() * 3600 + now.getMinutes() * 60 + now.getSeconds() + now.getMilliseconds() / 1000) / 86_400;

const part = (read: (date: Date) => number): FunctionTable[string] => numeric(1, 1, (serial) => read(dateOf(serial)));
const seconds = (serial: number): number => Math.round((serial - Math.floor(serial)) * 86_400) % 86_400;

const addMonths = (serial: number, months: number, end: boolean): number => {
  const date = dateOf(serial);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + Math.trunc(months)];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return serialOf(year, month, end ? last : Math.min(date.getUTCDate(), last));
};

const WEEKENDS: Readonly<Record<number, readonly number[]>> = {
  1: [6, 0],
  2: [0, 1],
  3: [1, 2],
  4: [2, 3],
  5: [3, 4],
  6: [4, 5],
  7: [5, 6],
  11: [0],
  12: [1],
  13: [2],
  14: [3],
  15: [4],
  16: [5],
  17: [6],
};
const weekend = (code: Value): readonly number[] => {
  if (typeof code === 'string') {
    if (!/^[01]{7}$/.test(code)) throw fail('#VALUE!');
    return [1, 2, 3, 4, 5, 6, 0].filter((_, at) => code.charAt(at) === '1');
  }
  const days = WEEKENDS[code === null ? 1 : number(code)];
  if (days === undefined) throw fail('#NUM!');
  return days;
};

type IsWorkday = (serial: number) => boolean;
const workdays = (off: readonly number[], holidays: Argument | undefined): IsWorkday => {
  const free = new Set(
    (holidays?.matrix().flat() ?? []).filter((value) => value !== null).map((value) => Math.floor(number(value))),
  );
  return (serial) => !off.includes(dateOf(serial).getUTCDay()) && !free.has(serial);
};

const networkdays = (from: number, to: number, works: IsWorkday): number => {
  const [start, end] = [Math.floor(Math.min(from, to)), Math.floor(Math.max(from, to))];
  let count = 0;
  for (let day = start; day <= end; day += 1) if (works(day)) count += 1;
  return from > to ? -count : count;
};

const workday = (from: number, days: number, works: IsWorkday): number => {
  let at = Math.floor(from);
  for (let left = Math.abs(Math.trunc(days)); left > 0;) {
    at += Math.sign(days);
    if (works(at)) left -= 1;
  }
  return at;
};

const weekday = (serial: number, kind: number): number => {
  const day = dateOf(serial).getUTCDay();
  if (kind === 1) return day + 1;
  if (kind === 2) return ((day + 6) % 7) + 1;
  if (kind === 3) return (day + 6) % 7;
  if (kind >= 11 && kind <= 17) return ((day - (kind - 10) + 7) % 7) + 1;
  throw fail('#NUM!');
};

const isoWeek = (serial: number): number => {
  const thursday = dateOf(Math.floor(serial) - ((dateOf(serial).getUTCDay() + 6) % 7) + 3);
  return Math.floor((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / DAY / 7) + 1;
};

const weeknum = (serial: number, kind: number): number => {
  if (kind === 21) return isoWeek(serial);
  const first = kind === 1 || kind === 17 ? 0 : kind === 2 || kind === 11 ? 1 : kind - 10;
  const january = serialOf(dateOf(serial).getUTCFullYear(), 0, 1);
  const offset = (dateOf(january).getUTCDay() - first + 7) % 7;
  return Math.floor((Math.floor(serial) - january + offset) / 7) + 1;
};

const datedif = (from: number, to: number, unit: string): number => {
  if (from > to) throw fail('#NUM!');
  const [a, b] = [dateOf(from), dateOf(to)];
  const months =
    (b.getUTCFullYear() - a.getUTCFullYear()) * 12 +
    b.getUTCMonth() -
    a.getUTCMonth() -
    (b.getUTCDate() < a.getUTCDate() ? 1 : 0);
  const units: Readonly<Record<string, () => number>> = {
    y: () => Math.floor(months / 12),
    m: () => months,
    d: () => Math.floor(to) - Math.floor(from),
    ym: () => months % 12,
    md: () => Math.floor(to) - addMonths(from, months, false),
    yd: () => Math.floor(to) - addMonths(from, Math.floor(months / 12) * 12, false),
  };
  const measure = units[unit.toLowerCase()];
  if (measure === undefined) throw fail('#NUM!');
  return measure();
};

const workArgs = (args: readonly Argument[], international: boolean): IsWorkday =>
  workdays(weekend(international ? (given(args, 2)?.value() ?? null) : null), given(args, international ? 3 : 2));

const days = (args: readonly Argument[], at: number): number => number(required(args, at).value());

export const dates: FunctionTable = {
  TODAY: (_args, scope: Scope) => Math.floor(serialNow(scope.now)),
  NOW: (_args, scope: Scope) => serialNow(scope.now),
  DATE: numeric(3, 3, (year, month = 1, day = 1) => {
    const full = Math.trunc(year) < 1900 ? Math.trunc(year) + 1900 : Math.trunc(year);
    const serial = serialOf(full, Math.trunc(month) - 1, Math.trunc(day));
    return serial < 0 ? Number.NaN : serial;
  }),
  TIME: numeric(3, 3, (hours, minutes = 0, rest = 0) => {
    const all = Math.trunc(hours) * 3600 + Math.trunc(minutes) * 60 + Math.trunc(rest);
    return all < 0 ? Number.NaN : (all % 86_400) / 86_400;
  }),
  YEAR: part((date) => date.getUTCFullYear()),
  MONTH: part((date) => date.getUTCMonth() + 1),
  DAY: part((date) => date.getUTCDate()),
  HOUR: numeric(1, 1, (serial) => Math.floor(seconds(serial) / 3600)),
  MINUTE: numeric(1, 1, (serial) => Math.floor(seconds(serial) / 60) % 60),
  SECOND: numeric(1, 1, (serial) => seconds(serial) % 60),
  WEEKDAY: numeric(1, 2, (serial, kind = 1) => weekday(serial, Math.trunc(kind))),
  WEEKNUM: numeric(1, 2, (serial, kind = 1) => weeknum(serial, Math.trunc(kind))),
  ISOWEEKNUM: numeric(1, 1, isoWeek),
  EDATE: numeric(2, 2, (serial, months = 0) => addMonths(serial, months, false)),
  EOMONTH: numeric(2, 2, (serial, months = 0) => addMonths(serial, months, true)),
  DAYS: numeric(2, 2, (to, from = 0) => Math.floor(to) - Math.floor(from)),
  DATEDIF: scalar(3, 3, (from, to, unit) => datedif(number(from ?? null), number(to ?? null), text(unit ?? null))),
  DATEVALUE: scalar(1, 1, (value) => Math.floor(number(value ?? null))),
  TIMEVALUE: scalar(1, 1, (value) => number(value ?? null) % 1),
  NETWORKDAYS: (args) => {
    requireCount(args, 2, 3);
    return networkdays(days(args, 0), days(args, 1), workArgs(args, false));
  },
  'NETWORKDAYS.INTL': (args) => networkdays(days(args, 0), days(args, 1), workArgs(args, true)),
  WORKDAY: (args) => {
    const start = required(args, 0).array();
    const works = workArgs(args, false);
    const one = (from: Value): Value => workday(number(from), optionalNumber(args, 1, 0), works);
    return isMatrix(start) ? start.map((line) => line.map(one)) : one(start);
  },
  'WORKDAY.INTL': (args) => workday(days(args, 0), days(args, 1), workArgs(args, true)),
};
