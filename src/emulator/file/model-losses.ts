import type { Book, BookSheet, Cell } from '../../xlsx/book';
import type { Loss } from '../../xlsx/read/loss';
import type { Sheet } from '../model/state/sheet';
import type { Workbook } from '../model/state/workbook';
import { chartsOfSheet } from './save/chart';
import { conditionalFormatsOfSheet, validationsOfSheet } from './save/rules';
import { tablesOfSheet } from './save/table';

/** What a book holds and the emulated Excel does not, found by what it would save again. */
export function modelLosses(book: Book, workbook: Workbook): readonly Loss[] {
  const sheets = book.sheets.flatMap((from, place) => {
    const sheet = workbook.sheets[place];
    return sheet ? sheetLosses(from, workbook, sheet) : [];
  });
  return book.theme === undefined ? sheets : [...sheets, { code: 'other', place: 'xl/theme', detail: 'theme' }];
}

function sheetLosses(from: BookSheet, workbook: Workbook, sheet: Sheet): readonly Loss[] {
  const { name: place, notes } = from;
  const kept = {
    conditionalFormatting: [from.conditionalFormats, conditionalFormatsOfSheet(sheet)],
    dataValidation: [from.validations, validationsOfSheet(sheet)],
    table: [from.tables, tablesOfSheet(sheet)],
  } as const;
  const fewer = Object.entries(kept).flatMap(([detail, [before, after]]): Loss[] =>
    before.length > after.length ? [{ code: 'other', place, detail }] : [],
  );
  const charts = new Set(chartsOfSheet(workbook, sheet).map(({ name }) => name));
  const lostCharts = from.charts.filter(({ name }) => !charts.has(name));
  return [
    ...fewer,
    ...lostCharts.map(({ name }): Loss => ({ code: 'chart', place, detail: name })),
    ...(from.filter ? [{ code: 'filter', place } as const] : []),
    ...(notes.length > 0 ? [{ code: 'noteAsComment', place, detail: String(notes.length) } as const] : []),
    ...(from.cells.some(hasGradient) ? [{ code: 'other', place, detail: 'gradientFill' } as const] : []),
    ...(from.columns.some(({ collapsed }) => collapsed) || from.rows.some(({ collapsed }) => collapsed)
      ? [{ code: 'other', place, detail: 'outline' } as const]
      : []),
  ];
}

function hasGradient({ style }: Cell): boolean {
  return style?.fill !== undefined && 'gradient' in style.fill;
}
