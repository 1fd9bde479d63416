import { plain } from '../../model/state/cell';
import type { CellPlace } from './cell';
import { toLocal } from './locale';

/** What the formula bar shows of a cell, and what editing it starts from: its formula, else its value in full. */
export const entryOf = ({ sheet, row, column }: CellPlace): string => {
  const content = sheet.contents.get(row, column);
  if (content === undefined) return '';
  if (content.formula !== undefined) return content.formula;
  const value = plain(content.value);
  if (typeof value === 'number') return toLocal(value);
  if (typeof value === 'boolean') return String(value).toUpperCase();
  // In a cell of the format Text nothing is reinterpreted, elsewhere the apostrophe keeps text from it.
  const marked = content.asText === true && sheet.formats.at(row, column).numberFormat !== '@';
  return marked ? `'${value}` : value;
};

/** Cells copied from a spreadsheet, row by row. */
export const pastedCells = (text: string): readonly (readonly string[])[] =>
  text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => line.split('\t'));
