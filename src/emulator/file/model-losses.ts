import type { Book, BookSheet, Cell } from '../../xlsx/book';
import type { Loss, LossCode } from '../../xlsx/read/loss';
import { sheetFilterOf } from '../model/state/filters';
import type { Sheet } from '../model/state/sheet';
import type { Workbook } from '../model/state/workbook';
import { leftOut } from './left-out';
import { chartsOfSheet } from './save/chart';
import { filterOf } from './save/filter';
import { conditionalFormatsOfSheet, validationsOfSheet } from './save/rules';
import { tablesOfSheet } from './save/table';

/** What a book holds and the emulated Excel does not, found by what it would save again. */
export function modelLosses(book: Book, workbook: Workbook): readonly Loss[] {
  const sheets = book.sheets.flatMap((from, place) => {
    const sheet = workbook.sheets[place];
    return sheet ? sheetLosses(from, workbook, sheet) : [];
  });
  return book.date1904 ? [{ code: 'dates1904', place: 'xl/workbook.xml' }, ...sheets] : sheets;
}

function sheetLosses(from: BookSheet, workbook: Workbook, sheet: Sheet): readonly Loss[] {
  const { name: place, notes } = from;
  const kept = {
    conditionalFormatting: [from.conditionalFormats, conditionalFormatsOfSheet(sheet)],
    dataValidation: [from.validations, validationsOfSheet(sheet)],
  } as const;
  const fewer = Object.entries(kept).flatMap(([detail, [before, after]]): Loss[] =>
    before.length > after.length ? [{ code: 'other', place, detail }] : [],
  );
  const filter = sheetFilterOf(sheet).filter;
  const lostFilter = from.filter && leftOut(from.filter, filter && filterOf(filter, filter.area));
  return [
    ...fewer,
    ...detailLosses('chart', 'chartDetail', place, from.charts, chartsOfSheet(workbook, sheet)),
    ...detailLosses('other', 'tableDetail', place, from.tables, tablesOfSheet(sheet)),
    ...(lostFilter && lostFilter.length > 0 ? [{ code: 'filter', place } as const] : []),
    ...(notes.length > 0 ? [{ code: 'noteAsComment', place, detail: String(notes.length) } as const] : []),
    ...(from.cells.some(hasGradient) ? [{ code: 'other', place, detail: 'gradientFill' } as const] : []),
    ...(from.columns.some(({ collapsed }) => collapsed) || from.rows.some(({ collapsed }) => collapsed)
      ? [{ code: 'other', place, detail: 'outline' } as const]
      : []),
  ];
}

/** What is left out of things that have names; `whole` is the loss of one that is left out altogether. */
function detailLosses(
  whole: LossCode,
  detail: LossCode,
  place: string,
  before: readonly { readonly name: string }[],
  after: readonly { readonly name: string }[],
): readonly Loss[] {
  return before.flatMap((one): readonly Loss[] => {
    const kept = after.find(({ name }) => name === one.name);
    if (!kept) return [{ code: whole, place, detail: one.name }];
    const missing = leftOut(one, kept);
    return missing.length > 0 ? [{ code: detail, place, detail: `${one.name}: ${missing.join(', ')}` }] : [];
  });
}

function hasGradient({ style }: Cell): boolean {
  return style?.fill !== undefined && 'gradient' in style.fill;
}
