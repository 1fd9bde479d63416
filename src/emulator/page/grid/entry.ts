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

/** One cell of copied text with what ends it: in quotes where it holds a tab or a line break itself. */
const COPIED_CELL = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r?\n|$)/y;

/** Cells copied from a spreadsheet, row by row; at least one row. */
export const pastedCells = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [[]];
  const copied = text.replace(/\r?\n$/, '');
  COPIED_CELL.lastIndex = 0;
  for (;;) {
    const [, quoted, bare = '', end = ''] = COPIED_CELL.exec(copied) ?? [];
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === '') return rows;
    if (end !== '\t') rows.push([]);
  }
};
