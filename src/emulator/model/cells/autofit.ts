import { COLUMNS, intersection, lastColumn, lastRow, type Area } from '../state/area';
import type { CellFormat } from '../state/cell-format';
import { formatValue } from '../state/number-format';
import type { Sheet } from '../state/sheet';
import type { Workbook } from '../state/workbook';
import { usedArea } from './used-area';
import { valueAt } from './read';

/** Widths of characters in pixels at 11 points, as Calibri draws them; nothing here can measure real text. */
const width = (character: string): number => {
  if (' \u00a0\u202f'.includes(character)) return 3.5;
  if ("iljI.,;:'’|".includes(character)) return 3.8;
  if ('frt!()-'.includes(character)) return 5.3;
  if ('sczL'.includes(character)) return 6.3;
  if ('mwMW@%'.includes(character)) return 12;
  return /\p{Lu}/u.test(character) ? 9 : 7.6;
};

/** Pixels that one level of indent takes. */
const INDENT = 9;

const textWidth = (text: string, { font }: CellFormat): number => {
  let pixels = 0;
  for (const character of text) pixels += width(character);
  return pixels * (font.size / 11) * (font.bold ? 1.07 : 1);
};

const shown = (workbook: Workbook, sheet: Sheet, row: number, column: number): string =>
  formatValue(valueAt(workbook, sheet, row, column), sheet.formats.at(row, column).numberFormat);

const isMerged = (sheet: Sheet, row: number, column: number): boolean =>
  sheet.merges.some((merge) => intersection(merge, { row, column, rows: 1, columns: 1 }) !== undefined);

const inUse = (workbook: Workbook, sheet: Sheet, of: Area): Area | undefined => {
  const used = usedArea(workbook, sheet, true);
  return used === undefined ? undefined : intersection(used, of);
};

/** Makes columns as wide as the widest text of the area's cells; columns without any stay as they are. */
export const autofitColumns = (workbook: Workbook, sheet: Sheet, of: Area): void => {
  const used = inUse(workbook, sheet, of);
  if (used === undefined) return;
  for (let column = used.column; column <= lastColumn(used); column += 1) {
    let widest = 0;
    for (let row = used.row; row <= lastRow(used); row += 1) {
      if (isMerged(sheet, row, column)) continue;
      const format = sheet.formats.at(row, column);
      for (const line of shown(workbook, sheet, row, column).split('\n')) {
        widest = Math.max(widest, textWidth(line, format) + format.indentLevel * INDENT);
      }
    }
    if (widest > 0) sheet.columns.sizes.set(column, Math.min(255 * 5.25, Math.ceil(widest + 9) * 0.75));
  }
  workbook.touch();
};

/** How many lines a text takes when it breaks between words, and inside those that are wider than the room. */
const linesOf = (text: string, format: CellFormat, room: number): number => {
  const space = textWidth(' ', format);
  let lines = 1;
  let filled = 0;
  for (const word of text.split(/[ \-]/)) {
    const needed = textWidth(word, format);
    const start = filled === 0 ? 0 : filled + space;
    if (start + needed <= room) {
      filled = start + needed;
      continue;
    }
    const own = Math.ceil(needed / room);
    lines += own - (filled === 0 ? 1 : 0);
    filled = needed - (own - 1) * room;
  }
  return lines;
};

/** How high a row must be for its highest cell, with wrapped text counted in lines. */
const neededHeight = (sheet: Sheet, row: number, of: Area, textOf: (column: number) => string): number => {
  let highest = sheet.rows.standard;
  for (let column = of.column; column <= lastColumn(of); column += 1) {
    const text = textOf(column);
    if (text === '' || isMerged(sheet, row, column)) continue;
    const format = sheet.formats.at(row, column);
    const room = Math.max(7, sheet.columns.size(column) / 0.75 - 6 - format.indentLevel * INDENT);
    const lines = format.wrapText ? text.split('\n').reduce((sum, line) => sum + linesOf(line, format, room), 0) : 1;
    highest = Math.max(highest, Math.ceil(lines * format.font.size * 1.36));
  }
  return Math.min(409.5, highest);
};

/** Makes rows as high as their highest cell. They follow what is written in them from then on, until someone chooses their height. */
export const autofitRows = (workbook: Workbook, sheet: Sheet, of: Area): void => {
  const used = inUse(workbook, sheet, of);
  if (used === undefined) return;
  for (let row = used.row; row <= lastRow(used); row += 1) {
    sheet.rows.sizes.set(
      row,
      neededHeight(sheet, row, used, (column) => shown(workbook, sheet, row, column)),
    );
    sheet.rows.fitted.set(row, true);
  }
  workbook.touch();
};

/** Fits one row to what is written in it. Formulas count with what they last came to: nothing is calculated here. */
const fitRow = (sheet: Sheet, row: number): void => {
  const used = sheet.contents.extent({ row, rows: 1, column: 0, columns: COLUMNS });
  const textOf = (column: number) =>
    formatValue(sheet.contents.get(row, column)?.value ?? '', sheet.formats.at(row, column).numberFormat);
  sheet.rows.sizes.set(row, used === undefined ? sheet.rows.standard : neededHeight(sheet, row, used, textOf));
};

/** Fits rows again after something was written in them. */
export const fitWrittenRows = (sheet: Sheet, written: Area): void => {
  for (const row of sheet.rows.fitted.keys()) {
    if (row >= written.row && row <= lastRow(written)) fitRow(sheet, row);
  }
};
