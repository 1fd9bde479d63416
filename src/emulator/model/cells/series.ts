import { isDateFormat } from 'numfmt';
import type { CellValue } from '../state/cell';

/** The value at a distance from a series' first cell. */
export type Series = (offset: number) => CellValue;

export interface SeriesOptions {
  /** Even a single number counts on. */
  readonly forced: boolean;
  readonly growth: boolean;
  /** Number format of the first cell: a single date counts on by days. */
  readonly pattern: string;
}

const LISTS: readonly (readonly string[])[] = [
  ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
];

/** How Excel would continue a row of values; undefined where it repeats them. */
export const series = (values: readonly (CellValue | undefined)[], options: SeriesOptions): Series | undefined => {
  const numbers = values.filter((value) => typeof value === 'number');
  if (numbers.length === values.length && numbers.length > 0) return numberSeries(numbers, options);
  const texts = values.filter((value) => typeof value === 'string');
  return texts.length === values.length && texts.length > 0 ? (listSeries(texts) ?? countedSeries(texts)) : undefined;
};

const numberSeries = (numbers: readonly number[], { forced, growth, pattern }: SeriesOptions): Series | undefined => {
  const [first = 0] = numbers;
  if (numbers.length === 1) return forced || isDateFormat(pattern) ? (offset) => first + offset : undefined;
  if (growth) {
    const ratio = ((numbers.at(-1) ?? first) / first) ** (1 / (numbers.length - 1));
    return (offset) => first * ratio ** offset;
  }
  const { slope, start } = leastSquares(numbers);
  return (offset) => Number((start + slope * offset).toPrecision(15));
};

/** The line closest to the given numbers, which two numbers meet exactly. */
const leastSquares = (numbers: readonly number[]): { slope: number; start: number } => {
  const middle = (numbers.length - 1) / 2;
  const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  const over = numbers.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0);
  const under = numbers.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
  const slope = over / under;
  return { slope, start: mean - slope * middle };
};

const listSeries = (texts: readonly string[]): Series | undefined => {
  for (const list of LISTS) {
    const at = texts.map((text) => list.findIndex((item) => item.toLowerCase() === text.toLowerCase()));
    const [first = -1, second] = at;
    if (at.includes(-1)) continue;
    const step = second === undefined ? 1 : second - first;
    return (offset) => list[(((first + offset * step) % list.length) + list.length) % list.length] ?? '';
  }
  return undefined;
};

/** `Item 1`, `Item 2`…: text that ends in a number counts on. */
const countedSeries = (texts: readonly string[]): Series | undefined => {
  const parts = texts.map((text) => /^(.*?)(\d+)$/s.exec(text));
  const [first] = parts;
  if (first === undefined || first === null || parts.some((part) => part?.[1] !== first[1])) return undefined;
  const start = Number(first[2]);
  const second = parts[1];
  const step = second === undefined || second === null ? 1 : Number(second[2]) - start;
  return (offset) => `${first[1] ?? ''}${Math.abs(start + offset * step)}`;
};
