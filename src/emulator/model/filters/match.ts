import { criterion } from '../calc/functions/criteria';
import { dateOf, serialNow } from '../calc/functions/dates';
import type { CellFormat } from '../state/cell-format';
import type { CellValue } from '../state/cell';
import type { FilterCriteria, FilterDate, Specificity } from './criteria';
import { isPeriod, isWithin } from './periods';

/** A cell as a filter looks at it. */
export interface FilterCell {
  readonly value: CellValue;
  /** As displayed. */
  readonly text: string;
  readonly format: CellFormat;
}

export type FilterTest = (cell: FilterCell) => boolean;

/** What the criteria let through, given all cells of the column. */
export const filterTest = (criteria: FilterCriteria, column: readonly FilterCell[], now: Date): FilterTest => {
  const count = Number(criteria.criterion1);
  switch (criteria.filterOn) {
    case 'Values':
      return valuesTest(criteria.values ?? []);
    case 'Custom':
      return customTest(criteria);
    case 'Dynamic':
      return dynamicTest(criteria, column, now);
    case 'CellColor':
      return ({ format }) => sameColor(format.fill.color, criteria.color);
    case 'FontColor':
      return ({ format }) => sameColor(format.font.color, criteria.color);
    case 'TopItems':
      return extremeTest(column, count, true);
    case 'BottomItems':
      return extremeTest(column, count, false);
    case 'TopPercent':
      return extremeTest(column, share(column, count), true);
    case 'BottomPercent':
      return extremeTest(column, share(column, count), false);
    default:
      return () => true;
  }
};

const sameColor = (one: string, other = ''): boolean => one.toLowerCase() === other.toLowerCase();

const valuesTest = (values: readonly (string | FilterDate)[]): FilterTest => {
  const texts = new Set(values.flatMap((value) => (typeof value === 'string' ? [value.toLowerCase()] : [])));
  const dates = values.filter((value) => typeof value !== 'string');
  return ({ value, text }) =>
    texts.has(text.toLowerCase()) || (typeof value === 'number' && dates.some((date) => isSameTime(date, value)));
};

const PARTS: Readonly<Record<Specificity, number>> = { Year: 4, Month: 7, Day: 10, Hour: 13, Minute: 16, Second: 19 };

/** Compares two moments as ISO texts, as far as the specificity goes. */
const isSameTime = ({ date, specificity }: FilterDate, serial: number): boolean => {
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  const cell = new Date(dateOf(serial).getTime() + seconds * 1000).toISOString();
  return cell.slice(0, PARTS[specificity]) === normalIso(date).slice(0, PARTS[specificity]);
};

/** Dates and times are those that are written, whatever the time zone of the machine. */
const normalIso = (date: string): string =>
  /^\d{4}-\d{2}-\d{2}/.test(date) ? `${date.replace(' ', 'T')}T00:00:00`.slice(0, 19) : new Date(date).toISOString();

const customTest = ({ criterion1 = '', criterion2, operator }: FilterCriteria): FilterTest => {
  const tests = [criterion1, criterion2]
    .filter((text) => text !== undefined)
    .map((text) => (/^[<>=]/.test(text) ? text : `=${text}`))
    .map((text) => criterion(text));
  return ({ value }) => {
    const given = value === '' ? null : value;
    return operator === 'Or' ? tests.some((test) => test(given)) : tests.every((test) => test(given));
  };
};

const numbers = (column: readonly FilterCell[]): number[] =>
  column.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));

const dynamicTest = (
  { dynamicCriteria: kind }: FilterCriteria,
  column: readonly FilterCell[],
  now: Date,
): FilterTest => {
  if (kind === undefined) return () => true;
  if (isPeriod(kind)) {
    const today = serialNow(now);
    return ({ value }) => typeof value === 'number' && value >= 0 && isWithin(kind, value, today);
  }
  const all = numbers(column);
  const average = all.reduce((sum, value) => sum + value, 0) / all.length;
  return ({ value }) => typeof value === 'number' && (kind === 'AboveAverage' ? value > average : value < average);
};

const share = (column: readonly FilterCell[], percent: number): number =>
  Math.max(1, Math.floor((numbers(column).length * percent) / 100));

/** The highest or lowest numbers; all that equal the last of them come along. */
const extremeTest = (column: readonly FilterCell[], count: number, top: boolean): FilterTest => {
  const ordered = numbers(column).sort((a, b) => (top ? b - a : a - b));
  const limit = ordered[Math.min(count, ordered.length) - 1];
  return ({ value }) => limit !== undefined && typeof value === 'number' && (top ? value >= limit : value <= limit);
};
