import { isRecord, oneOf } from '../../rich-api/arguments';
import { HostError, invalidArgument } from '../../rich-api/host-error';
import type { CellFormat } from '../state/cell-format';
import { CellError, type CellValue } from '../state/cell';

/** One condition of a sort, as Office.js gives it. */
export interface SortField {
  /** Column (or row) counted from 0 within what is sorted. */
  readonly key: number;
  readonly ascending: boolean;
  readonly sortOn: 'Value' | 'CellColor' | 'FontColor';
  readonly color: string;
  readonly textAsNumber: boolean;
}

/** Reads a caller's sort fields; at least one, each with a key below `width`. */
export const sortFields = (value: unknown, width: number): readonly SortField[] => {
  if (!Array.isArray(value) || value.length === 0 || value.length > 64) throw invalidArgument();
  return value.map((field: unknown) => sortField(field, width));
};

const sortField = (field: unknown, width: number): SortField => {
  if (!isRecord(field)) throw invalidArgument();
  const { key, ascending = true, sortOn = 'Value', color = '', dataOption = 'Normal' } = field;
  if (typeof key !== 'number' || !Number.isInteger(key) || key < 0 || key >= width) throw invalidArgument();
  if (typeof ascending !== 'boolean' || typeof color !== 'string') throw invalidArgument();
  const on = oneOf(sortOn, ['Value', 'CellColor', 'FontColor', 'Icon']);
  if (on === 'Icon') throw new HostError('NotImplemented', 'The emulated Excel does not sort by icon.');
  const textAsNumber = oneOf(dataOption, ['Normal', 'TextAsNumber']) === 'TextAsNumber';
  return { key, ascending, sortOn: on, color, textAsNumber };
};

export interface SortCell {
  readonly value: CellValue;
  readonly format: CellFormat;
}

/** Excel's order of two cells: numbers, text, FALSE, TRUE, errors; blank cells last in either direction. */
export const compareCells = (a: SortCell, b: SortCell, field: SortField, matchCase: boolean): number => {
  if (field.sortOn !== 'Value') return compareColors(a, b, field);
  const [one, two] = [a, b].map((cell) => (field.textAsNumber ? asNumber(cell.value) : cell.value));
  if (one === undefined || two === undefined) return 0;
  if (one === '' || two === '') return Number(one === '') - Number(two === '');
  const order = rank(one) - rank(two) || compareAlike(one, two, matchCase);
  return field.ascending ? order : -order;
};

/** Cells of the colour come first, or last when descending. */
const compareColors = (a: SortCell, b: SortCell, { sortOn, color, ascending }: SortField): number => {
  const has = ({ format }: SortCell): boolean =>
    (sortOn === 'CellColor' ? format.fill.color : format.font.color).toLowerCase() === color.toLowerCase();
  const order = Number(has(b)) - Number(has(a));
  return ascending ? order : -order;
};

const asNumber = (value: CellValue): CellValue =>
  typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : value;

const rank = (value: CellValue): number => {
  if (value instanceof CellError) return 3;
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
};

const loose = new Intl.Collator('fr', { sensitivity: 'accent', caseFirst: 'lower' });
const strict = new Intl.Collator('fr', { sensitivity: 'variant', caseFirst: 'lower' });

const compareAlike = (a: CellValue, b: CellValue, matchCase: boolean): number => {
  if (typeof a === 'string' && typeof b === 'string') return (matchCase ? strict : loose).compare(a, b);
  if (a instanceof CellError || b instanceof CellError) return 0;
  return Number(a) - Number(b);
};
