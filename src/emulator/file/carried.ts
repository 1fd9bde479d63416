import type { Book, BookSheet, SheetView } from '../../xlsx/book';
import type { Font } from '../../xlsx/cell-style';
import { defined } from '../../xlsx/defined';
import type { FontFormat } from '../model/state/cell-format';
import { part } from '../model/state/part';
import type { Sheet } from '../model/state/sheet';
import type { Workbook } from '../model/state/workbook';

/** What a file says of a workbook that no script can see or change: kept as it is for the next saving. */
export type CarriedBook = Pick<Book, 'taskPanes' | 'calculation' | 'properties' | 'theme'> & {
  /** The font of cells without one; absent: that of new workbooks. */
  readonly defaultFont?: Font;
  /** The same as the model has it. */
  readonly normalFont?: FontFormat;
  readonly password?: NonNullable<Book['protection']>['password'];
};

/** The same of a sheet. */
export interface CarriedSheet {
  readonly view: Omit<SheetView, 'freeze' | 'hideGridlines' | 'hideHeadings'>;
  readonly outline?: BookSheet['outline'];
  readonly password?: NonNullable<BookSheet['protection']>['password'];
}

const noBook: CarriedBook = { taskPanes: [], properties: {} };
const noSheet: CarriedSheet = { view: {} };

const ofBook = part<Workbook, { carried: CarriedBook }>(() => ({ carried: noBook }));
const ofSheet = part<Sheet, { carried: CarriedSheet }>(() => ({ carried: noSheet }));

/** What the file that a workbook came from says beside; nothing for a new workbook. */
export function carriedBook(workbook: Workbook): CarriedBook {
  return ofBook(workbook).carried;
}

export function carriedSheet(sheet: Sheet): CarriedSheet {
  return ofSheet(sheet).carried;
}

/** Keeps what a book says beside what its workbook holds. */
export function carryBook(workbook: Workbook, book: Book, normalFont: FontFormat): void {
  const { language, status, revision, modified, hyperlinkBase } = book.properties;
  ofBook(workbook).carried = defined<CarriedBook>({
    taskPanes: book.taskPanes,
    calculation: book.calculation,
    theme: book.theme,
    defaultFont: book.defaultFont,
    normalFont,
    properties: defined<Book['properties']>({ language, status, revision, modified, hyperlinkBase }),
    password: book.protection?.password,
  });
}

export function carrySheet(sheet: Sheet, from: BookSheet): void {
  const { topLeft, hideZeros, showFormulas, rightToLeft, zoom, mode, selection } = from.view;
  ofSheet(sheet).carried = defined<CarriedSheet>({
    view: defined<CarriedSheet['view']>({
      topLeft,
      hideZeros,
      showFormulas,
      rightToLeft,
      zoom,
      mode,
      selection,
    }),
    outline: from.outline,
    password: from.protection?.password,
  });
}
