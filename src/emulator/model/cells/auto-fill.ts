import { translateFormula } from '../calc/rewrite';
import { dateOf, serialOf } from '../calc/functions/dates';
import { HostError, invalidArgument } from '../../rich-api/host-error';
import { contains, lastColumn, lastRow, type Area } from '../state/area';
import type { Content } from '../state/cell';
import type { CellFormat } from '../state/cell-format';
import { requireEditable } from '../state/protection';
import type { Sheet } from '../state/sheet';
import type { Workbook } from '../state/workbook';
import { series, type Series } from './series';
import { changeCells } from './write';

export const autoFillTypes = [
  'FillDefault',
  'FillCopy',
  'FillSeries',
  'FillFormats',
  'FillValues',
  'FillDays',
  'FillWeekdays',
  'FillMonths',
  'FillYears',
  'LinearTrend',
  'GrowthTrend',
  'FlashFill',
] as const;
export type AutoFillType = (typeof autoFillTypes)[number];

interface Source {
  readonly content: Content | undefined;
  readonly format: CellFormat;
  readonly at: number;
}

/** Fills a larger area from a smaller one at its edge, as dragging the fill handle does. */
export const autoFill = (workbook: Workbook, sheet: Sheet, from: Area, to: Area, type: AutoFillType): void => {
  if (type === 'FlashFill') throw new HostError('NotImplemented');
  if (!contains(to, from)) throw invalidArgument();
  requireEditable(sheet, to);
  const down = to.rows > from.rows;
  if (down && to.columns > from.columns) throw invalidArgument();
  changeCells(workbook, sheet, to, () => {
    const lines = down ? from.columns : from.rows;
    for (let line = 0; line < lines; line += 1) fillLine(sheet, from, to, down, line, type);
  });
};

const fillLine = (sheet: Sheet, from: Area, to: Area, down: boolean, line: number, type: AutoFillType): void => {
  const place = (at: number): readonly [number, number] => (down ? [at, from.column + line] : [from.row + line, at]);
  const [start, end] = down ? [from.row, lastRow(from)] : [from.column, lastColumn(from)];
  const [first, last] = down ? [to.row, lastRow(to)] : [to.column, lastColumn(to)];
  const source: Source[] = [];
  for (let at = start; at <= end; at += 1) {
    const [row, column] = place(at);
    source.push({ content: sheet.contents.get(row, column), format: sheet.formats.at(row, column), at });
  }
  const values = source.map(({ content }) => (content?.formula === undefined ? content?.value : undefined));
  const pattern = source[0]?.format.numberFormat ?? 'General';
  const next = type === 'FillFormats' ? undefined : stepper(type, values, pattern);
  for (let at = first; at <= last; at += 1) {
    if (at >= start && at <= end) continue;
    const offset = at - start;
    const model = source[((offset % source.length) + source.length) % source.length];
    if (model === undefined) continue;
    const [row, column] = place(at);
    if (type !== 'FillFormats') sheet.contents.set(row, column, filled(model, next?.(offset), at - model.at, down));
    if (type !== 'FillValues') sheet.formats.set(row, column, model.format);
  }
};

const filled = (model: Source, value: Content['value'] | undefined, by: number, down: boolean): Content | undefined => {
  const { content } = model;
  if (content?.formula !== undefined) {
    return { ...content, formula: translateFormula(content.formula, down ? by : 0, down ? 0 : by) };
  }
  return value === undefined ? content : { value };
};

/** The value at a distance from the first source cell, for the kind of series asked for. */
const stepper = (
  type: AutoFillType,
  values: readonly (Content['value'] | undefined)[],
  pattern: string,
): Series | undefined => {
  const first = values[0];
  switch (type) {
    case 'FillCopy':
      return undefined;
    case 'FillDays':
      return typeof first === 'number' ? (offset) => first + offset : undefined;
    case 'FillWeekdays':
      return typeof first === 'number' ? (offset) => weekday(first, offset) : undefined;
    case 'FillMonths':
      return typeof first === 'number' ? (offset) => later(first, 0, offset) : undefined;
    case 'FillYears':
      return typeof first === 'number' ? (offset) => later(first, offset, 0) : undefined;
    default:
      return series(values, {
        forced: type !== 'FillDefault' && type !== 'FillValues',
        growth: type === 'GrowthTrend',
        pattern,
      });
  }
};

const later = (serial: number, years: number, months: number): number => {
  const date = dateOf(serial);
  const [year, month] = [date.getUTCFullYear() + years, date.getUTCMonth() + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return serialOf(year, month, Math.min(date.getUTCDate(), last));
};

const weekday = (serial: number, offset: number): number => {
  let at = serial;
  for (let left = Math.abs(offset); left > 0;) {
    at += Math.sign(offset);
    if (![0, 6].includes(dateOf(at).getUTCDay())) left -= 1;
  }
  return at;
};
