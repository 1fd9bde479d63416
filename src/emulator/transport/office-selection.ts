import type { Input } from '../model/cells/input';
import { readTexts, readValues } from '../model/cells/read';
import { selectionOf } from '../model/cells/selection';
import { writeCells } from '../model/cells/write';
import { settle } from '../model/settle';
import { area, fits, type Area } from '../model/state/area';
import type { Workbook } from '../model/state/workbook';
import { callBack, failBack } from './office-settings';

const selected = (workbook: Workbook): Area => selectionOf(workbook.active).areas[0] ?? area(0, 0);

const rowsOf = (data: unknown): readonly (readonly unknown[])[] => {
  if (Array.isArray(data)) return data.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]));
  return String(data)
    .split(/\r?\n/)
    .map((line) => line.split('\t'));
};

const input = (value: unknown): Input =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;

/** `Office.context.document`'s way to read and write what is selected. */
export const selectionAccess = (workbook: Workbook): object => ({
  getSelectedDataAsync: (coercion: string, ...rest: unknown[]): void => {
    const of = selected(workbook);
    if (coercion === 'matrix') callBack(rest, readValues(workbook, workbook.active, of));
    else if (coercion === 'text') {
      const texts = readTexts(workbook, workbook.active, of) ?? [];
      callBack(rest, texts.map((row) => row.join('\t')).join('\r\n'));
    } else failBack(rest, 'The coercion type is not supported by the emulated Excel.');
  },
  setSelectedDataAsync: (data: unknown, ...rest: unknown[]): void => {
    const rows = rowsOf(data);
    const { row, column } = selected(workbook);
    const target = area(row, column, rows.length, Math.max(0, ...rows.map((line) => line.length)));
    if (!fits(target)) {
      failBack(rest, 'The data does not fit.');
      return;
    }
    try {
      writeCells(workbook, workbook.active, target, (r, c) => input(rows[r]?.[c]));
      settle(workbook);
      callBack(rest);
    } catch (error) {
      failBack(rest, error instanceof Error ? error.message : String(error));
    }
  },
});
