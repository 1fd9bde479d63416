import type { Book, BookSheet } from './book';
import type { Font } from './cell-style';

/** Excel's own since 2007, and the one whose widths the default column is measured in. */
export const calibri: Font = { name: 'Calibri', size: 11, color: { theme: 1 }, scheme: 'minor' };

/** A sheet with nothing on it. */
export function newSheet(name: string): BookSheet {
  return {
    name,
    visibility: 'visible',
    cells: [],
    columns: [],
    rows: [],
    merges: [],
    view: {},
    page: {},
    validations: [],
    conditionalFormats: [],
    tables: [],
    charts: [],
    hyperlinks: [],
    notes: [],
  };
}

/** A workbook of these sheets, with the theme of Office and nothing else. */
export function newBook(sheets: readonly BookSheet[]): Book {
  return {
    sheets,
    names: [],
    activeSheet: 0,
    defaultFont: calibri,
    properties: {},
    customProperties: [],
    taskPanes: [],
    customXml: [],
  };
}
